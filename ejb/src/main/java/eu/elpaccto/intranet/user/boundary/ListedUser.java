package eu.elpaccto.intranet.user.boundary;

import eu.elpaccto.intranet.user.Grant;
import eu.elpaccto.intranet.user.Standing;
import eu.elpaccto.intranet.user.control.GrantJson;
import java.time.Instant;
import java.util.List;

/**
 * An account as a line of the list.
 *
 * @param grantsJson every grant it has or had
 * @param lastLoginAt null before the first
 */
public record ListedUser(
        String handle,
        String name,
        String email,
        boolean active,
        boolean inUse,
        Instant invitedAt,
        Instant lastLoginAt,
        String grantsJson) {

    public List<Grant> grants() {
        return GrantJson.read(grantsJson);
    }

    public Standing standing() {
        return Standing.of(active, inUse);
    }
}
