package eu.elpaccto.intranet.user.boundary;

import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.user.PasswordRule;
import eu.elpaccto.intranet.user.UserAccount;
import eu.elpaccto.intranet.user.control.Accounts;
import eu.elpaccto.intranet.user.control.Accounts.Credentials;
import eu.elpaccto.intranet.user.control.Attempts;
import eu.elpaccto.intranet.user.control.CredentialChanges;
import eu.elpaccto.intranet.user.control.FirstAdministrator;
import eu.elpaccto.intranet.user.control.Links;
import eu.elpaccto.intranet.user.control.Links.Purpose;
import eu.elpaccto.intranet.user.control.PasswordHashes;
import eu.elpaccto.intranet.user.control.RefusedLinks;
import eu.elpaccto.intranet.user.control.Token;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Accepting an invitation: a link that is good once, for a week, sets the first password. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Invitations {

    @Inject
    private Attempts attempts;

    @Inject
    private Links links;

    @Inject
    private RefusedLinks refused;

    @Inject
    private Accounts accounts;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private CredentialChanges changes;

    @Inject
    private FirstAdministrator first;

    @Inject
    private CurrentUser current;

    /** Who is invited by this link; empty if it is void. */
    public Optional<LinkOwner> find(String link) {
        Optional<Links.Link> found = Token.of(link).flatMap(links::find);
        if (found.filter(known -> known.purpose() == Purpose.FIRST_ADMINISTRATOR)
                .isPresent()) {
            return Optional.of(new LinkOwner(null, null, true, PasswordRule.ALONE));
        }
        return found.flatMap(this::invited)
                .map(account -> new LinkOwner(account.name(), account.email(), false, PasswordRule.ALONE));
    }

    /**
     * Sets the first password of whoever was invited.
     *
     * @throws DomainException if the link is void or the password is not good enough
     */
    public void accept(String link, String password) {
        attempts.demandQuietNetwork(current.address());
        Credentials account =
                Token.of(link).flatMap(links::find).flatMap(this::invited).orElseThrow(() -> refused.refusal(link));
        PasswordRule.check(password, false, account.name(), account.email());
        boolean done = changes.setByLink(
                Token.of(link).orElseThrow(), account.id(), hashes.hash(password), "user.invitationAccepted");
        if (!done) {
            throw refused.refusal(link);
        }
    }

    /**
     * Makes the first administrator of an installation that has no accounts.
     *
     * @throws DomainException if the link is void, or something entered is wrong
     */
    public void begin(String link, UserDetails details, String password) {
        attempts.demandQuietNetwork(current.address());
        Token token = Token.of(link)
                .filter(shown -> links.find(shown)
                        .filter(found -> found.purpose() == Purpose.FIRST_ADMINISTRATOR)
                        .isPresent())
                .orElseThrow(() -> refused.refusal(link));
        List<Problem> problems = new ArrayList<>();
        collect(problems, () -> UserAccount.checkName(details.name()));
        collect(problems, () -> UserAccount.normalised(details.email()));
        collect(problems, () -> PasswordRule.check(password, false, details.name(), details.email()));
        if (!problems.isEmpty()) {
            throw new DomainException(problems);
        }
        if (!first.create(token, details, hashes.hash(password))) {
            throw refused.refusal(link);
        }
    }

    private static void collect(List<Problem> problems, Runnable check) {
        try {
            check.run();
        } catch (DomainException e) {
            problems.addAll(e.problems());
        }
    }

    private Optional<Credentials> invited(Links.Link link) {
        return Optional.of(link)
                .filter(found -> found.purpose() == Purpose.INVITATION)
                .flatMap(found -> accounts.credentials(found.userAccountId()))
                .filter(Credentials::active);
    }
}
