package eu.elpaccto.intranet.review.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What became of a {@link Writing}.
 *
 * @param version the proposal's version now; the editor goes on from it
 * @param draft the draft as it stands now, as JSON
 * @param raw what was typed and not understood, as it stands now
 * @param disputed fields that somebody else changed meanwhile to something different; nothing was kept while there are any
 * @param takenOver fields that somebody else changed meanwhile and that now stand as they left them
 * @param changedBy name of whoever changed it last before this
 * @param at when it was kept; when it was last changed by the other one if it was not kept
 */
public record Written(
        UUID uuid,
        String code,
        int version,
        String draft,
        String raw,
        List<String> disputed,
        List<String> takenOver,
        String changedBy,
        Instant at) {

    public boolean isKept() {
        return disputed.isEmpty();
    }
}
