package eu.elpaccto.intranet.activity.view;

import eu.elpaccto.intranet.activity.Activity;
import eu.elpaccto.intranet.activity.ActivityDetails;
import eu.elpaccto.intranet.activity.Reach;
import eu.elpaccto.intranet.activity.boundary.Activities;
import eu.elpaccto.intranet.activity.boundary.ListedActivity;
import eu.elpaccto.intranet.programme.boundary.Lexicon;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.ReviewState;
import eu.elpaccto.intranet.review.boundary.Dossier;
import eu.elpaccto.intranet.review.boundary.Proposals;
import eu.elpaccto.intranet.review.control.DraftJson;
import eu.elpaccto.intranet.review.view.HistoryEntry;
import eu.elpaccto.intranet.shared.view.Messages;
import eu.elpaccto.intranet.shared.view.Missing;
import eu.elpaccto.intranet.shared.view.Query;
import eu.elpaccto.intranet.shared.view.Reader;
import eu.elpaccto.intranet.shared.view.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** One activity with everything on it: the approved text, else the draft, and what the reader may do next. */
@Named("activity")
@RequestScoped
public class ActivityDetailView {

    @Inject
    private Activities activities;

    @Inject
    private Proposals proposals;

    @Inject
    private DraftJson json;

    @Inject
    private Lexicon lexicon;

    @Inject
    private Query query;

    @Inject
    private Reader reader;

    @Inject
    private Messages messages;

    private ListedActivity row;
    private ActivityDetails details;
    private Dossier open;
    private List<Dossier> approvedProposals = List.of();
    private boolean mayRevise;

    @PostConstruct
    void load() {
        String code = query.text("code");
        row = activities.row(code).orElseThrow(Missing::new);
        if (reader.isStaff()) {
            open = proposals.findOpen(ProposalKind.ACTIVITY, code).orElse(null);
            approvedProposals = proposals.history(ProposalKind.ACTIVITY, code);
            mayRevise = row.approved() && open == null && proposals.mayRevise(ProposalKind.ACTIVITY, code);
        }
        details = row.approved() ? activities.find(code).map(Activity::details).orElseThrow(Missing::new) : draft();
    }

    private ActivityDetails draft() {
        if (open == null) {
            throw new Missing();
        }
        return json.read(open.proposal().draft(), ActivityDetails.class);
    }

    public ListedActivity getRow() {
        return row;
    }

    public ActivityDetails getDetails() {
        return details;
    }

    /** The proposal that is being worked on; null for none, or none the reader may see. */
    public Dossier getOpen() {
        return open;
    }

    public Reach getReach() {
        return details.reach(lexicon::categoryOf);
    }

    /** Whether a later change waits or is being written while the approved text stays visible. */
    public boolean isBeingRevised() {
        return open != null && row.approved();
    }

    public boolean isYourTurn() {
        return open != null && open.mayReview();
    }

    public boolean isEditable() {
        return mayRevise
                || open != null && open.mayWrite() && open.proposal().state().isWritable();
    }

    public boolean isTakeBackable() {
        return open != null && open.mayWrite() && open.proposal().state() == ReviewState.WAITING;
    }

    public String getEditHref() {
        return Route.ACTIVITY_EDIT.to(row.code());
    }

    public String getReviewHref() {
        return Route.REVIEWS.address() + "?item=" + open.proposal().uuid();
    }

    public List<HistoryEntry> getHistory() {
        List<Dossier> all = new ArrayList<>(approvedProposals);
        if (open != null) {
            all.add(open);
        }
        return HistoryEntry.of(all, messages);
    }

    /** Whether the title is in another language than the reader's. */
    public boolean isForeign() {
        return details.getLanguage() != reader.getLanguage();
    }
}
