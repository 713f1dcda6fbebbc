package eu.elpaccto.intranet.activity.view;

import eu.elpaccto.intranet.activity.boundary.Activities;
import eu.elpaccto.intranet.activity.boundary.ListedActivity;
import eu.elpaccto.intranet.shared.control.Now;
import eu.elpaccto.intranet.shared.view.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** What happens in the next 14 days. */
@Named("nextDays")
@RequestScoped
public class NextDaysView {

    private static final int DAYS = 14;

    @Inject
    private Activities activities;

    @Inject
    private Reader reader;

    @Inject
    private Now now;

    private List<ListedActivity> rows;

    public List<ListedActivity> getRows() {
        if (rows == null) {
            LocalDate today = LocalDate.ofInstant(now.instant(), reader.getZone());
            rows = activities.between(today, today.plusDays(DAYS));
        }
        return rows;
    }
}
