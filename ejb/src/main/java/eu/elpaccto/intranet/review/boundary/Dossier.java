package eu.elpaccto.intranet.review.boundary;

import eu.elpaccto.intranet.review.Proposal;
import eu.elpaccto.intranet.user.UserId;
import java.util.List;
import java.util.Map;

/**
 * A proposal with the names of everybody it mentions, and what the reader may do with it.
 *
 * @param reviewers names of those whose turn it is while it waits; empty when nobody may review it
 */
public record Dossier(
        Proposal proposal,
        Map<Long, String> people,
        List<String> reviewers,
        boolean mayWrite,
        boolean mayReview,
        boolean own) {

    public String name(UserId person) {
        return people.getOrDefault(person.value(), "–");
    }
}
