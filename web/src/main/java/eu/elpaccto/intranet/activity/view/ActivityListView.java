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
import eu.elpaccto.intranet.shared.view.Wording;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

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
    private ActivitySort sort;
    private boolean descending;
    private Page<ListedActivity> page;

    @PostConstruct
    void read() {
        filter = new ActivityFilter(
                query.text("text"),
                query.all("country", code(CountryCode::new)),
                query.all("component", code(ComponentCode::new)),
                query.all("type", code(ActivityTypeCode::new)),
                query.constants("status", ActivityStatus.class),
                query.constants("state", ReviewState.class),
                query.constants("modality", Modality.class),
                query.all("topic", code(TopicCode::new)),
                query.all("institution", code(InstitutionCode::new)),
                query.constants("reach", Reach.class),
                query.day("from"),
                query.day("to"));
        sort = query.constants("sort", ActivitySort.class).stream().findFirst().orElse(ActivitySort.WHEN);
        String direction = query.text("dir");
        descending = direction == null ? sort.isDescendingFirst() : "desc".equals(direction);
        page = activities.list(filter, sort, descending, query.number("page"));
    }

    private static <T> Function<String, T> code(Function<String, T> constructor) {
        return text -> constructor.apply(text.toUpperCase(Locale.ROOT));
    }

    public Page<ListedActivity> getPage() {
        return page;
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
        if (filter.from() == null && filter.to() == null) {
            return "";
        }
        return (filter.from() == null ? "…" : wording.day(filter.from())) + " – "
                + (filter.to() == null ? "…" : wording.day(filter.to()));
    }

    /** This list sorted by a column, or the other way round when it already is. */
    public String sortHref(String column) {
        ActivitySort wanted = ActivitySort.valueOf(column);
        boolean turn = wanted == sort;
        boolean down = turn ? !descending : wanted.isDescendingFirst();
        return address.with(Map.of("sort", column.toLowerCase(Locale.ROOT), "dir", down ? "desc" : "asc", "page", ""));
    }

    /** {@code ascending} or {@code descending} for the column the list is sorted by; null for others. */
    public String direction(String column) {
        if (ActivitySort.valueOf(column) != sort) {
            return null;
        }
        return descending ? "descending" : "ascending";
    }

    public String href(String code) {
        return Route.ACTIVITY.to(code);
    }
}
