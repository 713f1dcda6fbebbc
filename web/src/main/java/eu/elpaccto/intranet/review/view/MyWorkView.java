package eu.elpaccto.intranet.review.view;

import eu.elpaccto.intranet.review.boundary.ProposalRow;
import eu.elpaccto.intranet.review.boundary.ReviewInbox;
import eu.elpaccto.intranet.shared.control.Now;
import eu.elpaccto.intranet.shared.view.Reader;
import eu.elpaccto.intranet.shared.view.Wording;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The first page: whose turn it is. */
@Named("myWork")
@RequestScoped
public class MyWorkView {

    private static final int AT_ONCE = 8;

    @Inject
    private ReviewInbox inbox;

    @Inject
    private Reader reader;

    @Inject
    private Wording wording;

    @Inject
    private Now now;

    private List<ProposalRow> waiting = List.of();
    private List<ProposalRow> returned = List.of();
    private List<ProposalRow> drafts = List.of();
    private List<ProposalRow> submitted = List.of();

    @PostConstruct
    void load() {
        if (reader.isStaff()) {
            waiting = inbox.waitingForMe();
            returned = inbox.returnedToMe();
            drafts = inbox.myDrafts();
            submitted = inbox.mineWaiting();
        }
    }

    public String getToday() {
        return wording.fullDay(getDay());
    }

    public LocalDate getDay() {
        return LocalDate.ofInstant(now.instant(), reader.getZone());
    }

    public List<ProposalRow> getWaiting() {
        return waiting;
    }

    public List<ProposalRow> getReturned() {
        return returned;
    }

    public List<ProposalRow> getDrafts() {
        return drafts;
    }

    /** The drafts that are shown at once. */
    public List<ProposalRow> getLatestDrafts() {
        return drafts.subList(0, Math.min(AT_ONCE, drafts.size()));
    }

    public List<ProposalRow> getOlderDrafts() {
        return drafts.subList(Math.min(AT_ONCE, drafts.size()), drafts.size());
    }

    /** The reader's own texts that wait for others. */
    public List<ProposalRow> getSubmitted() {
        return submitted;
    }

    public boolean overdue(ProposalRow row) {
        return row.isOverdue(now.instant());
    }

    public long getOverdueCount() {
        return waiting.stream().filter(this::overdue).count();
    }
}
