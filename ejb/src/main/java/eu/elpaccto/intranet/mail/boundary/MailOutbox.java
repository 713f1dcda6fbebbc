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
import java.util.Map;
import java.util.UUID;

/**
 * Mails on their way out. A mail is put here in the transaction of what it tells of, and leaves if and when that is
 * committed.
 */
@Stateless
public class MailOutbox {

    private static final int ROWS = 50;

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

    /** A page of the outbox, the newest first. Texts, with the secret links in them, are shown where all is invented. */
    @RolesAllowed("ADMIN")
    public Page<MailRow> list(int number) {
        return Page.of(
                number,
                ROWS,
                () -> sql.count("outgoing_mail", new Where(), Page.COUNTED + 1),
                skip -> sql.rows(MailRow.class, """
                SELECT id, recipient, language, subject, CASE WHEN :readable THEN body END AS body,
                       created_at, next_try, tries, sent_at, failure
                  FROM outgoing_mail ORDER BY id DESC LIMIT :rows OFFSET :skip
                """, Map.of("readable", data.isForShow(), "rows", ROWS, "skip", skip)));
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
                "UPDATE outgoing_mail SET next_try = :now WHERE id = :id AND sent_at IS NULL AND refused_at IS NULL",
                Map.of("id", id, "now", Instant.now(clock)));
        if (waiting == 0) {
            throw new DomainException("shared.missing");
        }
        absence.end();
    }
}
