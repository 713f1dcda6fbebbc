package eu.elpaccto.intranet.user.boundary;

import eu.elpaccto.intranet.user.Standing;
import java.time.Instant;

/**
 * An account as an administrator sees it. Knows no secret.
 *
 * @param version counts its changes; travels with the form
 * @param secondFactor whether one is set up
 * @param lastLoginAt null before the first
 */
public record Account(
        String handle,
        int version,
        UserDetails details,
        Standing standing,
        boolean secondFactor,
        Instant invitedAt,
        Instant lastLoginAt,
        boolean self) {}
