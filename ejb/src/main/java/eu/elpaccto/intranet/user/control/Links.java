package eu.elpaccto.intranet.user.control;

import eu.elpaccto.intranet.shared.control.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Single-use links that set a password. */
@ApplicationScoped
public class Links {

    private static final Duration KEPT_AFTER_END = Duration.ofDays(30);

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** What a link is good for, and for how long. */
    public enum Purpose {
        INVITATION(Duration.ofDays(7)),
        PASSWORD(Duration.ofHours(1)),
        FIRST_ADMINISTRATOR(Duration.ofDays(7));

        private final Duration lasts;

        Purpose(Duration lasts) {
            this.lasts = lasts;
        }
    }

    /** @param userAccountId null for the first administrator, who has no account yet */
    public record Link(Purpose purpose, Long userAccountId) {}

    /**
     * Makes a link. An earlier invitation is void by that; links that set a new password, which anybody may ask for, stay
     * good until one of them is used.
     */
    public Token create(Purpose purpose, Long user) {
        if (purpose != Purpose.PASSWORD) {
            forget(purpose, user);
        }
        Token token = Token.random();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("hash", token.hash());
        parameters.put("purpose", purpose.name());
        parameters.put("user", user);
        parameters.put("end", clock.instant().plus(purpose.lasts));
        sql.update("""
                INSERT INTO one_time_link (token_hash, purpose, user_account_id, expires_at)
                VALUES (:hash, :purpose, :user, :end)
                """, parameters);
        return token;
    }

    /** What this link is good for now; empty if it is none, was used or is too old. */
    public Optional<Link> find(Token token) {
        return sql.row(Link.class, """
                SELECT purpose, user_account_id FROM one_time_link
                 WHERE token_hash = :hash AND used_at IS NULL AND expires_at > :now
                """, Map.of("hash", token.hash(), "now", clock.instant()));
    }

    /** Whether there was ever such a link, used or too old as it may be. */
    public boolean wasMade(Token token) {
        return sql.value(
                        Boolean.class,
                        "SELECT EXISTS (SELECT 1 FROM one_time_link WHERE token_hash = :hash)",
                        Map.of("hash", token.hash()))
                .orElse(false);
    }

    /** Uses a link up; only the first of several at once succeeds. */
    public boolean use(Token token) {
        return sql.update("""
                        UPDATE one_time_link SET used_at = :now
                         WHERE token_hash = :hash AND used_at IS NULL AND expires_at > :now
                        """, Map.of("hash", token.hash(), "now", clock.instant())) == 1;
    }

    /** Makes the open links for this purpose and account void. */
    public void forget(Purpose purpose, Long user) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("purpose", purpose.name());
        parameters.put("user", user);
        sql.update("""
                DELETE FROM one_time_link
                 WHERE purpose = :purpose AND used_at IS NULL
                   AND user_account_id IS NOT DISTINCT FROM CAST(:user AS bigint)
                """, parameters);
    }

    /** Forgets links that ended long ago. */
    public void forgetOld() {
        sql.update(
                "DELETE FROM one_time_link WHERE expires_at < :end",
                Map.of("end", clock.instant().minus(KEPT_AFTER_END)));
    }
}
