package eu.elpaccto.intranet.news.control;

import eu.elpaccto.intranet.activity.ActivityCode;
import eu.elpaccto.intranet.activity.boundary.Activities;
import eu.elpaccto.intranet.network.boundary.Networks;
import eu.elpaccto.intranet.news.NewsDetails;
import eu.elpaccto.intranet.news.NewsItem;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.ReviewState;
import eu.elpaccto.intranet.review.boundary.Approved;
import eu.elpaccto.intranet.shared.control.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the flat rows by which published and unreviewed news alike are listed, filtered and fed. */
@ApplicationScoped
public class NewsRows {

    private static final String WRITE = """
            INSERT INTO news_row (code, approved, state, kind, headline, teaser, language, picture, video, byline, responsible, components,
                countries, activities, networks, network_updates, institutions, topics, source_name, publish_on, not_before,
                authors, words, dated_at, changed_at)
            VALUES (:code, :approved, :state, :kind, :headline, :teaser, :language, :picture, :video, :byline, :responsible, :components,
                :countries, :activities, :networks, :updates, :institutions, :topics, :sourceName, :publishOn, :notBefore,
                :authors, f_unaccent(:words), :datedAt, :changedAt)
            ON CONFLICT (code) DO UPDATE SET (approved, state, kind, headline, teaser, language, picture, video, byline, responsible,
                components, countries, activities, networks, network_updates, institutions, topics, source_name,
                publish_on, not_before, authors, words, dated_at, changed_at)
              = (excluded.approved, excluded.state, excluded.kind, excluded.headline, excluded.teaser, excluded.language,
                excluded.picture, excluded.video, excluded.byline, excluded.responsible, excluded.components, excluded.countries, excluded.activities,
                excluded.networks, excluded.network_updates, excluded.institutions, excluded.topics,
                excluded.source_name, excluded.publish_on, excluded.not_before,
                -- Whoever wrote in it once goes on seeing it.
                ARRAY(SELECT DISTINCT unnest(news_row.authors || excluded.authors) ORDER BY 1), excluded.words, excluded.dated_at,
                excluded.changed_at)
            """;

    private static final String FOLLOW = """
            UPDATE news_row SET not_before = held.day,
                   dated_at = coalesce(
                       (SELECT greatest(i.published_at, held.day::timestamp AT TIME ZONE 'UTC')
                          FROM news_item i WHERE i.code = news_row.code),
                       dated_at)
              FROM (SELECT n.code, greatest(n.publish_on,
                           (SELECT max(a.not_before) FROM activity_row a WHERE a.code = ANY(n.activities))) AS day
                      FROM news_row n WHERE n.activities && :activity) AS held
             WHERE news_row.code = held.code AND news_row.not_before IS DISTINCT FROM held.day
            """;

    /** What its reviewed translations say. */
    private static final String TRANSLATED =
            "SELECT concat_ws(' ', headline, teaser, body) FROM news_translation WHERE item = :code ORDER BY language";

    @Inject
    private Sql sql;

    @Inject
    private Networks networks;

    @Inject
    private Activities activities;

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
        row.put("kind", details.getKind().name());
        row.put("headline", details.getHeadline() == null ? code : details.getHeadline());
        row.put("teaser", details.getTeaser());
        row.put("language", details.getLanguage().name());
        row.put("picture", Objects.toString(details.getPicture(), null));
        row.put("video", Objects.toString(details.getVideo(), null));
        row.put("byline", Objects.toString(details.getByline(), null));
        row.put("responsible", details.getResponsible().value());
        row.put("components", texts(details.getComponents()));
        row.put("countries", texts(details.getCountries()));
        row.put("activities", texts(details.getActivities()));
        row.put("networks", texts(details.getNetworks()));
        row.put("updates", texts(details.getUpdates()));
        row.put("institutions", texts(details.getInstitutions()));
        row.put("topics", texts(details.getTopics()));
        row.put("sourceName", details.getSourceName());
        row.put("publishOn", details.getPublishOn());
        LocalDate notBefore = notBefore(details.getPublishOn(), details.getActivities());
        row.put("notBefore", notBefore);
        row.put("authors", authors.toArray(Long[]::new));
        row.put("words", words(code, details));
        row.put("datedAt", publishedAt == null ? changedAt : later(publishedAt, notBefore));
        row.put("changedAt", changedAt);
        sql.update(WRITE, row);
    }

    /** A translation was approved: its words find the item as well. */
    void translated(NewsItem item) {
        sql.update(
                "UPDATE news_row SET words = f_unaccent(:words) WHERE code = :code",
                Map.of("code", item.code().value(), "words", words(item.code().value(), item.details())));
    }

    /** An activity was approved, perhaps with another day from which it may be told of: what tells of it follows. */
    void follow(@Observes Approved approval) {
        if (approval.kind() == ProposalKind.ACTIVITY) {
            String[] activity = {approval.code()};
            sql.update(FOLLOW, Map.of("activity", activity));
        }
    }

    private static Instant later(Instant publishedAt, LocalDate notBefore) {
        Instant day = notBefore == null
                ? publishedAt
                : notBefore.atStartOfDay(ZoneOffset.UTC).toInstant();
        return day.isAfter(publishedAt) ? day : publishedAt;
    }

    /** The day that was set, or that of an activity it tells of, whichever is the last; null for none. */
    private LocalDate notBefore(LocalDate publishOn, Collection<ActivityCode> told) {
        return Stream.concat(Stream.ofNullable(publishOn), activities.heldBackUntil(told).stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** What a search by words looks through, beside the names of the countries and components it is about. */
    private String words(String code, NewsDetails details) {
        Stream<String> texts = Stream.concat(
                Stream.of(code, details.getHeadline(), details.getTeaser(), details.getBody(), details.getSourceName()),
                Stream.concat(details.getNetworks().stream(), details.getActivities().stream())
                        .map(Object::toString));
        Stream<String> translated = sql.values(String.class, TRANSLATED, Map.of("code", code)).stream();
        return Stream.of(texts, networks.names(details.getNetworks()).stream(), translated)
                .flatMap(Function.identity())
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static String[] texts(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().toArray(String[]::new);
    }
}
