package eu.elpaccto.intranet.newsletter.control;

import eu.elpaccto.intranet.newsletter.boundary.NewsletterDesk;
import eu.elpaccto.intranet.user.Actor;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Sends issues at the time that was set for them; of two nodes that try at once, one finds that the other did. */
@Singleton
@Startup
@DependsOn("Database")
@RunAs("System")
public class IssueSender {

    @Inject
    private NewsletterDesk desk;

    @Inject
    private CurrentUser current;

    @Schedule(hour = "*", minute = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void sendDue() {
        current.runAs(Actor.SYSTEM, () -> {
            desk.sendDue();
            return null;
        });
    }
}
