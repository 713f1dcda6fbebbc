package eu.elpaccto.intranet.newsletter.control;

import eu.elpaccto.intranet.newsletter.boundary.NewsletterDesk;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.user.Actor;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends issues at the time that was set for them; of two nodes that try at once, one finds that the other did. */
@Singleton
@Startup
@DependsOn("Database")
@RunAs("System")
public class IssueSender {

    private static final Logger LOG = Logger.getLogger(IssueSender.class.getName());

    @Inject
    private NewsletterDesk desk;

    @Inject
    private CurrentUser current;

    @Schedule(hour = "*", minute = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void sendDue() {
        try {
            current.runAs(Actor.SYSTEM, () -> {
                desk.sendDue();
                return null;
            });
        } catch (EJBException | DomainException e) {
            // A timer that fails twice is never run again, and issues would stay until a restart; the next minute tries
            // again.
            LOG.log(Level.SEVERE, "issues that are due are not sent", e);
        }
    }
}
