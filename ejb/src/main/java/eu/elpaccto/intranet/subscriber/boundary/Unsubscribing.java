package eu.elpaccto.intranet.subscriber.boundary;

import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.Recorded;
import eu.elpaccto.intranet.shared.control.Now;
import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.subscriber.Subscriber;
import eu.elpaccto.intranet.subscriber.control.SubscriberJson;
import eu.elpaccto.intranet.subscriber.control.SubscriberRows;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import eu.elpaccto.intranet.user.control.Attempts;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What whoever holds the secret of an unsubscribe address may do with it: end that subscription, and take it up again.
 * Nobody has to be signed in. Whoever makes secrets up is slowed down.
 */
@Stateless
@PermitAll
public class Unsubscribing {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    private static final String FIND = """
            SELECT coalesce(s.email, u.email) AS email, coalesce(s.language, u.language) AS language,
                   coalesce(s.handle, u.handle) AS handle,
                   EXISTS (SELECT 1 FROM subscription v WHERE v.email = coalesce(s.email, u.email)
                                                          AND v.state <> 'UNSUBSCRIBED') AS subscribed
              FROM subscriber s LEFT JOIN user_account u ON u.id = s.user_account_id
             WHERE s.token = :token
            """;

    @Inject
    private SubscriberRows rows;

    @Inject
    private Attempts attempts;

    @Inject
    private Sql sql;

    @Inject
    private CurrentUser current;

    @Inject
    private Now now;

    @Inject
    private Event<Recorded> recorded;

    /** Whose address it is. */
    public record Holder(String email, Language language, String handle, boolean subscribed) {}

    /** Whose address a secret is; empty if it is nobody's. Changes nothing. */
    public Optional<Holder> find(String token) {
        return TOKEN.matcher(token).matches() ? sql.row(Holder.class, FIND, Map.of("token", token)) : Optional.empty();
    }

    /**
     * Ends the subscription; done once more, it changes nothing.
     *
     * @throws DomainException as missing, if the secret is nobody's; or if this network tried too many of late
     */
    public void unsubscribe(String token) {
        Holder holder = holder(token);
        Subscriber subscriber = rows.ofToken(token).orElseThrow();
        if (subscriber.unsubscribedAt() == null) {
            String before = SubscriberJson.of(subscriber);
            subscriber.unsubscribe(now.instant());
            tell("subscriber.unsubscribed", holder, before, subscriber);
        }
    }

    /**
     * Takes the subscription up again, by a consent of today.
     *
     * @throws DomainException as missing, if the secret is nobody's; or if this network tried too many of late
     */
    public void subscribeAgain(String token) {
        Holder holder = holder(token);
        if (!holder.subscribed()) {
            Subscriber subscriber = rows.ofToken(token).orElseThrow();
            String before = SubscriberJson.of(subscriber);
            LocalDate today = LocalDate.ofInstant(now.instant(), ZoneOffset.UTC);
            rows.ofAddress(holder.email()).forEach(each -> each.subscribeAgain(today));
            tell("subscriber.subscribedAgain", holder, before, subscriber);
        }
    }

    /** Whoever holds a secret is not kept waiting by guessers beside them: the servers of a mail provider serve many. */
    private Holder holder(String token) {
        return find(token).orElseThrow(() -> {
            attempts.demandQuietNetwork(current.address());
            attempts.failedFrom(current.address(), new Recorded("subscriber.linkRefused", "SUBSCRIBER/-", null, null));
            return new DomainException("shared.missing");
        });
    }

    private void tell(String deed, Holder holder, String before, Subscriber subscriber) {
        recorded.fire(new Recorded(deed, "SUBSCRIBER/" + holder.handle(), before, SubscriberJson.of(subscriber)));
    }
}
