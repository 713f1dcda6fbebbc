package eu.elpaccto.intranet.user.boundary;

import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Recorded;
import eu.elpaccto.intranet.user.control.Accounts;
import eu.elpaccto.intranet.user.control.Accounts.Credentials;
import eu.elpaccto.intranet.user.control.Attempts;
import eu.elpaccto.intranet.user.control.LoginSessions;
import eu.elpaccto.intranet.user.control.PasswordCheck;
import eu.elpaccto.intranet.user.control.PasswordHashes;
import eu.elpaccto.intranet.user.control.SecondFactor;
import eu.elpaccto.intranet.user.control.SecondFactor.Verdict;
import eu.elpaccto.intranet.user.control.Token;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;

/** The way in and out: password, then the code where a second factor is set up. */
@Stateless
@PermitAll
public class SignIn {

    @Inject
    private PasswordCheck passwords;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private LoginSessions login;

    @Inject
    private Sessions sessions;

    @Inject
    private Accounts accounts;

    @Inject
    private SecondFactor secondFactor;

    @Inject
    private Attempts attempts;

    @Inject
    private CurrentUser current;

    @Inject
    private Event<Recorded> recorded;

    /**
     * Begins a session with mail address and password. Takes no transaction before the password was verified.
     *
     * @param agent how the browser names itself, for the list of sessions
     * @throws DomainException if something is wrong, without saying what, or it was tried too often
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Opened open(String email, String password, String agent) {
        Credentials account = passwords.demand(email, password);
        String newHash = hashes.isOutdated(account.passwordHash()) ? hashes.hash(password) : null;
        boolean codePending = account.totpSecret() != null;
        return new Opened(
                login.begin(account.id(), codePending, account.passwordHash(), newHash, agent)
                        .text(),
                codePending);
    }

    /**
     * Completes a session with the code of the second factor or a recovery code. Takes no transaction before the code was
     * verified.
     *
     * @return empty if the session is over or owes no code
     * @throws DomainException if the code is wrong, was used before, or it was tried too often
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<Opened> confirm(String token, String code) {
        Optional<Long> owner = sessions.find(token, false)
                .filter(SignedIn::codePending)
                .map(session -> session.actor().id().value());
        if (owner.isEmpty()) {
            return Optional.empty();
        }
        Credentials account = accounts.credentials(owner.get()).orElseThrow();
        String door = "code " + account.id();
        attempts.begin(door, current.address());
        Verdict verdict = secondFactor.use(account.id(), account.totpSecret(), code);
        if (verdict == Verdict.WRONG) {
            attempts.failed(door);
            attempts.failedFrom(
                    current.address(), new Recorded("user.codeFailed", "USER/" + account.handle(), null, null));
            throw new DomainException("user.code.wrong");
        }
        attempts.succeeded(door);
        return Token.of(token)
                .map(shown -> login.complete(shown, account.id(), verdict == Verdict.RECOVERY_CODE))
                .map(next -> new Opened(next.text(), false));
    }

    /** Ends the session of this token. */
    public void close(String token) {
        current.optional()
                .ifPresent(
                        actor -> recorded.fire(new Recorded("user.signedOut", "USER/" + actor.handle(), null, null)));
        Token.of(token).ifPresent(login::end);
    }
}
