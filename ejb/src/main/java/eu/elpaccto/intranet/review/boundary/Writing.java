package eu.elpaccto.intranet.review.boundary;

import eu.elpaccto.intranet.review.Draft;
import eu.elpaccto.intranet.review.ProposalKind;
import java.util.UUID;

/**
 * What an editor hands over to be kept.
 *
 * @param uuid of the proposal; chosen by the form for new work, so that sending it twice makes one
 * @param code of the record; null for new work without a code
 * @param seenVersion the proposal's version that the editor worked on; 0 for none yet
 * @param baseline the draft, as JSON, that the editor started from
 * @param rawBaseline what had been typed and not understood when the editor started, as a JSON object of field path to text
 * @param raw what is typed and not understood now, likewise
 */
public record Writing(
        ProposalKind kind,
        UUID uuid,
        String code,
        int seenVersion,
        String baseline,
        Draft draft,
        String rawBaseline,
        String raw) {}
