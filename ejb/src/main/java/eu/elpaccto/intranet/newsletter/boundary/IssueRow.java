package eu.elpaccto.intranet.newsletter.boundary;

import eu.elpaccto.intranet.newsletter.IssueCode;
import eu.elpaccto.intranet.review.ReviewState;
import java.time.Instant;

/**
 * A month in the list of issues.
 *
 * @param code its month, as the code of its issue
 * @param title of its own, in the reader's language if it has one in that; null for none
 * @param approved whether the issue was approved at least once
 * @param open how far the proposal has come that is being worked on; null for none, or none the actor may see
 * @param items how many items stand in the approved issue
 * @param published how many items were published in the month
 * @param sentAt null while it was not sent
 * @param sendAt when it is to be sent by itself; null for not at all
 */
public record IssueRow(
        String code,
        String title,
        boolean approved,
        ReviewState open,
        long items,
        long published,
        Instant sentAt,
        Instant sendAt) {

    public IssueCode issue() {
        return new IssueCode(code);
    }

    public boolean isSent() {
        return sentAt != null;
    }

    /** Whether nobody has begun to put it together. */
    public boolean isProposed() {
        return !approved && open == null;
    }
}
