package eu.elpaccto.intranet.mail.control;

import eu.elpaccto.intranet.shared.control.Sql;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes one mail after the other out of the outbox. The row is locked while its mail is being sent, and other nodes skip
 * it; a mail the server refuses is tried again later and later. What was sent keeps no text, for there may be a secret
 * link in it.
 */
@Stateless
public class MailQueue {

    private static final Logger LOG = Logger.getLogger(MailQueue.class.getName());
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int LONGEST_FAILURE = 300;

    @Inject
    private Sql sql;

    @Inject
    private MailServer server;

    @Inject
    private Clock clock;

    /** @return whether there was one */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean sendNext() {
        Instant now = clock.instant();
        Optional<DueMail> due = sql.row(DueMail.class, """
                SELECT id, message_id, recipient, language, subject, body, created_at, tries FROM outgoing_mail
                 WHERE sent_at IS NULL AND next_try <= :now ORDER BY next_try, id LIMIT 1 FOR UPDATE SKIP LOCKED
                """, Map.of("now", now));
        due.ifPresent(mail -> send(mail, now));
        return due.isPresent();
    }

    private void send(DueMail mail, Instant now) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", mail.id());
        try {
            server.send(mail);
            parameters.put("now", now);
            sql.update(
                    "UPDATE outgoing_mail SET sent_at = :now, tries = tries + 1, failure = NULL, body = NULL WHERE id = :id",
                    parameters);
        } catch (MessagingException | RuntimeException e) {
            // Whatever is wrong with one mail, the others behind it are sent.
            LOG.log(Level.WARNING, "mail {0} was not taken: {1}", new Object[] {mail.id(), e.getClass()});
            String failure = String.valueOf(e.getMessage()).strip();
            parameters.put("failure", failure.substring(0, Math.min(failure.length(), LONGEST_FAILURE)));
            parameters.put("next", now.plus(pause(mail.tries())));
            sql.update(
                    "UPDATE outgoing_mail SET next_try = :next, tries = tries + 1, failure = :failure WHERE id = :id",
                    parameters);
        }
    }

    private static Duration pause(int tries) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries, 12));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
