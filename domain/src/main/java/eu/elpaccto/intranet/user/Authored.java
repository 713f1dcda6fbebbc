package eu.elpaccto.intranet.user;

import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import java.util.Set;

/** Work that waits for the judgement of somebody who did not write it. */
public interface Authored {

    /** The component whose leads judge it; null while not chosen. */
    ComponentCode responsible();

    /** The countries that decide whether a grant limited to countries covers it. */
    Set<CountryCode> countries();

    /** Everybody who wrote in it. */
    Set<Long> authorIds();
}
