package eu.elpaccto.intranet.mail.boundary;

import eu.elpaccto.intranet.mail.control.MailServer;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.Recorded;
import eu.elpaccto.intranet.shared.control.Sql;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Mails that say the same to many readers, each in their language. They are put into the outbox in the transaction of what
 * starts them, and leave after letters to single people, which somebody waits for.
 */
@Stateless
@RolesAllowed({"STAFF", "LEAD", "ADMIN", "System"})
public class Mailings {

    private static final String ENQUEUE = """
            INSERT INTO outgoing_mail (message_id, recipient, language, subject, created_at, next_try, mailing_id, unsubscribe)
            SELECT gen_random_uuid()::text, a.recipient, a.language, e.subject, :now, :now, g.id, nullif(a.unsubscribe, '')
              FROM (SELECT DISTINCT ON (lower(recipient)) recipient, language, unsubscribe
                      FROM unnest(:recipients, :languages, :unsubscribes) WITH ORDINALITY
                           AS given (recipient, language, unsubscribe, nth)
                     ORDER BY lower(recipient), nth) a
              JOIN mailing g ON g.key = :key
              JOIN mailing_edition e ON e.mailing_id = g.id AND e.language = a.language
             ORDER BY a.recipient
            """;

    private static final String PROGRESS = """
            SELECT g.paused, count(m.id) AS total, %s
              FROM mailing g LEFT JOIN outgoing_mail m ON m.mailing_id = g.id
             WHERE g.key = :key GROUP BY g.id
            """.formatted(MailState.COUNTS);

    @Inject
    private Sql sql;

    @Inject
    private MailServer server;

    @Inject
    private Clock clock;

    @Inject
    private Event<Recorded> recorded;

    /** Whether a server is set that takes mails; else they wait in the outbox. */
    public boolean isDelivering() {
        return server.isConfigured();
    }

    /**
     * Puts one mail for each addressee into the outbox; whoever is named twice gets one.
     *
     * @param key names it forever, for example {@code newsletter/2021-03}
     * @param editions by language; an addressee whose language has none gets nothing
     * @throws DomainException if this mailing was started before
     */
    public void start(String key, Map<Language, Edition> editions, List<Addressee> addressees) {
        int fresh = sql.update(
                "INSERT INTO mailing (key, started_at) VALUES (:key, :now) ON CONFLICT (key) DO NOTHING",
                Map.of("key", key, "now", clock.instant()));
        if (fresh == 0) {
            throw new DomainException("mail.started");
        }
        editions.forEach((language, edition) -> sql.update(
                "INSERT INTO mailing_edition (mailing_id, language, subject, text, html)"
                        + " SELECT id, :language, :subject, :text, :html FROM mailing WHERE key = :key",
                Map.of(
                        "key", key,
                        "language", language.name(),
                        "subject", edition.subject(),
                        "text", edition.text(),
                        "html", edition.html())));
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("key", key);
        parameters.put("now", clock.instant());
        parameters.put("recipients", column(addressees, Addressee::recipient));
        parameters.put(
                "languages",
                column(addressees, addressee -> addressee.language().name()));
        parameters.put(
                "unsubscribes",
                column(addressees, addressee -> addressee.unsubscribe() == null ? "" : addressee.unsubscribe()));
        int mails = sql.update(ENQUEUE, parameters);
        recorded.fire(new Recorded("mail.started", key, null, String.valueOf(mails)));
    }

    private static String[] column(List<Addressee> addressees, Function<Addressee, String> column) {
        return addressees.stream().map(column).toArray(String[]::new);
    }

    /**
     * Keeps what has not left yet in the outbox, until it is resumed.
     *
     * @throws DomainException if there is no such mailing
     */
    public void pause(String key) {
        set(key, true);
        recorded.fire(new Recorded("mail.paused", key, null, null));
    }

    /**
     * Goes on sending.
     *
     * @throws DomainException if there is no such mailing
     */
    public void resume(String key) {
        set(key, false);
        recorded.fire(new Recorded("mail.resumed", key, null, null));
    }

    private void set(String key, boolean paused) {
        if (sql.update("UPDATE mailing SET paused = :paused WHERE key = :key", Map.of("key", key, "paused", paused))
                == 0) {
            throw new DomainException("shared.missing");
        }
    }

    /** How far a mailing has come; empty if there is none of this name. */
    public Optional<Progress> progress(String key) {
        return sql.row(Progress.class, PROGRESS, Map.of("key", key));
    }
}
