package eu.elpaccto.intranet.review.view;

import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.boundary.ProposalRow;
import eu.elpaccto.intranet.shared.view.Route;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.UUID;

/** Where a proposal of any kind is read, edited and reviewed. */
@Named
@ApplicationScoped
public class ReviewLinks {

    /** Where its authors go on writing. */
    public String edit(ProposalRow row) {
        return switch (row.kind()) {
            case ACTIVITY -> row.code() == null
                    ? Route.ACTIVITY_DRAFT.to(row.uuid())
                    : Route.ACTIVITY_EDIT.to(row.code());
            case NETWORK_UPDATE, NEWS -> review(row.uuid());
        };
    }

    /** Where it is read. */
    public String record(ProposalKind kind, String code) {
        return switch (kind) {
            case ACTIVITY -> Route.ACTIVITY.to(code);
            case NETWORK_UPDATE, NEWS -> Route.MY_WORK.address();
        };
    }

    /** Where it is reviewed. */
    public String review(UUID uuid) {
        return Route.REVIEWS.address() + "?item=" + uuid;
    }
}
