package eu.elpaccto.intranet.user.control;

import eu.elpaccto.intranet.mail.boundary.Letter;
import eu.elpaccto.intranet.mail.boundary.MailOutbox;
import eu.elpaccto.intranet.shared.Recorded;
import eu.elpaccto.intranet.shared.control.HomeAddress;
import eu.elpaccto.intranet.user.UserAccount;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * Writes the letter with a link for a new password, if there is somebody to write to. Works in the background, so that
 * whoever asked learns nothing from how long the answer takes.
 */
@Stateless
public class ResetLetters {

    @Inject
    private Accounts accounts;

    @Inject
    private Links links;

    @Inject
    private MailOutbox outbox;

    @Inject
    private HomeAddress home;

    @Inject
    private CurrentUser current;

    @Inject
    private Event<Recorded> recorded;

    /** @param address where the request came from */
    @Asynchronous
    public void write(String email, String address) {
        current.set(null, address);
        accounts.credentials(email)
                .filter(account -> account.active() && account.passwordHash() != null)
                .map(account -> accounts.load(account.id()))
                .ifPresent(this::writeTo);
    }

    private void writeTo(UserAccount account) {
        Token token = links.create(Links.Purpose.PASSWORD, account.id());
        outbox.post(Letter.of(
                account.email(),
                account.language(),
                "user.passwordLink",
                account.name(),
                home.of("/password/" + token.text())));
        recorded.fire(new Recorded("user.passwordLinkSent", "USER/" + account.handle(), null, null));
    }
}
