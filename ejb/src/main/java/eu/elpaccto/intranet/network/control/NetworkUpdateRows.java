package eu.elpaccto.intranet.network.control;

import eu.elpaccto.intranet.network.NetworkUpdateCode;
import eu.elpaccto.intranet.network.NetworkUpdateDetails;
import eu.elpaccto.intranet.review.ReviewState;
import eu.elpaccto.intranet.shared.control.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Writes the flat rows by which a network's page lists approved and unreviewed updates alike. */
@ApplicationScoped
public class NetworkUpdateRows {

    private static final String WRITE = """
            INSERT INTO network_update_row (code, network, number, approved, state, kind, first_day, last_day, precision,
                title, text, language, countries, responsible, components, authors, changed_at)
            VALUES (:code, :network, :number, :approved, :state, :kind, :firstDay, :lastDay, :precision,
                :title, :text, :language, :countries, :responsible, :components, :authors, :changedAt)
            ON CONFLICT (code) DO UPDATE SET (approved, state, kind, first_day, last_day, precision, title, text,
                language, countries, responsible, components, authors, changed_at)
              = (excluded.approved, excluded.state, excluded.kind, excluded.first_day, excluded.last_day,
                excluded.precision, excluded.title, excluded.text, excluded.language, excluded.countries,
                excluded.responsible, excluded.components,
                -- Whoever wrote in it once goes on seeing it.
                ARRAY(SELECT DISTINCT unnest(network_update_row.authors || excluded.authors) ORDER BY 1), excluded.changed_at)
            """;

    @Inject
    private Sql sql;

    void remove(String code) {
        sql.update("DELETE FROM network_update_row WHERE code = :code AND NOT approved", Map.of("code", code));
    }

    void write(
            NetworkUpdateCode code,
            boolean approved,
            ReviewState state,
            NetworkUpdateDetails details,
            Set<Long> authors,
            Instant at) {
        Map<String, Object> row = new HashMap<>();
        row.put("code", code.value());
        row.put("network", code.network().value());
        row.put("number", code.number());
        row.put("approved", approved);
        row.put("state", state.name());
        row.put("kind", details.getKind() == null ? null : details.getKind().name());
        row.put("firstDay", details.getDate().from());
        row.put("lastDay", details.getDate().to());
        row.put("precision", details.getDate().precision().name());
        row.put("title", details.getTitle() == null ? code.value() : details.getTitle());
        row.put("text", details.getText());
        row.put("language", details.getLanguage().name());
        row.put("countries", texts(details.getCountries()));
        row.put("responsible", details.getResponsible().value());
        row.put("components", texts(details.getComponents()));
        row.put("authors", authors.toArray(Long[]::new));
        row.put("changedAt", at);
        sql.update(WRITE, row);
    }

    private static String[] texts(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().toArray(String[]::new);
    }
}
