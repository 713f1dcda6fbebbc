package eu.elpaccto.intranet.mail.control;

import eu.elpaccto.intranet.mail.boundary.Refused;
import eu.elpaccto.intranet.shared.control.Sql;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

    /** Letters to single people leave before mailings, which nobody waits for. */
    private static final String DUE = """
            SELECT m.id, m.message_id, m.recipient, m.language, m.subject, coalesce(m.body, e.text) AS text, e.html,
                   m.unsubscribe, m.created_at, m.tries
              FROM outgoing_mail m
              LEFT JOIN mailing_edition e ON e.mailing_id = m.mailing_id AND e.language = m.language
             WHERE m.sent_at IS NULL AND m.refused_at IS NULL AND m.next_try <= :now AND m.%s
             ORDER BY m.next_try, m.id LIMIT 1 FOR UPDATE OF m SKIP LOCKED
            """;

    @Inject
    private Sql sql;

    @Inject
    private Event<Refused> refusals;

    @Inject
    private Clock clock;

    /** What became of the mail whose turn it was. */
    public enum Outcome {
        SENT,
        FAILED,
        /** The server was not there: the mail waits as it did. */
        UNREACHABLE,
        NOTHING_DUE
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Outcome sendNext(MailServer.Connection connection) {
        Instant now = clock.instant();
        return due("mailing_id IS NULL", now)
                .or(() -> due("mailing_id IN (SELECT id FROM mailing WHERE NOT paused)", now))
                .map(mail -> send(mail, connection, now))
                .orElse(Outcome.NOTHING_DUE);
    }

    private Optional<DueMail> due(String which, Instant now) {
        return sql.row(DueMail.class, DUE.formatted(which), Map.of("now", now));
    }

    private Outcome send(DueMail mail, MailServer.Connection connection, Instant now) {
        try {
            connection.open();
        } catch (MessagingException e) {
            LOG.log(Level.WARNING, "the mail server does not let us in: {0}", e.getClass());
            sql.update(
                    "UPDATE outgoing_mail SET failure = :failure WHERE id = :id",
                    Map.of("id", mail.id(), "failure", answer(e)));
            return Outcome.UNREACHABLE;
        }
        try {
            connection.send(mail);
            sql.update(
                    "UPDATE outgoing_mail SET sent_at = :now, tries = tries + 1, failure = NULL, body = NULL WHERE id = :id",
                    Map.of("id", mail.id(), "now", now));
            return Outcome.SENT;
        } catch (SendFailedException e) {
            if (hasNoSuchRecipient(e)) {
                refused(mail, answer(e), now);
            } else {
                failed(mail, e, now);
            }
        } catch (MessagingException | RuntimeException e) {
            // Whatever is wrong with one mail, the others behind it are sent.
            failed(mail, e, now);
        }
        return Outcome.FAILED;
    }

    /** The recipient was refused, not the mail, and for good. */
    private static boolean hasNoSuchRecipient(SendFailedException e) {
        return e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0;
    }

    private void refused(DueMail mail, String answer, Instant now) {
        LOG.log(Level.INFO, "mail {0} was refused", mail.id());
        sql.update(
                "UPDATE outgoing_mail SET refused_at = :now, tries = tries + 1, failure = :failure, body = NULL WHERE id = :id",
                Map.of("id", mail.id(), "now", now, "failure", answer));
        refusals.fire(new Refused(mail.recipient(), answer, now));
    }

    private void failed(DueMail mail, Exception e, Instant now) {
        LOG.log(Level.WARNING, "mail {0} was not taken: {1}", new Object[] {mail.id(), e.getClass()});
        sql.update(
                "UPDATE outgoing_mail SET next_try = :next, tries = tries + 1, failure = :failure WHERE id = :id",
                Map.of("id", mail.id(), "next", now.plus(pause(mail.tries())), "failure", answer(e)));
    }

    /** What the server said, the most exact of it. */
    private static String answer(Exception e) {
        Exception told = e;
        while (told instanceof MessagingException chained && chained.getNextException() != null) {
            told = chained.getNextException();
        }
        String answer = String.valueOf(told.getMessage()).strip();
        return answer.substring(0, Math.min(answer.length(), LONGEST_FAILURE));
    }

    private static Duration pause(int tries) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries, 12));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
