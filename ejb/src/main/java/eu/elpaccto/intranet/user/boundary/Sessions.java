package eu.elpaccto.intranet.user.boundary;

import eu.elpaccto.intranet.shared.Recorded;
import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.user.Actor;
import eu.elpaccto.intranet.user.control.GrantedRow;
import eu.elpaccto.intranet.user.control.SecondFactor;
import eu.elpaccto.intranet.user.control.Token;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The login sessions: who a token belongs to, and which sessions somebody has open. They live in the database alone, so
 * that every node knows them and a restart keeps them. Whoever is deactivated has none from that moment on.
 */
@Stateless
@PermitAll
public class Sessions {

    /** A session nobody used for so long is over. */
    public static final Duration IDLE = Duration.ofMinutes(30);

    private static final Duration WRITE_SEEN = Duration.ofMinutes(1);
    private static final Duration GRACE = Duration.ofSeconds(30);

    private static final String FIND = "SELECT " + GrantedRow.ACCOUNT + """
              , s.public_id, s.second_factor, s.renew, s.token_hash <> :hash AS superseded,
              s.began_at, s.seen_at, s.ends_at
              FROM login_session s JOIN user_account u ON u.id = s.user_account_id AND u.active
            """ + GrantedRow.GRANTS_TODAY + """
             WHERE (s.token_hash = :hash OR s.previous_hash = :hash AND s.replaced_at > :grace)
               AND s.ends_at > :now AND s.seen_at > :idle
             ORDER BY g.position
            """;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Inject
    private SecondFactor secondFactor;

    @Inject
    private CurrentUser current;

    @Inject
    private Event<Recorded> recorded;

    /** One of a person's sessions, for the list in the profile. */
    public record Row(String publicId, Instant beganAt, Instant seenAt, Instant endsAt, String address, String agent) {}

    /**
     * Whose session this token opens; empty if it is none, has ended, or its owner was deactivated.
     *
     * @param using whether this counts as activity, which pushes the end by idleness out
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<SignedIn> find(String token, boolean using) {
        Optional<Token> shown = Token.of(token);
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("hash", shown.get().hash());
        parameters.put("now", now);
        parameters.put("idle", now.minus(IDLE));
        parameters.put("grace", now.minus(GRACE));
        parameters.put("today", LocalDate.now(clock));
        List<GrantedRow> rows = sql.rows(GrantedRow.class, FIND, parameters);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        GrantedRow row = rows.get(0);
        if (using && row.seenAt().isBefore(now.minus(WRITE_SEEN))) {
            sql.update(
                    "UPDATE login_session SET seen_at = :now WHERE public_id = :id AND seen_at < :now",
                    Map.of("id", row.publicId(), "now", now));
        }
        Actor actor = GrantedRow.actor(rows);
        boolean codePending = row.enrolled() && !row.secondFactor();
        boolean mustEnrol = !row.enrolled() && secondFactor.isDemandedOf(actor);
        return Optional.of(new SignedIn(
                actor,
                row.publicId(),
                codePending,
                mustEnrol,
                row.renew() && !row.superseded(),
                row.beganAt(),
                row.endsAt()));
    }

    /**
     * Replaces the token of a session after its owner's roles changed.
     *
     * @return the new token; empty if another request was faster
     */
    public Optional<String> renew(String token) {
        Token next = Token.random();
        int changed = Token.of(token)
                .map(old -> sql.update("""
                        UPDATE login_session SET token_hash = :next, previous_hash = :old, replaced_at = :now, renew = false
                         WHERE token_hash = :old AND renew
                        """, Map.of("next", next.hash(), "old", old.hash(), "now", clock.instant())))
                .orElse(0);
        return changed == 1 ? Optional.of(next.text()) : Optional.empty();
    }

    /** My open sessions, the latest used first. */
    public List<Row> mine() {
        Instant now = clock.instant();
        return sql.rows(Row.class, """
                SELECT public_id, began_at, seen_at, ends_at, address, agent FROM login_session
                 WHERE user_account_id = :me AND ends_at > :now AND seen_at > :idle ORDER BY seen_at DESC LIMIT 100
                """, Map.of("me", me(), "now", now, "idle", now.minus(IDLE)));
    }

    /** Ends one of my sessions; one that is not mine is left alone. */
    public void revoke(String publicId) {
        int ended = sql.update(
                "DELETE FROM login_session WHERE public_id = :id AND user_account_id = :me",
                Map.of("id", publicId, "me", me()));
        if (ended > 0) {
            recordRevocation();
        }
    }

    /** Ends all my sessions but this one. */
    public void revokeOthers(String publicId) {
        int ended = sql.update(
                "DELETE FROM login_session WHERE public_id <> :id AND user_account_id = :me",
                Map.of("id", publicId, "me", me()));
        if (ended > 0) {
            recordRevocation();
        }
    }

    private void recordRevocation() {
        recorded.fire(
                new Recorded("user.sessionsRevoked", "USER/" + current.actor().handle(), null, null));
    }

    private long me() {
        return current.actor().id().value();
    }
}
