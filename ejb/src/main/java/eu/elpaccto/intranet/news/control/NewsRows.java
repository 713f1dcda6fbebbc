package eu.elpaccto.intranet.news.control;

import eu.elpaccto.intranet.network.boundary.Networks;
import eu.elpaccto.intranet.news.NewsDetails;
import eu.elpaccto.intranet.review.ReviewState;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.control.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the flat rows by which published and unreviewed news alike are listed, filtered and fed. */
@ApplicationScoped
public class NewsRows {

    private static final String WRITE = """
            INSERT INTO news_row (code, approved, state, headline, teaser, language, responsible, components, countries,
                activities, networks, source_name, authors, words, dated_at, changed_at)
            VALUES (:code, :approved, :state, :headline, :teaser, :language, :responsible, :components, :countries,
                :activities, :networks, :sourceName, :authors, f_unaccent(:words), :datedAt, :changedAt)
            ON CONFLICT (code) DO UPDATE SET (approved, state, headline, teaser, language, responsible, components,
                countries, activities, networks, source_name, authors, words, dated_at, changed_at)
              = (excluded.approved, excluded.state, excluded.headline, excluded.teaser, excluded.language,
                excluded.responsible, excluded.components, excluded.countries, excluded.activities,
                excluded.networks, excluded.source_name,
                -- Whoever wrote in it once goes on seeing it.
                ARRAY(SELECT DISTINCT unnest(news_row.authors || excluded.authors) ORDER BY 1), excluded.words, excluded.dated_at,
                excluded.changed_at)
            """;

    @Inject
    private Sql sql;

    @Inject
    private Networks networks;

    void remove(String code) {
        sql.update("DELETE FROM news_row WHERE code = :code AND NOT approved", Map.of("code", code));
    }

    /** @param publishedAt null while it is not approved */
    void write(
            String code,
            ReviewState state,
            NewsDetails details,
            Set<Long> authors,
            Instant publishedAt,
            Instant changedAt) {
        Map<String, Object> row = new HashMap<>();
        row.put("code", code);
        row.put("approved", publishedAt != null);
        row.put("state", state.name());
        row.put("headline", details.getHeadline() == null ? code : details.getHeadline());
        row.put("teaser", details.getTeaser());
        row.put("language", details.getLanguage().name());
        row.put("responsible", details.getResponsible().value());
        row.put("components", texts(details.getComponents()));
        row.put("countries", texts(details.getCountries()));
        row.put("activities", texts(details.getActivities()));
        row.put("networks", texts(details.getNetworks()));
        row.put("sourceName", details.getSourceName());
        row.put("authors", authors.toArray(Long[]::new));
        row.put("words", words(code, details));
        row.put("datedAt", publishedAt == null ? changedAt : publishedAt);
        row.put("changedAt", changedAt);
        sql.update(WRITE, row);
    }

    /** What a search by words looks through, beside the names of the countries and components it is about. */
    private String words(String code, NewsDetails details) {
        Stream<String> texts = Stream.concat(
                Stream.of(code, details.getHeadline(), details.getTeaser(), details.getBody(), details.getSourceName()),
                Stream.concat(details.getNetworks().stream(), details.getActivities().stream())
                        .map(Object::toString));
        Stream<String> names = details.getNetworks().stream()
                .map(networks::find)
                .flatMap(Optional::stream)
                .flatMap(network -> Stream.of(Language.values())
                        .map(language -> network.names().in(language)))
                .distinct();
        return Stream.concat(texts, names)
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static String[] texts(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().toArray(String[]::new);
    }
}
