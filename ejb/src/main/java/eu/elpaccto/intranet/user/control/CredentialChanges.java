package eu.elpaccto.intranet.user.control;

import eu.elpaccto.intranet.mail.boundary.Letter;
import eu.elpaccto.intranet.mail.boundary.MailOutbox;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Recorded;
import eu.elpaccto.intranet.user.UserAccount;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** Changes what opens an account: each change is written down, told to its owner by mail and ends other sessions. */
@Stateless
public class CredentialChanges {

    @Inject
    private Accounts accounts;

    @Inject
    private LoginSessions sessions;

    @Inject
    private SecondFactor secondFactor;

    @Inject
    private Links links;

    @Inject
    private MailOutbox outbox;

    @Inject
    private CurrentUser current;

    @Inject
    private Event<Recorded> recorded;

    /** What an enrolment hands out. */
    public record Enrolled(List<String> recoveryCodes, Token session) {}

    /** Sets the password by a link; false if the link had been used meanwhile. */
    public boolean setByLink(Token link, long user, String hash, String deed) {
        if (!links.use(link)) {
            return false;
        }
        UserAccount account = accounts.loadForChange(user);
        boolean first = !account.isInUse();
        account.changePassword(hash);
        sessions.endAll(user);
        links.forget(Links.Purpose.PASSWORD, user);
        if (!first) {
            tell(account, "user.passwordChanged");
        }
        current.runAs(accounts.actor(user), () -> {
            record(deed, account);
            return null;
        });
        return true;
    }

    /**
     * Sets the password of somebody signed in.
     *
     * @throws DomainException if their session is over
     */
    public Token setPassword(Token session, long user, String hash) {
        UserAccount account = accounts.loadForChange(user);
        account.changePassword(hash);
        links.forget(Links.Purpose.PASSWORD, user);
        tell(account, "user.passwordChanged");
        record("user.passwordChanged", account);
        return sessions.keepOnly(session, user, false);
    }

    /**
     * Sets up a second factor; other sessions end, this one goes on under a new token.
     *
     * @throws DomainException if this one is over
     */
    public Enrolled enrol(Token session, long user, String secret, long step) {
        UserAccount account = accounts.loadForChange(user);
        account.changeSecondFactor(secret, step);
        tell(account, "user.secondFactorOn");
        record("user.secondFactorOn", account);
        return new Enrolled(secondFactor.newRecoveryCodes(user), sessions.keepOnly(session, user, true));
    }

    /** New recovery codes; no session ends, because nobody signs in with the former ones any more. */
    public List<String> renewRecoveryCodes(long user) {
        UserAccount account = accounts.loadForChange(user);
        tell(account, "user.recoveryCodesRenewed");
        record("user.recoveryCodesRenewed", account);
        return secondFactor.newRecoveryCodes(user);
    }

    /**
     * Takes the second factor away; all sessions end.
     *
     * @param kept the one that goes on, under a new token; null for none
     * @return the new token; null for none
     * @throws DomainException if the one that is to go on is over
     */
    public Token takeAwaySecondFactor(Token kept, long user) {
        UserAccount account = accounts.loadForChange(user);
        account.changeSecondFactor(null, 0);
        secondFactor.forgetRecoveryCodes(user);
        tell(account, "user.secondFactorOff");
        record("user.secondFactorOff", account);
        if (kept == null) {
            sessions.endAll(user);
            return null;
        }
        return sessions.keepOnly(kept, user, false);
    }

    private void tell(UserAccount account, String key) {
        outbox.post(Letter.of(account.email(), account.language(), key, account.name()));
    }

    private void record(String deed, UserAccount account) {
        recorded.fire(new Recorded(deed, "USER/" + account.handle(), null, null));
    }
}
