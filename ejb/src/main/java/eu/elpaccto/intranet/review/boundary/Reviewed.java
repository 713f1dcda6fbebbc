package eu.elpaccto.intranet.review.boundary;

import eu.elpaccto.intranet.review.Draft;
import eu.elpaccto.intranet.review.Proposal;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.ReviewState;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.user.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a feature contributes to have its records reviewed. All else (drafts, autosave, merging, submission, decision,
 * remarks, history) is the same for every feature.
 *
 * @param <D> everything a person edits about such a record
 */
public interface Reviewed<D extends Draft> {

    ProposalKind kind();

    Class<D> draftType();

    /** The field that names the draft, where a missing heading is reported. */
    default String headingField() {
        return "title";
    }

    /** The details of the approved record as the actor may see them; empty when there is none, or not for them. */
    Optional<D> approved(String code, Actor actor);

    /**
     * What writing begins with where a record has its code before anything was written, because it belongs to something
     * that is there already; empty where there is no such place, or not for them.
     */
    default Optional<D> begun(String code, Actor actor) {
        return Optional.empty();
    }

    /**
     * Gives a new record its code.
     *
     * @param today the writer's day
     */
    String newCode(D draft, LocalDate today);

    /** What is wrong beyond the draft's own rules, such as codes that no list knows. */
    default List<Problem> problems(D draft) {
        return List.of();
    }

    /** What contradicts itself or the records it refers to, to be told to whoever reviews it. */
    default List<Problem> doubts(D draft) {
        return draft.doubts();
    }

    /** Tidies a draft as it is taken in, for example sanitises its markup. */
    default D cleaned(D draft) {
        return draft;
    }

    /** A new record that is not approved yet was written, submitted, returned or taken back: lists show it so. */
    void list(Proposal proposal, D draft);

    /** A new record was given up before it was ever approved: lists show it no longer. */
    void unlist(String code);

    /** A proposal with a code was changed. What is approved stays in the lists as it is. */
    default void changed(Proposal proposal, D draft) {
        if (proposal.isRevision()) {
            return;
        }
        if (proposal.state() == ReviewState.WITHDRAWN) {
            unlist(proposal.code());
        } else {
            list(proposal, draft);
        }
    }

    /** The proposal was approved: create its record or revise it. */
    void approve(Proposal proposal, D draft, Actor reviewer, Instant at);
}
