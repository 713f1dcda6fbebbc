package eu.elpaccto.intranet.review.view;

import eu.elpaccto.intranet.review.Proposal;
import eu.elpaccto.intranet.review.ProposalKind;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;

/** Which proposal a plain form is about. */
record ReviewedItem(ProposalKind kind, UUID uuid) {

    /** What messages call it. */
    static String name(Proposal proposal) {
        return proposal.kind().isKnownByCode() ? proposal.code() : proposal.heading();
    }

    /** Empty if the request names none in a way that makes sense. */
    static Optional<ReviewedItem> of(HttpServletRequest request) {
        try {
            return Optional.of(new ReviewedItem(
                    ProposalKind.valueOf(request.getParameter("kind")), UUID.fromString(request.getParameter("item"))));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }
}
