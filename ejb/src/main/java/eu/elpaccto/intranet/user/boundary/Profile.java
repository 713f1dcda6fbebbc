package eu.elpaccto.intranet.user.boundary;

import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.shared.Recorded;
import eu.elpaccto.intranet.user.Actor;
import eu.elpaccto.intranet.user.PasswordRule;
import eu.elpaccto.intranet.user.UserAccount;
import eu.elpaccto.intranet.user.control.Accounts;
import eu.elpaccto.intranet.user.control.Accounts.Credentials;
import eu.elpaccto.intranet.user.control.CredentialChanges;
import eu.elpaccto.intranet.user.control.CredentialChanges.Enrolled;
import eu.elpaccto.intranet.user.control.OneTimeCodes;
import eu.elpaccto.intranet.user.control.PasswordCheck;
import eu.elpaccto.intranet.user.control.PasswordHashes;
import eu.elpaccto.intranet.user.control.SecondFactor;
import eu.elpaccto.intranet.user.control.Token;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;

/**
 * What somebody signed in does about their own account. Whatever opens the account is changed only by who shows the
 * present password once more.
 */
@Stateless
@PermitAll
public class Profile {

    @Inject
    private Accounts accounts;

    @Inject
    private PasswordCheck passwords;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private OneTimeCodes codes;

    @Inject
    private SecondFactor secondFactor;

    @Inject
    private CredentialChanges changes;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    @Inject
    private Event<Recorded> recorded;

    /** My account. */
    public MyAccount mine() {
        UserAccount account = accounts.load(me());
        Actor today = account.actor(LocalDate.now(clock));
        return new MyAccount(
                account.name(),
                account.email(),
                account.language(),
                account.zone(),
                today.grants(),
                account.hasSecondFactor(),
                secondFactor.isDemandedOf(today),
                secondFactor.recoveryCodesLeft(me()),
                account.lastLoginAt());
    }

    /** Chooses my language and time zone. */
    public void prefer(Language language, ZoneId zone) {
        UserAccount account = accounts.loadForChange(me());
        String before = account.language() + " " + account.zone();
        account.prefer(language, zone);
        recorded.fire(new Recorded("user.preferred", "USER/" + account.handle(), before, language + " " + zone));
    }

    /**
     * Changes my password; my other sessions end.
     *
     * @param session the token of my session
     * @return the new token of my session
     * @throws DomainException if the present password is wrong or the new one not good enough
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public String changePassword(String session, String present, String wanted) {
        Credentials account = demandPassword(present, "present");
        PasswordRule.check(wanted, account.totpSecret() != null, account.name(), account.email());
        return changes.setPassword(token(session), account.id(), hashes.hash(wanted))
                .text();
    }

    /** A secret that may become my second factor. */
    public String newSecret() {
        current.actor();
        return codes.newSecret();
    }

    /**
     * Sets up my second factor, or replaces it; my other sessions end.
     *
     * @param session the token of my session
     * @param secret as it was offered to me
     * @param code what my app makes of the secret
     * @throws DomainException if password or code are wrong
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public NewSecondFactor enrol(String session, String secret, String code, String password) {
        if (!codes.isSecret(secret)) {
            throw new DomainException(List.of(Problem.at("code", "user.code.wrong")));
        }
        Credentials account = demandPassword(password, "password");
        OptionalLong step = codes.stepOf(code == null ? "" : code.replaceAll("\\s", ""), secret, clock.instant());
        if (step.isEmpty()) {
            throw new DomainException(List.of(Problem.at("code", "user.code.wrong")));
        }
        Enrolled enrolled = changes.enrol(token(session), account.id(), secret, step.getAsLong());
        return new NewSecondFactor(enrolled.recoveryCodes(), enrolled.session().text());
    }

    /** Gives me new recovery codes; the ones I had are void. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<String> renewRecoveryCodes(String password) {
        Credentials account = demandPassword(password, "password");
        if (account.totpSecret() == null) {
            throw new DomainException("shared.missing");
        }
        return changes.renewRecoveryCodes(account.id());
    }

    /**
     * Takes my second factor away; my other sessions end.
     *
     * @param session the token of my session
     * @return the new token of my session
     * @throws DomainException if the password is wrong or my role demands a second factor
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public String removeSecondFactor(String session, String password) {
        if (secondFactor.isDemandedOf(current.actor())) {
            throw new DomainException("user.secondFactor.demanded");
        }
        Credentials account = demandPassword(password, "password");
        return changes.takeAwaySecondFactor(token(session), account.id()).text();
    }

    private Credentials demandPassword(String password, String field) {
        Credentials account = accounts.credentials(me()).orElseThrow();
        try {
            return passwords.demandOwn(account.email(), password);
        } catch (DomainException e) {
            boolean wrong = "user.login.wrong".equals(e.key());
            throw wrong ? new DomainException(List.of(Problem.at(field, "user.password.wrong"))) : e;
        }
    }

    private static Token token(String session) {
        return Token.of(session).orElseThrow(() -> new DomainException("shared.missing"));
    }

    private long me() {
        return current.actor().id().value();
    }
}
