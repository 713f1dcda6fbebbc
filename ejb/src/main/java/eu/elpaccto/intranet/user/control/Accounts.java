package eu.elpaccto.intranet.user.control;

import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.user.Actor;
import eu.elpaccto.intranet.user.UserAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Finds accounts. */
@ApplicationScoped
public class Accounts {

    private static final long LOCK = 0x6163636F756E7473L;
    private static final String ACTOR = "SELECT " + GrantedRow.ACCOUNT + GrantedRow.NO_SESSION + " FROM user_account u "
            + GrantedRow.GRANTS_TODAY + " WHERE u.id = :id ORDER BY g.position";

    @PersistenceContext(unitName = "intranet")
    private EntityManager entities;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** What signing in needs to know of an account. */
    public record Credentials(
            long id,
            String handle,
            String email,
            String name,
            String passwordHash,
            String totpSecret,
            boolean active) {}

    public Optional<Credentials> credentials(String email) {
        return sql.row(Credentials.class, """
                SELECT id, handle, email, name, password_hash, totp_secret, active FROM user_account
                 WHERE email = :email
                """, Map.of("email", email));
    }

    public Optional<Credentials> credentials(long id) {
        return sql.row(
                Credentials.class,
                "SELECT id, handle, email, name, password_hash, totp_secret, active FROM user_account WHERE id = :id",
                Map.of("id", id));
    }

    /** The account as whoever acts today. */
    public Actor actor(long id) {
        return GrantedRow.actor(sql.rows(GrantedRow.class, ACTOR, Map.of("id", id, "today", LocalDate.now(clock))));
    }

    public Optional<UserAccount> find(String handle) {
        return entities.createQuery("select u from UserAccount u where u.handle = :handle", UserAccount.class)
                .setParameter("handle", handle)
                .getResultStream()
                .findFirst();
    }

    public UserAccount load(long id) {
        return entities.find(UserAccount.class, id);
    }

    /** The account for a change; others who want to change it wait until this transaction ends. */
    public UserAccount loadForChange(long id) {
        return entities.find(UserAccount.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The account for a change; others who want to change it wait until this transaction ends. */
    public Optional<UserAccount> findForChange(String handle) {
        return sql.value(Long.class, "SELECT id FROM user_account WHERE handle = :handle", Map.of("handle", handle))
                .map(this::loadForChange);
    }

    /** Lets nobody else administer accounts until this transaction ends. */
    public void lock() {
        sql.value(String.class, "SELECT pg_advisory_xact_lock(:lock)::text", Map.of("lock", LOCK));
    }
}
