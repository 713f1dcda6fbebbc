package eu.elpaccto.intranet.mail.control;

import eu.elpaccto.intranet.mail.boundary.MailState;
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
import java.util.regex.Pattern;

/**
 * Takes one mail after the other out of the outbox. The row is locked while its mail is being sent, and other nodes skip
 * it; a mail the server does not take is tried again later and later. A letter that was sent keeps no text, for there may be a
 * secret link in it.
 */
@Stateless
public class MailQueue {

    private static final Logger LOG = Logger.getLogger(MailQueue.class.getName());
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int LONGEST_FAILURE = 300;

    /** With its pauses, between two and three days. */
    private static final int MOST_TRIES = 20;

    private static final Pattern EXACT = Pattern.compile("\\b5\\.\\d{1,3}\\.\\d{1,3}\\b");
    private static final Pattern OF_ADDRESSES = Pattern.compile("\\b5\\.[12]\\.\\d{1,3}\\b");
    private static final Pattern NO_RECIPIENT = Pattern.compile("\\b55[013]\\b");

    /** Letters to single people leave before mailings, which nobody waits for. */
    private static final String DUE = """
            SELECT m.id, m.message_id, m.recipient, m.language, m.subject, coalesce(m.body, e.text) AS text, e.html,
                   m.unsubscribe, m.created_at, m.tries
              FROM outgoing_mail m
              LEFT JOIN mailing_edition e ON e.mailing_id = m.mailing_id AND e.language = m.language
             WHERE %s AND m.next_try <= :now AND m.%s
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
        return sql.row(DueMail.class, DUE.formatted(MailState.OPEN, which), Map.of("now", now));
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
        } catch (MessagingException | RuntimeException e) {
            // Whatever is wrong with one mail, the others behind it are sent.
            if (saysNoSuchRecipient(e)) {
                refused(mail, answer(e), now);
            } else {
                failed(mail, e, now);
            }
            return connection.isOpen() ? Outcome.FAILED : Outcome.UNREACHABLE;
        }
        sql.update(
                "UPDATE outgoing_mail SET sent_at = :now, tries = tries + 1, failure = NULL, body = NULL WHERE id = :id",
                Map.of("id", mail.id(), "now", now));
        return Outcome.SENT;
    }

    /**
     * The recipient was refused, not the mail nor us, and for good: what the server says of addresses and mailboxes (RFC 3463,
     * 3.2 and 3.3), or of the recipient alone where it says nothing exact.
     */
    private static boolean saysNoSuchRecipient(Exception e) {
        boolean ofRecipient = e instanceof SendFailedException failure
                && failure.getInvalidAddresses() != null
                && failure.getInvalidAddresses().length > 0;
        String answer = answer(e);
        return ofRecipient
                && (OF_ADDRESSES.matcher(answer).find()
                        || !EXACT.matcher(answer).find()
                                && NO_RECIPIENT.matcher(answer).find());
    }

    private void refused(DueMail mail, String answer, Instant now) {
        LOG.log(Level.INFO, "mail {0} was refused", mail.id());
        close(mail, "refused_at", answer, now);
        refusals.fire(new Refused(mail.recipient(), answer, now));
    }

    /** After days of trying, it is given up; the address may be in order all the same. */
    private void failed(DueMail mail, Exception e, Instant now) {
        if (mail.tries() + 1 >= MOST_TRIES) {
            LOG.log(Level.WARNING, "mail {0} is given up: {1}", new Object[] {mail.id(), e.getClass()});
            close(mail, "given_up_at", answer(e), now);
            return;
        }
        LOG.log(Level.WARNING, "mail {0} was not taken: {1}", new Object[] {mail.id(), e.getClass()});
        sql.update(
                "UPDATE outgoing_mail SET next_try = :next, tries = tries + 1, failure = :failure WHERE id = :id",
                Map.of("id", mail.id(), "next", now.plus(pause(mail.tries())), "failure", answer(e)));
    }

    /** Nothing more is tried. */
    private void close(DueMail mail, String moment, String answer, Instant now) {
        sql.update(
                "UPDATE outgoing_mail SET " + moment + " = :now, tries = tries + 1, failure = :failure, body = NULL"
                        + " WHERE id = :id",
                Map.of("id", mail.id(), "now", now, "failure", answer));
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
