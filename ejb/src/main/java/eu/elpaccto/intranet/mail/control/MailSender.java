package eu.elpaccto.intranet.mail.control;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Sends what waits in the outbox, every few seconds, each mail in a transaction of its own. */
@Singleton
@Startup
@DependsOn("Database")
public class MailSender {

    private static final int AT_ONCE = 50;

    @Inject
    private MailServer server;

    @Inject
    private MailQueue queue;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void sendDue() {
        if (!server.isConfigured()) {
            return;
        }
        int sent = 0;
        while (sent < AT_ONCE && queue.sendNext()) {
            sent++;
        }
    }
}
