package eu.elpaccto.intranet.network.view;

import eu.elpaccto.intranet.network.NetworkStatus;
import eu.elpaccto.intranet.network.boundary.ListedNetwork;
import eu.elpaccto.intranet.network.boundary.NetworkFilter;
import eu.elpaccto.intranet.network.boundary.Networks;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.TopicCode;
import eu.elpaccto.intranet.programme.view.Choices;
import eu.elpaccto.intranet.shared.view.Address;
import eu.elpaccto.intranet.shared.view.FilterPill;
import eu.elpaccto.intranet.shared.view.Messages;
import eu.elpaccto.intranet.shared.view.Query;
import eu.elpaccto.intranet.shared.view.Reader;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.shared.view.Wording;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The networks that the address asks for. */
@Named("networkList")
@RequestScoped
public class NetworkListView {

    @Inject
    private Networks networks;

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

    @Inject
    private Reader reader;

    private NetworkFilter filter;
    private List<ListedNetwork> rows;

    @PostConstruct
    void read() {
        filter = new NetworkFilter(
                query.text("text"),
                query.constants("status", NetworkStatus.class),
                query.codes("component", ComponentCode::new),
                query.codes("theme", TopicCode::new),
                query.codes("country", CountryCode::new));
        rows = networks.list(filter);
    }

    public List<ListedNetwork> getRows() {
        return rows;
    }

    public NetworkFilter getFilter() {
        return filter;
    }

    public boolean isFiltered() {
        return !filter.isEmpty();
    }

    public List<FilterPill> getPills() {
        return List.of(
                pill("status", List.of(NetworkStatus.values()), filter.statuses()),
                pill("component", choices.getComponents(), filter.components()),
                pill("theme", choices.getTopics(), filter.themes()),
                pill("country", choices.getCountries(), filter.countries()));
    }

    private FilterPill pill(String name, List<?> all, List<?> chosen) {
        return FilterPill.of(name, messages.get("network.filter." + name), all, chosen, wording::text, address);
    }

    public String name(ListedNetwork row) {
        return row.name(reader.getLanguage());
    }

    public String href(ListedNetwork row) {
        return Route.NETWORK.to(row.slug());
    }
}
