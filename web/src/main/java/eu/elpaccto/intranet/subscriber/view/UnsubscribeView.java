package eu.elpaccto.intranet.subscriber.view;

import eu.elpaccto.intranet.shared.view.Address;
import eu.elpaccto.intranet.shared.view.Errors;
import eu.elpaccto.intranet.shared.view.Missing;
import eu.elpaccto.intranet.shared.view.Reader;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.subscriber.boundary.Unsubscribing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The page behind the unsubscribe address of a mail, in the language of whom it was sent to. */
@Named("unsubscribe")
@RequestScoped
public class UnsubscribeView {

    @Inject
    private Address address;

    @Inject
    private Unsubscribing unsubscribing;

    @Inject
    private Errors errors;

    @Inject
    private Reader reader;

    private Unsubscribing.Holder holder;

    /** Before anything of the page is written, because all of it is in that language. */
    public void begin() {
        holder = Route.of(address.getPath())
                .flatMap(match -> unsubscribing.find(match.segments().get("token")))
                .orElse(null);
        if (holder != null) {
            reader.speak(holder.language());
        } else if (errors.isEmpty()) {
            throw new Missing();
        }
    }

    /** Whether there is a subscription to speak of; else only why nothing was done. */
    public boolean isFound() {
        return holder != null;
    }

    public boolean isSubscribed() {
        return holder.subscribed();
    }

    /** Enough of the address for its owner to know it, and too little for anybody else. */
    public String getShortened() {
        String email = holder.email();
        return email.charAt(0) + "…" + email.substring(email.indexOf('@'));
    }
}
