package eu.elpaccto.intranet.mail.view;

import eu.elpaccto.intranet.mail.boundary.MailState;
import eu.elpaccto.intranet.shared.view.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;

/** How the state of a mail is told. */
@Named("mailWords")
@RequestScoped
public class MailWords {

    @Inject
    private Messages messages;

    public String of(MailState state) {
        return messages.get("mail.state." + state.name().toLowerCase(Locale.ROOT));
    }

    /** The shape that stands beside the word. */
    public String shape(MailState state) {
        return switch (state) {
            case WAITING -> "waiting";
            case FAILING -> "overdue";
            case REFUSED -> "withdrawn";
            case GIVEN_UP -> "cancelled";
            case SENT -> "approved";
        };
    }
}
