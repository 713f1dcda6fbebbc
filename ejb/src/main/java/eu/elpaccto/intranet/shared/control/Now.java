package eu.elpaccto.intranet.shared.control;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/**
 * The moment at which whatever is being done counts as done: the present, unless records of earlier years are being
 * loaded. The audit log always keeps the real time.
 */
@RequestScoped
public class Now {

    @Inject
    private Clock clock;

    private Instant moment;

    public Instant instant() {
        return moment == null ? clock.instant() : moment;
    }

    /** From here on, within this request, work counts as done at this moment. */
    public void countAs(Instant moment) {
        this.moment = moment;
    }
}
