package eu.elpaccto.intranet.newsletter.view;

import eu.elpaccto.intranet.newsletter.boundary.IssueRow;
import eu.elpaccto.intranet.newsletter.boundary.Newsletters;
import eu.elpaccto.intranet.shared.view.Reader;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.subscriber.boundary.Subscribers;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The issues of the newsletter: what was sent, what is being put together, and the months that wait for somebody to begin. */
@Named("issues")
@RequestScoped
public class IssueListView {

    @Inject
    private Newsletters newsletters;

    @Inject
    private Subscribers subscribers;

    @Inject
    private Reader reader;

    private List<IssueRow> rows;

    /** Whoever puts nothing together is shown what was approved. */
    @PostConstruct
    void read() {
        rows = newsletters.list(reader.getLanguage()).stream()
                .filter(row -> reader.isStaff() || row.approved())
                .toList();
    }

    public List<IssueRow> getRows() {
        return rows;
    }

    /** Whether the list of subscribers is the reader's to keep. */
    public boolean isKeeper() {
        return subscribers.mayKeep();
    }

    /** The state of a month that was not sent, as states are called. */
    public String state(IssueRow row) {
        if (row.sendAt() != null) {
            return "scheduled";
        }
        if (row.open() != null) {
            return row.open().name();
        }
        return row.approved() ? "APPROVED" : "proposed";
    }

    public String href(IssueRow row) {
        return Route.NEWSLETTER.to(row.code());
    }
}
