package eu.elpaccto.intranet.review.view;

import eu.elpaccto.intranet.review.Draft;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.ReviewState;
import eu.elpaccto.intranet.review.boundary.Dossier;
import eu.elpaccto.intranet.review.boundary.Proposals;
import eu.elpaccto.intranet.review.control.DraftJson;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.shared.view.Messages;
import eu.elpaccto.intranet.shared.view.Missing;
import eu.elpaccto.intranet.shared.view.Reader;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One record of any reviewed kind: the approved text, else the draft, its history, and what the reader may do next. A
 * feature's view adds only what is its own.
 *
 * @param <D> everything a person edits
 */
public abstract class RecordView<D extends Draft> {

    @Inject
    private Proposals proposals;

    @Inject
    private DraftJson json;

    @Inject
    private ReviewLinks links;

    @Inject
    private FactSheet facts;

    @Inject
    private Reader reader;

    @Inject
    private Messages messages;

    private ProposalKind kind;
    private boolean approved;
    private D details;
    private Dossier open;
    private List<Dossier> approvedProposals = List.of();
    private boolean mayRevise;
    private List<Gap> missing = List.of();

    /** A field that keeps the draft from being submitted, and where it is filled in. */
    public record Gap(String label, String href) {}

    /**
     * Reads the record; called once, by the feature's view.
     *
     * @param approved whether it has been approved at least once
     * @param record finds what is approved, as the reader may see it
     */
    protected void show(
            ProposalKind kind, Class<D> draftType, String code, boolean approved, Supplier<Optional<D>> record) {
        this.kind = kind;
        this.approved = approved;
        if (reader.isStaff()) {
            open = proposals.findOpen(kind, code).orElse(null);
            approvedProposals = proposals.history(kind, code);
        }
        Optional<D> shown = approved
                ? record.get()
                : Optional.ofNullable(open)
                        .map(dossier -> json.read(dossier.proposal().draft(), draftType));
        details = shown.orElseThrow(Missing::new);
        mayRevise = reader.isStaff() && approved && open == null && proposals.mayRevise(details);
        if (isBeingWritten()) {
            missing = missing(json.read(open.proposal().draft(), draftType));
        }
    }

    /** What is typed and not understood is told besides. */
    private List<Gap> missing(D draft) {
        Map<String, String> raw = json.texts(open.proposal().raw());
        return proposals.problems(kind, draft, Map.of()).stream()
                .map(Problem::field)
                .filter(field -> field != null && !raw.containsKey(field))
                .distinct()
                .map(field -> new Gap(
                        facts.label(kind, field.split("[.\\[]")[0]), getEditHref() + "#" + field.replace('.', '-')))
                .toList();
    }

    /** Where its authors go on writing, or change what is approved. */
    public abstract String getEditHref();

    public ProposalKind getKind() {
        return kind;
    }

    public D getDetails() {
        return details;
    }

    public boolean isApproved() {
        return approved;
    }

    /** The proposal that is being worked on; null for none, or none the reader may see. */
    public Dossier getOpen() {
        return open;
    }

    /** Whether a later change waits or is being written while the approved text stays visible. */
    public boolean isBeingRevised() {
        return open != null && approved;
    }

    public boolean isYourTurn() {
        return open != null && open.mayReview();
    }

    /** Whether it waits for somebody else. */
    public boolean isWaiting() {
        return open != null && !isYourTurn() && open.proposal().state() == ReviewState.WAITING;
    }

    public boolean isEditable() {
        return mayRevise || isBeingWritten();
    }

    /** Whether the reader may go on writing it. */
    public boolean isBeingWritten() {
        return open != null && open.mayWrite() && open.proposal().state().isWritable();
    }

    /** What keeps the draft from being submitted; empty for whoever may not write it. */
    public List<Gap> getMissing() {
        return missing;
    }

    /** Whether it is complete, and the reader may hand it to the reviewers. */
    public boolean isSubmittable() {
        return isBeingWritten()
                && missing.isEmpty()
                && json.texts(open.proposal().raw()).isEmpty();
    }

    /** Whoever is to judge it does not take it back. */
    public boolean isTakeBackable() {
        return open != null
                && open.mayWrite()
                && !isYourTurn()
                && open.proposal().state() == ReviewState.WAITING;
    }

    /** What was typed into the shown draft and is not understood, each in quotation marks; empty for nothing. */
    public List<String> getNotUnderstood() {
        return open == null || approved
                ? List.of()
                : json.texts(open.proposal().raw()).values().stream()
                        .map(text -> "“" + text + "”")
                        .toList();
    }

    public String getReviewHref() {
        return links.review(open.proposal().uuid());
    }

    public List<HistoryEntry> getHistory() {
        List<Dossier> all = new ArrayList<>(approvedProposals);
        if (open != null) {
            all.add(open);
        }
        return HistoryEntry.of(all, messages);
    }

    /** Whether it is in another language than the reader's. */
    public boolean isForeign() {
        return details.getLanguage() != reader.getLanguage();
    }
}
