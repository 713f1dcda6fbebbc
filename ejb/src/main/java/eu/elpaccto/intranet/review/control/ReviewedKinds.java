package eu.elpaccto.intranet.review.control;

import eu.elpaccto.intranet.review.Draft;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.boundary.Reviewed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Finds what a feature contributed for a kind of record. */
@ApplicationScoped
public class ReviewedKinds {

    @Inject
    @Any
    private Instance<Reviewed<? extends Draft>> kinds;

    /** @throws IllegalArgumentException if no feature reviews this kind */
    @SuppressWarnings("unchecked")
    public Reviewed<Draft> of(ProposalKind kind) {
        for (Reviewed<? extends Draft> candidate : kinds) {
            if (candidate.kind() == kind) {
                return (Reviewed<Draft>) candidate;
            }
        }
        throw new IllegalArgumentException("nothing reviews " + kind);
    }
}
