package eu.elpaccto.intranet.user.boundary;

import eu.elpaccto.intranet.mail.boundary.Letter;
import eu.elpaccto.intranet.mail.boundary.MailOutbox;
import eu.elpaccto.intranet.programme.boundary.Lexicon;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.shared.Recorded;
import eu.elpaccto.intranet.shared.boundary.Page;
import eu.elpaccto.intranet.shared.control.HomeAddress;
import eu.elpaccto.intranet.shared.control.JsonTrees;
import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.shared.control.Where;
import eu.elpaccto.intranet.user.Grant;
import eu.elpaccto.intranet.user.Role;
import eu.elpaccto.intranet.user.Standing;
import eu.elpaccto.intranet.user.UserAccount;
import eu.elpaccto.intranet.user.control.Accounts;
import eu.elpaccto.intranet.user.control.CredentialChanges;
import eu.elpaccto.intranet.user.control.GrantJson;
import eu.elpaccto.intranet.user.control.Links;
import eu.elpaccto.intranet.user.control.LoginSessions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Who belongs to the programme and what they may do: invitations, grants, deactivation. One administration of accounts
 * happens after the other, so that two administrators at once cannot take each other's role away and leave nobody.
 */
@Stateless
@RolesAllowed("ADMIN")
public class UserAdministration {

    @PersistenceContext(unitName = "intranet")
    private EntityManager entities;

    @Inject
    private Sql sql;

    @Inject
    private Accounts accounts;

    @Inject
    private LoginSessions sessions;

    @Inject
    private CredentialChanges changes;

    @Inject
    private Links links;

    @Inject
    private Lexicon lexicon;

    @Inject
    private MailOutbox outbox;

    @Inject
    private HomeAddress home;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    @Inject
    private Event<Recorded> recorded;

    /** How many accounts stand where. */
    public record Counts(long active, long invited, long deactivated) {}

    /** One page of the accounts. */
    public Page<ListedUser> list(UserFilter filter, UserSort sort, boolean descending, Language language, int number) {
        Where where = new Where();
        filter.narrow(where, today());
        return Page.of(
                number,
                Page.SIZE,
                () -> sql.count("user_account u", where, Page.COUNTED + 1),
                skip -> sql.rows(
                        ListedUser.class,
                        "SELECT u.handle, u.name, u.email, u.active, u.password_hash IS NOT NULL AS in_use, u.invited_at,"
                                + " u.last_login_at, " + GrantJson.ALL + " AS grants_json FROM user_account u"
                                + where.sql()
                                + " ORDER BY " + sort.order(descending, language)
                                + " LIMIT " + Page.SIZE + " OFFSET " + skip,
                        where.parameters()));
    }

    public Counts counts() {
        return sql.row(
                        Counts.class,
                        "SELECT count(*) FILTER (WHERE " + UserFilter.condition(Standing.ACTIVE) + ") AS active,"
                                + " count(*) FILTER (WHERE " + UserFilter.condition(Standing.INVITED) + ") AS invited,"
                                + " count(*) FILTER (WHERE " + UserFilter.condition(Standing.DEACTIVATED)
                                + ") AS deactivated"
                                + " FROM user_account u",
                        Map.of())
                .orElseThrow();
    }

    public Optional<Account> find(String handle) {
        return accounts.find(handle).map(this::account);
    }

    private Account account(UserAccount account) {
        return new Account(
                account.handle(),
                account.version(),
                new UserDetails(account.name(), account.email(), account.language(), account.zone(), account.grants()),
                Standing.of(account.isActive(), account.isInUse()),
                account.hasSecondFactor(),
                account.invitedAt(),
                account.lastLoginAt(),
                account.handle().equals(current.actor().handle()));
    }

    /**
     * Invites somebody: creates their account and mails them a link with which they set their password.
     *
     * @param key chosen by the form, so that sending it twice invites once; becomes the account's handle
     * @throws DomainException if the mail address has an account already or a grant may not be given
     */
    public String invite(UUID key, UserDetails details) {
        accounts.lock();
        if (accounts.find(key.toString()).isPresent()) {
            return key.toString();
        }
        UserAccount account = created(key, details);
        demandGrantable(details.grants(), List.of());
        entities.flush();
        sendInvitation(account);
        recorded.fire(new Recorded("user.invited", subject(account), null, described(account)));
        return account.handle();
    }

    private UserAccount created(UUID key, UserDetails details) {
        UserAccount account = new UserAccount(
                key, details.email(), details.name(), details.language(), details.zone(), clock.instant());
        demandFree(account.email(), account.handle());
        account.grant(details.grants());
        entities.persist(account);
        return account;
    }

    /**
     * Changes name, mail address, language, time zone and grants.
     *
     * @param version the version the administrator saw
     * @throws DomainException if somebody changed it meanwhile, a grant may not be given, or no administrator would
     *     remain
     */
    public void change(String handle, int version, UserDetails details) {
        UserAccount account = loadUnchanged(handle, version);
        String before = described(account);
        String formerEmail = account.email();
        List<Grant> formerGrants = account.grants();
        demandGrantable(details.grants(), formerGrants);
        account.rename(details.name());
        account.readdress(details.email());
        demandFree(account.email(), handle);
        account.prefer(details.language(), details.zone());
        account.grant(details.grants());
        entities.flush();
        demandAdministrator();
        if (!formerGrants.equals(details.grants())) {
            sessions.renewAll(account.id());
        }
        if (!formerEmail.equals(account.email())) {
            links.forget(Links.Purpose.PASSWORD, account.id());
            outbox.post(Letter.of(formerEmail, account.language(), "user.emailChanged", account.name()));
            if (account.isActive() && !account.isInUse()) {
                sendInvitation(account);
            }
        }
        String after = described(account);
        if (!after.equals(before)) {
            recorded.fire(new Recorded("user.changed", subject(account), before, after));
        }
    }

    /**
     * Ends what somebody may do, at once; their work stays.
     *
     * @throws DomainException if no administrator would remain
     */
    public void deactivate(String handle, int version) {
        UserAccount account = loadUnchanged(handle, version);
        String before = described(account);
        account.deactivate();
        sql.update("DELETE FROM feed_token WHERE user_account_id = :user", Map.of("user", account.id()));
        entities.flush();
        demandAdministrator();
        sessions.endAll(account.id());
        links.forget(Links.Purpose.PASSWORD, account.id());
        links.forget(Links.Purpose.INVITATION, account.id());
        recorded.fire(new Recorded("user.deactivated", subject(account), before, described(account)));
    }

    /** Lets somebody in again, with the grants they had; who never accepted is invited anew. */
    public void reactivate(String handle, int version) {
        UserAccount account = loadUnchanged(handle, version);
        String before = described(account);
        account.reactivate();
        entities.flush();
        if (!account.isInUse()) {
            sendInvitation(account);
        }
        recorded.fire(new Recorded("user.reactivated", subject(account), before, described(account)));
    }

    /** Mails a new invitation; the link of the earlier one is void. */
    public void inviteAgain(String handle, int version) {
        UserAccount account = loadUnchanged(handle, version);
        if (account.isInUse() || !account.isActive()) {
            throw new DomainException("user.invitation.needless");
        }
        sendInvitation(account);
        recorded.fire(new Recorded("user.invitedAgain", subject(account), null, null));
    }

    /** Takes the second factor away from somebody who lost it; their sessions end. */
    public void takeAwaySecondFactor(String handle, int version) {
        UserAccount account = loadUnchanged(handle, version);
        if (account.hasSecondFactor()) {
            changes.takeAwaySecondFactor(null, account.id());
        }
    }

    private void sendInvitation(UserAccount account) {
        String link = home.of("/invitations/"
                + links.create(Links.Purpose.INVITATION, account.id()).text());
        outbox.post(Letter.of(
                account.email(),
                account.language(),
                "user.invitation",
                account.name(),
                current.actor().name(),
                link));
    }

    private UserAccount loadUnchanged(String handle, int version) {
        accounts.lock();
        UserAccount account = accounts.findForChange(handle).orElseThrow(() -> new DomainException("shared.missing"));
        if (account.version() != version) {
            throw new DomainException("shared.changedMeanwhile");
        }
        return account;
    }

    private void demandFree(String email, String handle) {
        boolean taken = sql.value(
                        Boolean.class,
                        "SELECT EXISTS (SELECT 1 FROM user_account WHERE email = :email AND handle <> :handle)",
                        Map.of("email", email, "handle", handle))
                .orElseThrow();
        if (taken) {
            throw new DomainException(List.of(Problem.at("email", "user.email.taken")));
        }
    }

    /** A grant that is new may not have ended already, and nobody hands on administration beyond their own. */
    private void demandGrantable(List<Grant> wanted, List<Grant> present) {
        for (Grant grant : wanted) {
            if (present.contains(grant)) {
                continue;
            }
            if (grant.hasEndedBy(today())) {
                throw new DomainException(List.of(Problem.at("grants", "user.grant.ended")));
            }
            if (grant.role() == Role.ADMIN && !reachesAsFarAsMine(grant)) {
                throw new DomainException(List.of(Problem.at("grants", "user.grant.beyondOwn")));
            }
            boolean known = grant.component() == null
                    || lexicon.find(grant.component()).isPresent()
                            && grant.countries().stream()
                                    .allMatch(country -> lexicon.find(country).isPresent());
            if (!known) {
                throw new DomainException(List.of(Problem.at("grants", "user.grant.component")));
            }
        }
    }

    private boolean reachesAsFarAsMine(Grant wanted) {
        return current.actor().grants().stream()
                .filter(grant -> grant.role() == Role.ADMIN)
                .anyMatch(mine -> mine.validTo() == null
                        || wanted.validTo() != null && !wanted.validTo().isAfter(mine.validTo()));
    }

    /** Somebody must remain who can administer, from today on and without an end. */
    private void demandAdministrator() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("today", today());
        boolean remains = sql.value(Boolean.class, """
                        SELECT EXISTS (SELECT 1 FROM user_account u JOIN user_grant g ON g.user_account_id = u.id
                         WHERE u.active AND u.password_hash IS NOT NULL AND g.role = 'ADMIN'
                           AND g.valid_from <= :today AND g.valid_to IS NULL)
                        """, parameters).orElseThrow();
        if (!remains) {
            throw new DomainException("user.lastAdministrator");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String subject(UserAccount account) {
        return "USER/" + account.handle();
    }

    private static String described(UserAccount account) {
        return JsonTrees.object()
                .add("name", account.name())
                .add("email", account.email())
                .add("language", account.language().code())
                .add("timeZone", account.zone().getId())
                .add("active", account.isActive())
                .add("grants", GrantJson.write(account.grants()))
                .build()
                .toString();
    }
}
