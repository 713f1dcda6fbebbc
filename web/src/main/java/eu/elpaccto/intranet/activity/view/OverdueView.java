package eu.elpaccto.intranet.activity.view;

import eu.elpaccto.intranet.activity.boundary.Activities;
import eu.elpaccto.intranet.activity.boundary.ListedActivity;
import eu.elpaccto.intranet.shared.control.Now;
import eu.elpaccto.intranet.shared.view.Reader;
import eu.elpaccto.intranet.shared.view.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** What is still planned although its date is over. */
@Named("overdueActivities")
@RequestScoped
public class OverdueView {

    @Inject
    private Activities activities;

    @Inject
    private Reader reader;

    @Inject
    private Now now;

    private LocalDate today;
    private List<ListedActivity> rows;

    @PostConstruct
    void load() {
        today = LocalDate.ofInstant(now.instant(), reader.getZone());
    }

    /** Those that are the reader's to complete. */
    public List<ListedActivity> getRows() {
        if (rows == null) {
            rows = reader.isStaff() ? activities.overdue(today) : List.of();
        }
        return rows;
    }

    public boolean has(ListedActivity row) {
        return row.isOverdue(today);
    }

    /** Where one says whether it was held. */
    public String href(ListedActivity row) {
        return Route.ACTIVITY_EDIT.to(row.code()) + "#status";
    }
}
