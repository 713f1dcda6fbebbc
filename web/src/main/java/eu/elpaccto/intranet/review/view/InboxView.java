package eu.elpaccto.intranet.review.view;

import eu.elpaccto.intranet.review.Draft;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.ReviewStep;
import eu.elpaccto.intranet.review.boundary.Dossier;
import eu.elpaccto.intranet.review.boundary.ProposalRow;
import eu.elpaccto.intranet.review.boundary.Proposals;
import eu.elpaccto.intranet.review.boundary.ReviewInbox;
import eu.elpaccto.intranet.review.boundary.Reviewed;
import eu.elpaccto.intranet.review.control.DraftJson;
import eu.elpaccto.intranet.review.control.ReviewedKinds;
import eu.elpaccto.intranet.shared.control.Now;
import eu.elpaccto.intranet.shared.view.Errors;
import eu.elpaccto.intranet.shared.view.Missing;
import eu.elpaccto.intranet.shared.view.Query;
import eu.elpaccto.intranet.shared.view.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The review inbox: everything that waits for the reader, and one item as a difference. */
@Named("inbox")
@RequestScoped
public class InboxView {

    @Inject
    private ReviewInbox reviews;

    @Inject
    private Proposals proposals;

    @Inject
    private Differences differences;

    @Inject
    private ReviewedKinds kinds;

    @Inject
    private DraftJson json;

    @Inject
    private Query query;

    @Inject
    private Errors errors;

    @Inject
    private Now now;

    private List<ProposalRow> all;
    private List<ProposalRow> shown;
    private ProposalKind kind;
    private Dossier item;
    private List<DifferenceRow> rows = List.of();
    private boolean chosen;
    private boolean gone;

    @PostConstruct
    void load() {
        all = reviews.waitingForMe();
        kind = query.constants("kind", ProposalKind.class).stream().findFirst().orElse(null);
        shown = all.stream().filter(row -> kind == null || row.kind() == kind).toList();
        UUID wanted = query.one("item", UUID::fromString).orElse(null);
        ProposalRow row = shown.stream()
                .filter(candidate -> candidate.uuid().equals(wanted))
                .findFirst()
                .orElse(shown.isEmpty() ? null : shown.get(0));
        chosen = wanted != null && row != null && row.uuid().equals(wanted);
        gone = wanted != null && !chosen;
        if (row != null) {
            item = proposals.find(row.kind(), row.uuid()).orElseThrow(Missing::new);
            rows = differences.of(item);
        }
    }

    public List<ProposalRow> getShown() {
        return shown;
    }

    public List<ProposalKind> getKinds() {
        return List.of(ProposalKind.values());
    }

    public long count(ProposalKind wanted) {
        return all.stream().filter(row -> row.kind() == wanted).count();
    }

    public long getTotal() {
        return all.size();
    }

    public ProposalKind getKind() {
        return kind;
    }

    public Dossier getItem() {
        return item;
    }

    /** Whether the text asked for does not wait, or no longer; the oldest one that does is shown instead. */
    public boolean isGone() {
        return gone;
    }

    /** Whether the address names what is shown; on a narrow screen the queue is a step of its own before that. */
    public boolean isChosen() {
        return chosen;
    }

    public String getQueueHref() {
        return Route.REVIEWS.address()
                + (kind == null ? "" : "?kind=" + kind.name().toLowerCase(Locale.ROOT));
    }

    /** The address of an item within what is shown. */
    public String href(ProposalRow row) {
        return (kind == null ? "?" : "?kind=" + kind.name().toLowerCase(Locale.ROOT) + "&") + "item=" + row.uuid();
    }

    /** The item after this one, after the last one the first; null if there is no other. */
    public ProposalRow getNext() {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).uuid().equals(item.proposal().uuid())) {
                return shown.size() == 1 ? null : shown.get((i + 1) % shown.size());
            }
        }
        return null;
    }

    public boolean current(ProposalRow row) {
        return item != null && row.uuid().equals(item.proposal().uuid());
    }

    public boolean overdue(ProposalRow row) {
        return row.isOverdue(now.instant());
    }

    public List<DifferenceRow> getChanged() {
        return rows.stream().filter(DifferenceRow::changed).toList();
    }

    public List<DifferenceRow> getUnchanged() {
        return rows.stream()
                .filter(row -> !row.changed() && !row.after().isEmpty())
                .toList();
    }

    public int getFieldCount() {
        return rows.size();
    }

    /** What contradicts itself or other records in the item. */
    public List<String> getDoubts() {
        Reviewed<Draft> feature = kinds.of(item.proposal().kind());
        Draft draft = json.read(item.proposal().draft(), feature.draftType());
        return feature.doubts(draft).stream().map(errors::text).toList();
    }

    /** Whether it is read for the first time and changes nothing that was there before. */
    public boolean isFresh() {
        return !item.proposal().isRevision() && getLastReturn() == null;
    }

    /** What was typed as a reason and refused, so that it need not be typed again; null for nothing. */
    public String getReason() {
        return errors.isEmpty() ? null : query.text("reason");
    }

    /** What was typed as a remark on a field and refused; null for nothing. */
    public String remarkOn(String path) {
        return errors.isEmpty() || !path.equals(query.text("field")) ? null : query.text("text");
    }

    /** When and why it was last returned; null for never. */
    public ReviewStep getLastReturn() {
        return item == null ? null : Differences.lastReturn(item.proposal());
    }
}
