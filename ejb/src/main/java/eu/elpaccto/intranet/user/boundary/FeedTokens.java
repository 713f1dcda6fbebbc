package eu.elpaccto.intranet.user.boundary;

import eu.elpaccto.intranet.shared.Recorded;
import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.user.Actor;
import eu.elpaccto.intranet.user.control.GrantedRow;
import eu.elpaccto.intranet.user.control.Token;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The private addresses of feeds: one a person, good for reading feeds and nothing else, replaced at will. */
@Stateless
@PermitAll
public class FeedTokens {

    private static final String FIND = "SELECT " + GrantedRow.ACCOUNT + GrantedRow.NO_SESSION
            + " FROM feed_token f JOIN user_account u ON u.id = f.user_account_id AND u.active "
            + GrantedRow.GRANTS_TODAY + " WHERE f.token_hash = :hash ORDER BY g.position";

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser current;

    @Inject
    private Event<Recorded> recorded;

    /** Whose feeds this token opens. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<Actor> find(String token) {
        return Token.of(token)
                .map(shown ->
                        sql.rows(GrantedRow.class, FIND, Map.of("hash", shown.hash(), "today", LocalDate.now(clock))))
                .filter(rows -> !rows.isEmpty())
                .map(GrantedRow::actor);
    }

    /** When I got my present address; empty if I have none. */
    public Optional<Instant> since() {
        List<Instant> since = sql.values(
                Instant.class, "SELECT created_at FROM feed_token WHERE user_account_id = :me", Map.of("me", me()));
        return since.stream().findFirst();
    }

    /** Gives me a new address; the one I had is void from then on. */
    public String replace() {
        Token token = Token.random();
        sql.update("""
                INSERT INTO feed_token (token_hash, user_account_id, created_at) VALUES (:hash, :me, :now)
                ON CONFLICT (user_account_id) DO UPDATE SET token_hash = :hash, created_at = :now
                """, Map.of("hash", token.hash(), "me", me(), "now", clock.instant()));
        recorded.fire(
                new Recorded("user.feedReplaced", "USER/" + current.actor().handle(), null, null));
        return token.text();
    }

    /** Takes my address away. */
    public void remove() {
        sql.update("DELETE FROM feed_token WHERE user_account_id = :me", Map.of("me", me()));
        recorded.fire(new Recorded("user.feedRemoved", "USER/" + current.actor().handle(), null, null));
    }

    private long me() {
        return current.actor().id().value();
    }
}
