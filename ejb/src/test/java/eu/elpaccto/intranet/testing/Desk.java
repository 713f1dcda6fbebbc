package eu.elpaccto.intranet.testing;

import eu.elpaccto.intranet.review.Draft;
import eu.elpaccto.intranet.review.Proposal;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.boundary.Dossier;
import eu.elpaccto.intranet.review.boundary.Proposals;
import eu.elpaccto.intranet.review.control.DraftJson;
import eu.elpaccto.intranet.review.control.ReviewedKinds;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Opens editors, and reviews, as the pages do: with whatever whoever acts gets to see. */
@ApplicationScoped
public class Desk {

    @Inject
    private Proposals proposals;

    @Inject
    private ReviewedKinds kinds;

    @Inject
    private DraftJson json;

    @Inject
    private CurrentUser current;

    /** An editor of new work. */
    public Editor begin(ProposalKind kind) {
        return new Editor(proposals, kind, UUID.randomUUID(), null, 0, "{}");
    }

    /** An editor of work that somebody began. */
    public Editor open(ProposalKind kind, UUID uuid) {
        Proposal proposal = proposals.find(kind, uuid).orElseThrow().proposal();
        return new Editor(proposals, kind, uuid, proposal.code(), proposal.version(), proposal.draft());
    }

    /** An editor of an approved record for which nothing is under way. */
    public Editor revise(ProposalKind kind, String code) {
        Draft approved = kinds.of(kind).approved(code, current.actor()).orElseThrow();
        return new Editor(proposals, kind, UUID.randomUUID(), code, 0, json.write(approved));
    }

    /** An editor of a record that has its code before anything was written of it. */
    public Editor begin(ProposalKind kind, String code) {
        Draft begun = kinds.of(kind).begun(code, current.actor()).orElseThrow();
        return new Editor(proposals, kind, UUID.randomUUID(), code, 0, json.write(begun));
    }

    /** What is written there now. */
    public <D extends Draft> D draft(ProposalKind kind, UUID uuid, Class<D> type) {
        return json.read(dossier(kind, uuid).proposal().draft(), type);
    }

    public Dossier dossier(ProposalKind kind, UUID uuid) {
        return proposals.find(kind, uuid).orElseThrow();
    }

    /** Approves what they see. */
    public void approve(ProposalKind kind, UUID uuid) {
        proposals.approve(kind, uuid, dossier(kind, uuid).proposal().version());
    }

    /** Returns what they see. */
    public void giveBack(ProposalKind kind, UUID uuid, String reason) {
        proposals.giveBack(kind, uuid, dossier(kind, uuid).proposal().version(), reason);
    }

    /** Gives up what they see. */
    public void withdraw(ProposalKind kind, UUID uuid) {
        proposals.withdraw(kind, uuid, dossier(kind, uuid).proposal().version());
    }

    /** The code of a record that one person wrote and another approved. */
    public String approved(ProposalKind kind, Draft draft, Person author, Person reviewer) {
        Editor editor = begin(kind);
        String code = author.does(() -> editor.submit(draft));
        reviewer.does(() -> approve(kind, editor.uuid()));
        return code;
    }
}
