package eu.elpaccto.intranet.user.control;

import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Recorded;
import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Begins and ends login sessions. */
@Stateless
public class LoginSessions {

    /** A session ends after so long, however busy. */
    public static final Duration LONGEST = Duration.ofHours(12);

    private static final Duration TIME_FOR_CODE = Duration.ofMinutes(10);
    private static final int LONGEST_AGENT = 200;

    @Inject
    private Sql sql;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    @Inject
    private Event<Recorded> recorded;

    /**
     * Begins a session.
     *
     * @param codePending whether the code of a second factor is still owed; then it lasts a few minutes only
     * @param verified the hash against which the password was checked
     * @param newHash replaces the password's hash; null to keep it
     * @throws DomainException if the password was changed or the account deactivated meanwhile
     */
    public Token begin(long user, boolean codePending, String verified, String newHash, String agent) {
        Token token = Token.random();
        Instant now = clock.instant();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("hash", token.hash());
        parameters.put("publicId", UUID.randomUUID().toString());
        parameters.put("user", user);
        parameters.put("now", now);
        parameters.put("end", now.plus(codePending ? TIME_FOR_CODE : LONGEST));
        parameters.put("address", current.address());
        String device = agent == null ? "" : agent;
        parameters.put("verified", verified);
        parameters.put("agent", device.substring(0, Math.min(device.length(), LONGEST_AGENT)));
        int begun = sql.update("""
                INSERT INTO login_session (token_hash, public_id, user_account_id, second_factor, began_at, seen_at,
                                           ends_at, address, agent)
                SELECT :hash, :publicId, u.id, false, :now, :now, :end, :address, :agent
                  FROM user_account u WHERE u.id = :user AND u.active AND u.password_hash = :verified FOR UPDATE
                """, parameters);
        if (begun == 0) {
            throw new DomainException("user.login.wrong");
        }
        if (newHash != null) {
            sql.update(
                    "UPDATE user_account SET password_hash = :hash WHERE id = :user",
                    Map.of("user", user, "hash", newHash));
        }
        if (!codePending) {
            opened(user, now);
        }
        return token;
    }

    /**
     * Turns a session that owed a code into a full one, under a new token.
     *
     * @param byRecoveryCode whether the code was a recovery code, which is told apart in the audit log
     * @return null if the session was over or another request was faster
     */
    public Token complete(Token token, long user, boolean byRecoveryCode) {
        Token next = Token.random();
        Instant now = clock.instant();
        int changed =
                sql.update("""
                UPDATE login_session SET token_hash = :next, previous_hash = NULL, second_factor = true, renew = false,
                       began_at = :now, seen_at = :now, ends_at = :end
                 WHERE token_hash = :old AND NOT second_factor
                """, Map.of("next", next.hash(), "old", token.hash(), "now", now, "end", now.plus(LONGEST)));
        if (changed == 0) {
            return null;
        }
        if (byRecoveryCode) {
            record(user, "user.recoveryCodeUsed");
        }
        opened(user, now);
        return next;
    }

    private void opened(long user, Instant now) {
        sql.update("UPDATE user_account SET last_login_at = :now WHERE id = :user", Map.of("user", user, "now", now));
        record(user, "user.signedIn");
    }

    private void record(long user, String deed) {
        current.runAs(accounts.actor(user), () -> {
            recorded.fire(new Recorded(deed, "USER/" + current.actor().handle(), null, null));
            return null;
        });
    }

    /** Ends the session of this token, or of the one that took its place. */
    public void end(Token token) {
        sql.update(
                "DELETE FROM login_session WHERE token_hash = :hash OR previous_hash = :hash",
                Map.of("hash", token.hash()));
    }

    /** Ends all sessions of an account. */
    public void endAll(long user) {
        sql.update("DELETE FROM login_session WHERE user_account_id = :user", Map.of("user", user));
    }

    /**
     * Ends all sessions of an account but the one of this token, or of the one that took its place, which gets a new one.
     *
     * @throws DomainException if it is over; then nothing that was to go with it is done
     */
    public Token keepOnly(Token token, long user, boolean secondFactor) {
        Token next = Token.random();
        sql.update(
                "DELETE FROM login_session WHERE user_account_id = :user AND token_hash <> :hash"
                        + " AND previous_hash IS DISTINCT FROM :hash",
                Map.of("user", user, "hash", token.hash()));
        int kept = sql.update(
                """
                UPDATE login_session SET token_hash = :next, previous_hash = NULL, renew = false,
                       second_factor = second_factor OR :secondFactor
                 WHERE (token_hash = :hash OR previous_hash = :hash) AND user_account_id = :user
                """, Map.of("next", next.hash(), "hash", token.hash(), "user", user, "secondFactor", secondFactor));
        if (kept != 1) {
            throw new DomainException("shared.missing");
        }
        return next;
    }

    /** Has all sessions of an account change their token with the next request, because its roles changed. */
    public void renewAll(long user) {
        sql.update("UPDATE login_session SET renew = true WHERE user_account_id = :user", Map.of("user", user));
    }

    /** Forgets sessions that are over. */
    public void forgetEnded() {
        sql.update("DELETE FROM login_session WHERE ends_at < :now", Map.of("now", clock.instant()));
    }
}
