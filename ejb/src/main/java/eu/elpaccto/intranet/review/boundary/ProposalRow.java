package eu.elpaccto.intranet.review.boundary;

import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.ReviewState;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One line of an inbox or of a list of drafts. */
public record ProposalRow(
        UUID uuid,
        ProposalKind kind,
        String code,
        String heading,
        String responsible,
        ReviewState state,
        Instant stateSince,
        Instant changedAt,
        boolean revision,
        String author,
        String reason) {

    /** How long a text may wait for its review. */
    public static final Duration REVIEW_WITHIN = Duration.ofDays(5);

    /** When it should be decided at the latest. */
    public Instant due() {
        return stateSince.plus(REVIEW_WITHIN);
    }

    public boolean isOverdue(Instant at) {
        return state == ReviewState.WAITING && due().isBefore(at);
    }

    /** What names it in an address: its code, before that its uuid. */
    public String key() {
        return code == null ? uuid.toString() : code;
    }
}
