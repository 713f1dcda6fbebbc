package eu.elpaccto.intranet.news.boundary;

import eu.elpaccto.intranet.news.NewsCode;
import eu.elpaccto.intranet.programme.boundary.Lexicon;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.control.Now;
import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.shared.control.Where;
import eu.elpaccto.intranet.user.Actor;
import eu.elpaccto.intranet.user.boundary.Access;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What helps whoever translates: how the like was translated before, and the terms that are always rendered alike. */
@Stateless
@RolesAllowed({"STAFF", "LEAD"})
public class TranslationMemory {

    private static final int OFFERED = 3;

    /** Paragraphs of one language that share fewer of their trigrams tell of different things. */
    private static final double LIKE = 0.45;

    private static final String PAIRS = """
            SELECT pair.source, pair.text
              FROM (SELECT t.item, t.language, p.source, p.text
                      FROM news_translation_paragraph p JOIN news_translation t ON t.id = p.news_translation_id
                     WHERE f_unaccent(p.source) % f_unaccent(asked.source)
                    UNION ALL
                    SELECT item, language, source_headline, headline FROM news_translation
                     WHERE f_unaccent(source_headline) % f_unaccent(asked.source)
                    UNION ALL
                    SELECT item, language, source_teaser, teaser FROM news_translation
                     WHERE f_unaccent(source_teaser) % f_unaccent(asked.source)) pair
              JOIN news_row r ON r.code = pair.item
            """;

    private static final String OFFERS = """
            SELECT CAST(asked.nth AS int) AS nth, offer.source, offer.text, offer.likeness
              FROM unnest(:sources) WITH ORDINALITY AS asked (source, nth)
             CROSS JOIN LATERAL (
                    SELECT source, text, similarity(f_unaccent(source), f_unaccent(asked.source)) AS likeness
                      FROM (%s) visible
                     WHERE similarity(f_unaccent(source), f_unaccent(asked.source)) >= :like
                     GROUP BY source, text
                     ORDER BY likeness DESC, text
                     LIMIT %d) offer
             ORDER BY asked.nth, offer.likeness DESC, offer.text
            """;

    @Inject
    private Sql sql;

    @Inject
    private Access access;

    @Inject
    private CurrentUser current;

    @Inject
    private Lexicon lexicon;

    @Inject
    private Now now;

    /**
     * One line of what is offered.
     *
     * @param nth for which of the texts, from 1
     */
    public record Line(int nth, String source, String text, double likeness) {}

    /**
     * What was reviewed in other items that the actor may see, for each text at most 3, the most alike first.
     *
     * @param item whose texts are to be translated
     */
    public List<List<EarlierTranslation>> offers(NewsCode item, Language from, Language into, List<String> texts) {
        Actor actor = current.actor();
        Where where = new Where()
                .and("pair.item <> :item", "item", item.value())
                .and("pair.language = :into", "into", into.name())
                .and("r.language = :from", "from", from.name())
                .with("sources", texts.toArray(String[]::new))
                .with("like", LIKE);
        access.visibleRows(where, actor, "r", LocalDate.ofInstant(now.instant(), actor.zone()));
        Map<Integer, List<EarlierTranslation>> found =
                sql.rows(Line.class, OFFERS.formatted(PAIRS + where.sql(), OFFERED), where.parameters()).stream()
                        .collect(Collectors.groupingBy(
                                Line::nth,
                                Collectors.mapping(
                                        line -> new EarlierTranslation(line.source(), line.text(), line.likeness()),
                                        Collectors.toList())));
        return IntStream.rangeClosed(1, texts.size())
                .mapToObj(nth -> found.getOrDefault(nth, List.of()))
                .toList();
    }

    /** The terms of the glossary in a text, each once, in their order there. */
    public List<Term> terms(String text, Language into) {
        List<Term> terms = new ArrayList<>();
        lexicon.glossary().mentionsIn(text).forEach(mention -> mention.candidates().stream()
                .map(candidate -> new Term(mention.text(), lexicon.name(candidate.code(), into)))
                .filter(term -> !term.written().equalsIgnoreCase(term.equivalent()) && !terms.contains(term))
                .forEach(terms::add));
        return terms;
    }
}
