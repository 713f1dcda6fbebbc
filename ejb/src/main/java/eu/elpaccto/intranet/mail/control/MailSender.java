package eu.elpaccto.intranet.mail.control;

import eu.elpaccto.intranet.mail.control.MailQueue.Outcome;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
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
 * is asked less and less often, and no mail counts as failed for that.
 */
@Singleton
@Startup
@DependsOn("Database")
public class MailSender {

    private static final Logger LOG = Logger.getLogger(MailSender.class.getName());
    private static final Duration LONGEST_BATCH = Duration.ofMinutes(1);

    @Inject
    private MailServer server;

    @Inject
    private MailQueue queue;

    @Inject
    private Absence absence;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void sendDue() {
        if (!server.isConfigured() || absence.lasts()) {
            return;
        }
        try (MailServer.Connection connection = server.connection()) {
            Outcome outcome = Outcome.SENT;
            Instant end = clock.instant().plus(LONGEST_BATCH);
            while (outcome != Outcome.NOTHING_DUE && clock.instant().isBefore(end)) {
                outcome = queue.sendNext(connection);
                if (outcome == Outcome.UNREACHABLE) {
                    absence.goesOn();
                    return;
                }
                absence.end();
            }
        } catch (MessagingException e) {
            // Everything was sent by then; the server only did not wait for our goodbye.
            LOG.log(Level.FINE, "the mail server hung up", e);
        } catch (EJBException e) {
            // Most likely the database is away. A timer that fails twice is never run again, and mails would stay until
            // a restart.
            LOG.log(Level.SEVERE, "mails are not being sent", e);
        }
    }
}
