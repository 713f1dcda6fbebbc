package eu.elpaccto.intranet.mail.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How long a mail server that was not there, or did not let us in, is left alone: longer each time, at most five minutes. */
@ApplicationScoped
public class Absence {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(3);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    @Inject
    private Clock clock;

    private Instant notBefore = Instant.MIN;
    private Duration pause = FIRST_PAUSE;

    synchronized boolean lasts() {
        return clock.instant().isBefore(notBefore);
    }

    /** The server was not there again. */
    synchronized void goesOn() {
        notBefore = clock.instant().plus(pause);
        Duration next = pause.multipliedBy(2);
        pause = next.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : next;
    }

    /** The server is there, or somebody wants to know at once whether it is. */
    public synchronized void end() {
        notBefore = Instant.MIN;
        pause = FIRST_PAUSE;
    }
}
