package eu.elpaccto.intranet.mail.boundary;

import eu.elpaccto.intranet.mail.control.Absence;
import eu.elpaccto.intranet.mail.control.MailServer;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.boundary.Page;
import eu.elpaccto.intranet.shared.control.InitialData;
import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.shared.control.Where;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Mails on their way out. A mail is put here in the transaction of what it tells of, and leaves if and when that is
 * committed.
 */
@Stateless
public class MailOutbox {

    private static final int ROWS = 50;
    private static final int MAILINGS = 20;

    private static final String OUTCOME =
            MailState.OF + " AS state, coalesce(m.sent_at, m.refused_at, m.given_up_at) AS ended_at, m.failure";

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Inject
    private InitialData data;

    @Inject
    private MailServer server;

    @Inject
    private Absence absence;

    /** Puts a letter into the outbox. */
    @PermitAll
    public void post(Letter letter) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", UUID.randomUUID().toString());
        parameters.put("recipient", letter.recipient());
        parameters.put("language", letter.language().name());
        parameters.put("subject", letter.subject());
        parameters.put("body", letter.body());
        parameters.put("now", clock.instant());
        sql.update("""
                INSERT INTO outgoing_mail (message_id, recipient, language, subject, body, created_at, next_try)
                VALUES (:id, :recipient, :language, :subject, :body, :now, :now)
                """, parameters);
    }

    /** A page of the log, the newest first. */
    @RolesAllowed("ADMIN")
    public Page<MailRow> list(MailFilter filter, int number) {
        Where where = filter.where();
        return Page.of(
                number,
                ROWS,
                () -> sql.count("outgoing_mail m", filter.where(), Page.COUNTED + 1),
                skip -> sql.rows(
                        MailRow.class,
                        "SELECT m.id, m.recipient, m.language, m.subject, m.created_at, m.next_try, m.tries, " + OUTCOME
                                + ", g.key AS mailing"
                                + " FROM outgoing_mail m LEFT JOIN mailing g ON g.id = m.mailing_id" + where.sql()
                                + " ORDER BY m.id DESC LIMIT :rows OFFSET :skip",
                        where.with("rows", ROWS).with("skip", skip).parameters()));
    }

    /**
     * A mail; empty if there is none. What a mailing says may be read. What a letter says, with the secret links in it, is
     * shown where all is invented, and as long as it was not sent.
     */
    @RolesAllowed("ADMIN")
    public Optional<MailDetails> find(long id) {
        return sql.row(
                MailDetails.class,
                """
                SELECT m.id, m.message_id || '@' || :domain AS message_id, m.recipient, m.language, m.subject,
                       CASE WHEN m.mailing_id IS NOT NULL THEN e.text WHEN :readable THEN m.body END AS text, e.html,
                       m.created_at, m.next_try, m.tries, %s, g.key AS mailing, coalesce(g.paused, false) AS paused
                  FROM outgoing_mail m
                  LEFT JOIN mailing g ON g.id = m.mailing_id
                  LEFT JOIN mailing_edition e ON e.mailing_id = m.mailing_id AND e.language = m.language
                 WHERE m.id = :id
                """.formatted(OUTCOME),
                Map.of("id", id, "readable", data.isForShow(), "domain", server.domain()));
    }

    /** The keys of the latest mailings, the newest first; at most 20. */
    @RolesAllowed("ADMIN")
    public List<String> mailings() {
        return sql.values(
                String.class, "SELECT key FROM mailing ORDER BY id DESC LIMIT :mailings", Map.of("mailings", MAILINGS));
    }

    /** Whether mails are handed to a server; else they stay here. */
    @RolesAllowed("ADMIN")
    public boolean isSending() {
        return server.isConfigured();
    }

    /**
     * Tries a mail that waits or fails again at once, even if the mail server was not there lately.
     *
     * @throws DomainException if no such mail waits or fails
     */
    @RolesAllowed("ADMIN")
    public void retry(long id) {
        int waiting = sql.update(
                "UPDATE outgoing_mail m SET next_try = :now WHERE m.id = :id AND " + MailState.OPEN,
                Map.of("id", id, "now", Instant.now(clock)));
        if (waiting == 0) {
            throw new DomainException("shared.missing");
        }
        absence.end();
    }
}
