package eu.elpaccto.intranet.activity.view;

import eu.elpaccto.intranet.activity.ActivityStatus;
import eu.elpaccto.intranet.activity.Modality;
import eu.elpaccto.intranet.activity.Reach;
import eu.elpaccto.intranet.activity.boundary.Activities;
import eu.elpaccto.intranet.activity.boundary.ActivityFilter;
import eu.elpaccto.intranet.activity.boundary.ActivitySort;
import eu.elpaccto.intranet.activity.boundary.ListedActivity;
import eu.elpaccto.intranet.programme.ActivityTypeCode;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.InstitutionCode;
import eu.elpaccto.intranet.programme.TopicCode;
import eu.elpaccto.intranet.programme.view.Choices;
import eu.elpaccto.intranet.review.ReviewState;
import eu.elpaccto.intranet.shared.boundary.Page;
import eu.elpaccto.intranet.shared.view.Address;
import eu.elpaccto.intranet.shared.view.FilterPill;
import eu.elpaccto.intranet.shared.view.Messages;
import eu.elpaccto.intranet.shared.view.Pager;
import eu.elpaccto.intranet.shared.view.Query;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.shared.view.Sorting;
import eu.elpaccto.intranet.shared.view.Wording;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The activity log: what the address asks for, as a page of rows. */
@Named("activityList")
@RequestScoped
public class ActivityListView {

    @Inject
    private Activities activities;

    @Inject
    private Query query;

    @Inject
    private Address address;

    @Inject
    private Choices choices;

    @Inject
    private Wording wording;

    @Inject
    private Messages messages;

    private ActivityFilter filter;
    private Sorting<ActivitySort> sorting;
    private Page<ListedActivity> page;

    @PostConstruct
    void read() {
        filter = new ActivityFilter(
                query.text("text"),
                query.codes("country", CountryCode::new),
                query.codes("component", ComponentCode::new),
                query.codes("type", ActivityTypeCode::new),
                query.constants("status", ActivityStatus.class),
                query.constants("state", ReviewState.class),
                query.constants("modality", Modality.class),
                query.codes("topic", TopicCode::new),
                query.codes("institution", InstitutionCode::new),
                query.constants("reach", Reach.class),
                query.day("from"),
                query.day("to"));
        sorting = Sorting.of(query, address, ActivitySort.WHEN, ActivitySort::isDescendingFirst);
        page = list(query.number("page"));
    }

    Page<ListedActivity> list(int number) {
        return activities.list(filter, sorting.by(), sorting.isDescending(), number);
    }

    public Page<ListedActivity> getPage() {
        return page;
    }

    public Sorting<ActivitySort> getSorting() {
        return sorting;
    }

    public Pager getPager() {
        return Pager.of(page, address);
    }

    public ActivityFilter getFilter() {
        return filter;
    }

    public boolean isFiltered() {
        return !filter.isEmpty();
    }

    public List<FilterPill> getPills() {
        return List.of(
                pill("country", choices.getCountries(), filter.countries()),
                pill("component", choices.getComponents(), filter.components()),
                pill("type", choices.getActivityTypes(), filter.types()),
                pill(
                        "state",
                        List.of(ReviewState.WRITING, ReviewState.WAITING, ReviewState.RETURNED, ReviewState.APPROVED),
                        filter.states()),
                pill("status", List.of(ActivityStatus.values()), filter.statuses()),
                pill("topic", choices.getTopics(), filter.topics()),
                pill("modality", List.of(Modality.values()), filter.modalities()),
                pill("reach", List.of(Reach.values()), filter.reaches()));
    }

    private FilterPill pill(String name, List<?> all, List<?> chosen) {
        return FilterPill.of(name, messages.get("activity.filter." + name), all, chosen, wording::text, address);
    }

    /** The period in words; empty for none. */
    public String getPeriodWords() {
        return wording.between(filter.from(), filter.to());
    }

    public String href(String code) {
        return Route.ACTIVITY.to(code);
    }
}
