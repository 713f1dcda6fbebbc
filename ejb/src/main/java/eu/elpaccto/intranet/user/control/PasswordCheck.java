package eu.elpaccto.intranet.user.control;

import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Recorded;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import eu.elpaccto.intranet.user.control.Accounts.Credentials;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/**
 * Checks a password, slowly enough for whoever guesses and equally slowly whether or not there is such an account. To be
 * called outside of transactions, because it takes its time.
 */
@ApplicationScoped
public class PasswordCheck {

    private static final int LONGEST_EMAIL = 200;
    private static final String AT_SIGN_IN = "password ";

    @Inject
    private Accounts accounts;

    @Inject
    private Attempts attempts;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private CurrentUser current;

    /**
     * Of somebody who wants in.
     *
     * @throws DomainException with the same text whatever was wrong
     */
    public Credentials demand(String email, String password) {
        return demand(AT_SIGN_IN, email, password);
    }

    /**
     * Of somebody who is in. Whoever fails to get in at the same address does not keep them waiting.
     *
     * @throws DomainException if it is wrong
     */
    public Credentials demandOwn(String email, String password) {
        return demand("own password ", email, password);
    }

    /** A new password was set by a link that was sent to this address: earlier failures no longer keep its owner waiting. */
    public void forgive(String email) {
        attempts.succeeded(AT_SIGN_IN + email);
    }

    private Credentials demand(String doors, String email, String password) {
        String typed = email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
        String address = typed.substring(0, Math.min(typed.length(), LONGEST_EMAIL));
        String door = doors + address;
        attempts.begin(door, current.address());
        Optional<Credentials> account = accounts.credentials(address);
        String hash = account.filter(Credentials::active)
                .map(Credentials::passwordHash)
                .orElse(null);
        if (!matches(password, hash, door)) {
            String subject = account.map(Credentials::handle).orElse("-");
            attempts.failed(door);
            attempts.failedFrom(current.address(), new Recorded("user.signInFailed", "USER/" + subject, null, null));
            throw new DomainException("user.login.wrong");
        }
        attempts.succeeded(door);
        return account.orElseThrow();
    }

    private boolean matches(String password, String hash, String door) {
        try {
            return hashes.matches(password, hash, () -> attempts.demandQuietNetwork(current.address()));
        } catch (DomainException e) {
            attempts.gaveUp(door);
            throw e;
        }
    }
}
