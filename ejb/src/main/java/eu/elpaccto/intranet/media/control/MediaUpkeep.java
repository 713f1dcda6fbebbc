package eu.elpaccto.intranet.media.control;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What media files need once a day. */
@Singleton
@Startup
@DependsOn("Database")
public class MediaUpkeep {

    private static final Logger LOG = Logger.getLogger(MediaUpkeep.class.getName());

    @Inject
    private MediaStore store;

    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @Schedule(hour = "3", minute = "50", persistent = false)
    void forgetUnused() {
        try {
            store.forgetUnused();
        } catch (RuntimeException e) {
            // A timer that fails twice is never run again; tomorrow it is tried anew.
            LOG.log(Level.SEVERE, "unused media files are not forgotten", e);
        }
    }
}
