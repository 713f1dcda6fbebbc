package eu.elpaccto.intranet.agenda.view;

import eu.elpaccto.intranet.agenda.AgendaKind;
import eu.elpaccto.intranet.agenda.boundary.AgendaFilter;
import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.shared.view.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The filter in an address of the agenda: the same for the list, the month and a subscription. */
@RequestScoped
public class AgendaQuery {

    @Inject
    private Query query;

    public AgendaFilter filter() {
        return new AgendaFilter(
                query.text("text"),
                query.constants("kind", AgendaKind.class),
                query.codes("country", CountryCode::new),
                query.codes("component", ComponentCode::new),
                query.all("network", NetworkSlug::new),
                query.day("from"),
                query.day("to"));
    }

    /** The filter as an address says it, with its question mark; empty for everything. */
    static String written(AgendaFilter filter) {
        List<String> pairs = new ArrayList<>();
        add(pairs, "text", filter.text() == null ? List.of() : List.of(filter.text()));
        add(pairs, "kind", small(filter.kinds()));
        add(pairs, "country", small(filter.countries()));
        add(pairs, "component", small(filter.components()));
        add(pairs, "network", small(filter.networks()));
        add(pairs, "from", Stream.ofNullable(filter.from()).toList());
        add(pairs, "to", Stream.ofNullable(filter.to()).toList());
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    private static List<String> small(Collection<?> values) {
        return values.stream()
                .map(value -> value.toString().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static void add(List<String> pairs, String name, Collection<?> values) {
        values.forEach(value -> pairs.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8)));
    }
}
