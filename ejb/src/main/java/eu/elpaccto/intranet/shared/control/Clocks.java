package eu.elpaccto.intranet.shared.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one source of the present time. */
@Dependent
public class Clocks {

    @Produces
    @Dependent
    Clock now() {
        return Clock.systemUTC();
    }
}
