package eu.elpaccto.intranet.activity.view;

import eu.elpaccto.intranet.activity.ActivityCode;
import eu.elpaccto.intranet.activity.boundary.Activities;
import eu.elpaccto.intranet.activity.boundary.ActivityFilter;
import eu.elpaccto.intranet.activity.boundary.ActivitySort;
import eu.elpaccto.intranet.activity.boundary.ListedActivity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The activities to which other records can be linked. */
@Named
@ApplicationScoped
public class ActivityChoices {

    private static final int OFFERED = 12;

    @Inject
    private Activities activities;

    /** Approved activities whose code, title or country contains what was typed, the latest first. */
    public List<ActivityCode> find(String typed) {
        return activities.list(ActivityFilter.matching(typed), ActivitySort.WHEN, true, 1).rows().stream()
                .filter(ListedActivity::approved)
                .limit(OFFERED)
                .map(row -> new ActivityCode(row.code()))
                .toList();
    }
}
