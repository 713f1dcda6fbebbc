package eu.elpaccto.intranet.news.boundary;

import eu.elpaccto.intranet.news.NewsCode;
import eu.elpaccto.intranet.news.NewsItem;
import eu.elpaccto.intranet.news.NewsTranslation;
import eu.elpaccto.intranet.news.TranslationCode;
import eu.elpaccto.intranet.news.TranslationState;
import eu.elpaccto.intranet.news.control.ApprovedTranslations;
import eu.elpaccto.intranet.review.ReviewState;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.shared.control.Where;
import eu.elpaccto.intranet.user.boundary.Access;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads news in the languages into which they were translated. Whoever sees the item sees its reviewed translations. */
@Stateless
@RolesAllowed({"STAFF", "LEAD", "ADMIN", "System"})
public class Translations {

    private static final String STANDINGS = """
            SELECT coalesce(t.language, p.language) AS language, t.stale, p.state AS open
              FROM (SELECT language, stale FROM news_translation WHERE item = :item) t
              FULL JOIN (SELECT upper(right(p.code, 2)) AS language, p.state FROM proposal p%s) p
                     ON p.language = t.language
            """;

    @Inject
    private ApprovedTranslations translations;

    @Inject
    private News news;

    @Inject
    private Sql sql;

    @Inject
    private Access access;

    @Inject
    private CurrentUser current;

    /** What there is in one language. */
    public record Found(Language language, Boolean stale, ReviewState open) {

        TranslationState state() {
            return stale == null
                    ? TranslationState.MISSING
                    : stale ? TranslationState.STALE : TranslationState.REVIEWED;
        }
    }

    /** The reviewed translation of an approved item; empty when there is none, or not for the actor. */
    public Optional<NewsTranslation> find(String item, Language language) {
        return news.find(item).map(NewsItem::code).flatMap(code -> translations.find(code, language));
    }

    /** How an item of which the actor sees the line stands in each language, in their order. */
    public List<TranslationStanding> standings(NewsCode item, Language original) {
        Where open = new Where()
                .and("p.kind = 'NEWS_TRANSLATION'")
                .and("p.state IN ('WRITING', 'WAITING', 'RETURNED')")
                .and(
                        "p.code = ANY(:codes)",
                        "codes",
                        Stream.of(Language.values())
                                .map(language -> new TranslationCode(item, language).value())
                                .toArray(String[]::new))
                .with("item", item.value());
        access.visibleProposals(open, current.actor(), "p");
        Map<Language, Found> found = sql.rows(Found.class, STANDINGS.formatted(open.sql()), open.parameters()).stream()
                .collect(Collectors.toMap(Found::language, Function.identity()));
        return Stream.of(Language.values())
                .map(language -> standing(language, original, found.get(language)))
                .toList();
    }

    /** The reviewed translations of items of which the actor sees the lines, by item and language, and whether they are stale. */
    public Map<String, Map<Language, Boolean>> stale(Collection<String> items) {
        return sql
                .rows(
                        Reviewed.class,
                        "SELECT item, language, stale FROM news_translation WHERE item = ANY(:items)",
                        Map.of("items", items.toArray(String[]::new)))
                .stream()
                .collect(Collectors.groupingBy(Reviewed::item, Collectors.toMap(Reviewed::language, Reviewed::stale)));
    }

    /** A reviewed translation. */
    public record Reviewed(String item, Language language, boolean stale) {}

    private static TranslationStanding standing(Language language, Language original, Found found) {
        return new TranslationStanding(
                language,
                language == original,
                found == null ? TranslationState.MISSING : found.state(),
                found == null ? null : found.open());
    }
}
