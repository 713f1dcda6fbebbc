package eu.elpaccto.intranet.user.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What accounts need at each start and once a day. */
@Singleton
@Startup
@DependsOn("Database")
public class AccountUpkeep {

    private static final Logger LOG = Logger.getLogger(AccountUpkeep.class.getName());

    @Inject
    private FirstAdministrator first;

    @Inject
    private LoginSessions sessions;

    @Inject
    private Attempts attempts;

    @Inject
    private Links links;

    @PostConstruct
    void inviteFirstAdministrator() {
        first.link().ifPresent(link -> LOG.info("FIRST-ADMINISTRATOR-LINK " + link));
    }

    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @Schedule(hour = "3", minute = "40", persistent = false)
    void forgetWhatIsOver() {
        try {
            sessions.forgetEnded();
            attempts.forgetOld();
            links.forgetOld();
        } catch (RuntimeException e) {
            // A timer that fails twice is never run again; tomorrow it is tried anew.
            LOG.log(Level.SEVERE, "what is over is not forgotten", e);
        }
    }
}
