package eu.elpaccto.intranet.audit.control;

import eu.elpaccto.intranet.shared.Recorded;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;

/**
 * Hears of everything that was done and has it appended to the audit log in the same transaction, just before that is
 * committed: so the log is locked for a moment only, and if it cannot be written, nothing was done.
 */
@ApplicationScoped
public class Recorder {

    private static final String NOBODY = "-";

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private CurrentUser current;

    @Inject
    private Chain chain;

    void hear(@Observes Recorded what) {
        Deed deed = new Deed(
                current.optional().map(actor -> actor.handle()).orElse(NOBODY),
                current.optional().map(actor -> actor.name()).orElse(NOBODY),
                current.address(),
                what);
        if (transaction.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            chain.appendAlone(deed);
        } else {
            pending().add(deed);
        }
    }

    @SuppressWarnings("unchecked")
    private List<Deed> pending() {
        List<Deed> pending = (List<Deed>) transaction.getResource(Recorder.class);
        if (pending == null) {
            List<Deed> deeds = new ArrayList<>();
            transaction.putResource(Recorder.class, deeds);
            transaction.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    chain.append(deeds);
                }

                @Override
                public void afterCompletion(int status) {
                    // Committed or not, there is nothing left to do.
                }
            });
            return deeds;
        }
        return pending;
    }
}
