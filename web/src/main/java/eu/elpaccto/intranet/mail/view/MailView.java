package eu.elpaccto.intranet.mail.view;

import eu.elpaccto.intranet.mail.boundary.Edition;
import eu.elpaccto.intranet.mail.boundary.MailDetails;
import eu.elpaccto.intranet.mail.boundary.MailOutbox;
import eu.elpaccto.intranet.shared.view.Messages;
import eu.elpaccto.intranet.shared.view.Missing;
import eu.elpaccto.intranet.shared.view.Query;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One mail of the log. */
@Named("mail")
@RequestScoped
public class MailView {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    @Inject
    private MailOutbox outbox;

    @Inject
    private Query query;

    @Inject
    private Messages messages;

    private MailDetails details;

    /** A piece of a mail's text. */
    public record Piece(String text, boolean link) {}

    @PostConstruct
    void find() {
        details = Mails.id(query.text("id")).flatMap(outbox::find).orElseThrow(Missing::new);
    }

    public MailDetails getDetails() {
        return details;
    }

    /** The address of its markup. */
    public String getMarkupHref() {
        return "/mail-previews/" + details.id();
    }

    /** All mails of the mailing it belongs to. */
    public String getMailingHref() {
        return Mails.ofMailing(details.mailing());
    }

    /** Its text with its links told apart; empty where it may not be read. */
    public List<Piece> getPieces() {
        if (details.text() == null) {
            return List.of();
        }
        String text = details.text().replace(Edition.UNSUBSCRIBE, messages.get("mail.unsubscribe"));
        Stream.Builder<Piece> pieces = Stream.builder();
        Matcher links = LINK.matcher(text);
        int end = 0;
        while (links.find()) {
            pieces.add(new Piece(text.substring(end, links.start()), false));
            pieces.add(new Piece(links.group(), true));
            end = links.end();
        }
        pieces.add(new Piece(text.substring(end), false));
        return pieces.build().toList();
    }
}
