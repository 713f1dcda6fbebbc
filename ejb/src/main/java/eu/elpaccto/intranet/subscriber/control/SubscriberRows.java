package eu.elpaccto.intranet.subscriber.control;

import eu.elpaccto.intranet.shared.control.Now;
import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.subscriber.Subscriber;
import eu.elpaccto.intranet.user.UserId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what is kept of subscribers, for a change: others who want to change it wait until this transaction ends. */
@ApplicationScoped
public class SubscriberRows {

    private static final String KEEP = """
            INSERT INTO subscriber (user_account_id, added_by, added_at)
            SELECT u.id, :by, :now FROM user_account u
             WHERE u.active AND u.password_hash IS NOT NULL AND %s
               AND NOT EXISTS (SELECT 1 FROM subscriber s WHERE s.user_account_id = u.id)
             ORDER BY u.id
            ON CONFLICT (user_account_id) DO NOTHING
            """;

    @PersistenceContext(unitName = "intranet")
    private EntityManager entities;

    @Inject
    private Sql sql;

    @Inject
    private Now now;

    /** Sees to it that something is kept of every user, and so that everyone has a token. */
    public void keepUsers() {
        sql.update(KEEP.formatted("true"), Map.of("by", UserId.SYSTEM.value(), "now", now.instant()));
    }

    /** What is kept of a user in use, from now on at least. */
    public Subscriber ofUser(UserId user) {
        sql.update(
                KEEP.formatted("u.id = :user"),
                Map.of("by", UserId.SYSTEM.value(), "now", now.instant(), "user", user.value()));
        return only("SELECT id FROM subscriber WHERE user_account_id = :user", Map.of("user", user.value()))
                .orElseThrow();
    }

    /** The outside address with this handle. */
    public Optional<Subscriber> outside(String handle) {
        return only("SELECT id FROM subscriber WHERE handle = :handle", Map.of("handle", handle));
    }

    public Optional<Subscriber> ofToken(String token) {
        return only("SELECT id FROM subscriber WHERE token = :token", Map.of("token", token));
    }

    /** All that is kept of an address: as one outside, and as that of a user. */
    public List<Subscriber> ofAddress(String email) {
        return all("""
                SELECT id FROM subscriber WHERE email = :email
                UNION ALL
                SELECT s.id FROM subscriber s JOIN user_account u ON u.id = s.user_account_id WHERE u.email = :email
                ORDER BY id
                """, Map.of("email", email));
    }

    private Optional<Subscriber> only(String ids, Map<String, ?> parameters) {
        return all(ids, parameters).stream().findFirst();
    }

    private List<Subscriber> all(String ids, Map<String, ?> parameters) {
        return sql.values(Long.class, ids, parameters).stream()
                .map(id -> entities.find(Subscriber.class, id, LockModeType.PESSIMISTIC_WRITE))
                .toList();
    }
}
