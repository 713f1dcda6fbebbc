package eu.elpaccto.intranet.subscriber.boundary;

import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.subscriber.control.SubscriberRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Exactly who gets the newsletter: subscribed, not unsubscribed, not refused, accounts in use alone, each address once.
 * Whoever asks has to know whether the reader may see addresses; nothing here does.
 */
@ApplicationScoped
public class MailingList {

    @Inject
    private Sql sql;

    @Inject
    private SubscriberRows rows;

    /** How many readers of one language. */
    public record Readers(Language language, long number) {}

    /** The recipients by address. Changes nothing, so users to whom nothing was sent yet have no token. */
    public List<Recipient> recipients(Audience audience) {
        return sql.rows(
                Recipient.class,
                "SELECT s.email, s.name, s.language, s.kind = 'USER' AS \"user\", s.token FROM subscription s"
                        + audience.where().sql() + " ORDER BY s.email COLLATE \"C\"",
                audience.where().parameters());
    }

    /** The same recipients in order to send to them, every one with a token, which is kept in the caller's transaction. */
    public List<Recipient> recipientsToSend(Audience audience) {
        if (audience.users()) {
            rows.keepUsers();
        }
        return recipients(audience);
    }

    /** How many recipients there are in each language of the audience; those without any are not left out. */
    public Map<Language, Long> counts(Audience audience) {
        Map<Language, Long> counts = new EnumMap<>(Language.class);
        audience.languages().forEach(language -> counts.put(language, 0L));
        sql.rows(
                        Readers.class,
                        "SELECT s.language, count(*) AS number FROM subscription s"
                                + audience.where().sql() + " GROUP BY s.language",
                        audience.where().parameters())
                .forEach(readers -> counts.put(readers.language(), readers.number()));
        return counts;
    }
}
