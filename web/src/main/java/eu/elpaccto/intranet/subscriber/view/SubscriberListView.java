package eu.elpaccto.intranet.subscriber.view;

import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.boundary.Page;
import eu.elpaccto.intranet.shared.view.Address;
import eu.elpaccto.intranet.shared.view.FilterPill;
import eu.elpaccto.intranet.shared.view.Messages;
import eu.elpaccto.intranet.shared.view.Pager;
import eu.elpaccto.intranet.shared.view.Query;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.shared.view.Wording;
import eu.elpaccto.intranet.subscriber.SubscriberKind;
import eu.elpaccto.intranet.subscriber.SubscriptionState;
import eu.elpaccto.intranet.subscriber.boundary.ListedSubscriber;
import eu.elpaccto.intranet.subscriber.boundary.SubscriberFilter;
import eu.elpaccto.intranet.subscriber.boundary.Subscribers;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The list of subscribers: what the address asks for, as a page of rows. */
@Named("subscriberList")
@RequestScoped
public class SubscriberListView {

    @Inject
    private Subscribers subscribers;

    @Inject
    private SubscriberQuery asked;

    @Inject
    private Query query;

    @Inject
    private Address address;

    @Inject
    private Wording wording;

    @Inject
    private Messages messages;

    private SubscriberFilter filter;
    private Page<ListedSubscriber> page;
    private Map<SubscriptionState, Long> counts;

    @PostConstruct
    void read() {
        filter = asked.filter();
        page = subscribers.list(filter, query.number("page"));
        counts = subscribers.counts(filter);
    }

    public Page<ListedSubscriber> getPage() {
        return page;
    }

    public Pager getPager() {
        return Pager.of(page, address);
    }

    public SubscriberFilter getFilter() {
        return filter;
    }

    public boolean isFiltered() {
        return !filter.equals(SubscriberFilter.all());
    }

    public long count(String state) {
        return counts.get(SubscriptionState.valueOf(state));
    }

    public List<FilterPill> getPills() {
        return List.of(
                pill("state", List.of(SubscriptionState.values()), filter.states()),
                pill("language", List.of(Language.values()), filter.languages()),
                pill("kind", List.of(SubscriberKind.values()), filter.kinds()));
    }

    private FilterPill pill(String name, List<?> all, List<?> chosen) {
        return FilterPill.of(name, messages.get("subscriber.filter." + name), all, chosen, wording::text, address);
    }

    public String href(ListedSubscriber subscriber) {
        return Route.SUBSCRIBER.to(subscriber.handle());
    }

    /** The file of exactly those who are listed here, on all pages. */
    public String getFileHref() {
        String here = address.without("page");
        int query = here.indexOf('?');
        return SubscriberFileServlet.ADDRESS + (query < 0 ? "" : here.substring(query));
    }
}
