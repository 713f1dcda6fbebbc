package eu.elpaccto.intranet.user.boundary;

import eu.elpaccto.intranet.user.Actor;
import java.time.Instant;

/**
 * A login session that holds.
 *
 * @param actor whoever signed in, with the grants that hold today
 * @param publicId names the session in lists; opens nothing
 * @param codePending whether the code of the second factor is still owed; until then they may do nothing else
 * @param mustEnrol whether their role demands a second factor that they have not set up; until then they may do nothing
 *     else
 * @param renew whether the token is to be replaced, because their roles changed
 * @param endsAt when it ends, however busy
 */
public record SignedIn(
        Actor actor,
        String publicId,
        boolean codePending,
        boolean mustEnrol,
        boolean renew,
        Instant beganAt,
        Instant endsAt) {}
