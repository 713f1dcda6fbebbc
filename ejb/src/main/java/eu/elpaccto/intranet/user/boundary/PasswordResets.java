package eu.elpaccto.intranet.user.boundary;

import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.user.PasswordRule;
import eu.elpaccto.intranet.user.control.Accounts;
import eu.elpaccto.intranet.user.control.Accounts.Credentials;
import eu.elpaccto.intranet.user.control.Attempts;
import eu.elpaccto.intranet.user.control.CredentialChanges;
import eu.elpaccto.intranet.user.control.Links;
import eu.elpaccto.intranet.user.control.Links.Purpose;
import eu.elpaccto.intranet.user.control.PasswordCheck;
import eu.elpaccto.intranet.user.control.PasswordHashes;
import eu.elpaccto.intranet.user.control.RefusedLinks;
import eu.elpaccto.intranet.user.control.ResetLetters;
import eu.elpaccto.intranet.user.control.Token;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** A new password for whoever forgot theirs, by a link that is mailed and good once, for an hour. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasswordResets {

    private static final int LONGEST_EMAIL = 200;

    @Inject
    private Attempts attempts;

    @Inject
    private ResetLetters letters;

    @Inject
    private Links links;

    @Inject
    private RefusedLinks refused;

    @Inject
    private Accounts accounts;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private PasswordCheck passwords;

    @Inject
    private CredentialChanges changes;

    @Inject
    private CurrentUser current;

    /**
     * Sends a link if the address is somebody's; answers the same, and as fast, if not.
     *
     * @throws DomainException if it was asked for too often
     */
    public void ask(String email) {
        String typed = email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
        String address = typed.substring(0, Math.min(typed.length(), LONGEST_EMAIL));
        attempts.begin("reset " + address, current.address());
        attempts.failed("reset " + address);
        letters.write(address, current.address());
    }

    /** Whose password this link sets; empty if it is void. */
    public Optional<LinkOwner> find(String link) {
        return account(link)
                .map(account -> new LinkOwner(
                        account.name(), account.email(), false, PasswordRule.fewest(account.totpSecret() != null)));
    }

    /**
     * Sets a new password and ends all sessions.
     *
     * @throws DomainException if the link is void or the password is not good enough
     */
    public void set(String link, String password) {
        attempts.demandQuietNetwork(current.address());
        Credentials account = account(link).orElseThrow(() -> refused.refusal(link));
        PasswordRule.check(password, account.totpSecret() != null, account.name(), account.email());
        boolean done = changes.setByLink(
                Token.of(link).orElseThrow(), account.id(), hashes.hash(password), "user.passwordReset");
        if (!done) {
            throw refused.refusal(link);
        }
        passwords.forgive(account.email());
    }

    private Optional<Credentials> account(String link) {
        return Token.of(link)
                .flatMap(links::find)
                .filter(found -> found.purpose() == Purpose.PASSWORD)
                .flatMap(found -> accounts.credentials(found.userAccountId()))
                .filter(Credentials::active);
    }
}
