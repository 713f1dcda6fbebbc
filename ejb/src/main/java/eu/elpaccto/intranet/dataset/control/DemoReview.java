package eu.elpaccto.intranet.dataset.control;

import eu.elpaccto.intranet.review.Draft;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.ReviewState;
import eu.elpaccto.intranet.review.boundary.Proposals;
import eu.elpaccto.intranet.review.boundary.Writing;
import eu.elpaccto.intranet.review.boundary.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Takes drafts of the demo programme as far through their review as they have come. */
@ApplicationScoped
public class DemoReview {

    private static final Duration UNTIL_SUBMITTED = Duration.ofMinutes(40);

    @Inject
    private Proposals proposals;

    @Inject
    private DemoActors actors;

    /**
     * How a draft came to where it stands.
     *
     * @param author mail address of who wrote and submitted it
     * @param reviewer mail address of who decided on it
     * @param decided ignored while it is being written or waits
     * @param reason why it was returned; null otherwise
     */
    record Course(String author, Instant written, String reviewer, Instant decided, ReviewState state, String reason) {}

    /** @return its code; null for one that is still being written */
    String take(ProposalKind kind, Draft draft, Course course) {
        return take(kind, null, "{}", draft, course);
    }

    /**
     * @param code of the record that is changed, or that has its code already; null for others
     * @param baseline what is changed, as JSON
     * @return its code; null for one that is still being written
     */
    String take(ProposalKind kind, String code, String baseline, Draft draft, Course course) {
        UUID uuid = UUID.randomUUID();
        Writing writing = new Writing(kind, uuid, code, 0, baseline, draft, "{}", "{}");
        if (course.state() == ReviewState.WRITING) {
            actors.as(course.author(), course.written(), () -> proposals.write(writing));
            return null;
        }
        Written saved = actors.as(course.author(), course.written(), () -> proposals.save(writing));
        actors.as(
                course.author(),
                course.written().plus(UNTIL_SUBMITTED),
                () -> proposals.submit(kind, uuid, saved.version()));
        switch (course.state()) {
            case APPROVED ->
                actors.as(course.reviewer(), course.decided(), () -> {
                    proposals.approve(kind, uuid, version(kind, uuid));
                    return null;
                });
            case RETURNED ->
                actors.as(course.reviewer(), course.decided(), () -> {
                    proposals.giveBack(kind, uuid, version(kind, uuid), course.reason());
                    return null;
                });
            case WAITING -> {
                // It waits for its reviewer.
            }
            default -> throw new IllegalArgumentException("the demo programme has nothing " + course.state());
        }
        return saved.code();
    }

    private int version(ProposalKind kind, UUID uuid) {
        return proposals.find(kind, uuid).orElseThrow().proposal().version();
    }
}
