package eu.elpaccto.intranet.mail.control;

import eu.elpaccto.intranet.mail.control.MailQueue.Outcome;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends what waits in the outbox, every few seconds, each mail in a transaction of its own. While the server is not there, it
 * is asked every ten seconds, and no mail counts as failed for that.
 */
@Singleton
@Startup
@DependsOn("Database")
public class MailSender {

    private static final Logger LOG = Logger.getLogger(MailSender.class.getName());
    private static final Duration LONGEST_BATCH = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofSeconds(10);

    @Inject
    private MailServer server;

    @Inject
    private MailQueue queue;

    @Inject
    private Clock clock;

    private Instant notBefore = Instant.MIN;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void sendDue() {
        if (!server.isConfigured() || clock.instant().isBefore(notBefore)) {
            return;
        }
        try (MailServer.Connection connection = server.connection()) {
            Outcome outcome = Outcome.SENT;
            Instant end = clock.instant().plus(LONGEST_BATCH);
            while (outcome != Outcome.NOTHING_DUE && clock.instant().isBefore(end)) {
                outcome = queue.sendNext(connection);
                if (outcome == Outcome.UNREACHABLE) {
                    notBefore = clock.instant().plus(PAUSE);
                    return;
                }
            }
        } catch (MessagingException e) {
            // Everything was sent by then; the server only did not wait for our goodbye.
            LOG.log(Level.FINE, "the mail server hung up", e);
        }
    }
}
