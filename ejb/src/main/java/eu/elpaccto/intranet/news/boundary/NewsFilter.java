package eu.elpaccto.intranet.news.boundary;

import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.news.NewsKind;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.ReferenceList;
import eu.elpaccto.intranet.programme.TopicCode;
import eu.elpaccto.intranet.programme.boundary.Lexicon;
import eu.elpaccto.intranet.programme.boundary.TextSearch;
import eu.elpaccto.intranet.review.ReviewState;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.control.Where;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Which news are asked for. Within one criterion any of the values may match, all criteria must.
 *
 * @param text words that headline, teaser, body, source or any name of what it is about contains; null for any
 * @param from first day of publication; null for no beginning
 * @param to last day of publication; null for no end
 */
public record NewsFilter(
        String text,
        List<NewsKind> kinds,
        List<CountryCode> countries,
        List<ComponentCode> components,
        List<Language> languages,
        List<NetworkSlug> networks,
        List<TopicCode> topics,
        List<ReviewState> states,
        LocalDate from,
        LocalDate to) {

    /** Everything of these kinds; of any if there are none. */
    public static NewsFilter of(List<NewsKind> kinds) {
        return new NewsFilter(
                null, kinds, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, null);
    }

    /** @param zone whose days are meant */
    void narrow(Where where, Lexicon lexicon, ZoneId zone) {
        TextSearch.narrow(
                where,
                text,
                lexicon,
                Map.of(
                        ReferenceList.COUNTRY, "r.countries && %s",
                        ReferenceList.COMPONENT, "r.components && %s",
                        ReferenceList.TOPIC, "r.topics && %s",
                        ReferenceList.INSTITUTION, "r.institutions && %s"));
        overlap(where, "countries", countries);
        overlap(where, "components", components);
        overlap(where, "networks", networks);
        overlap(where, "topics", topics);
        oneOf(where, "kind", kinds);
        oneOf(where, "language", languages.stream().map(Language::name).toList());
        oneOf(where, "state", states);
        if (from != null) {
            where.and("r.dated_at >= :from", "from", from.atStartOfDay(zone).toInstant());
        }
        if (to != null) {
            where.and(
                    "r.dated_at < :to", "to", to.plusDays(1).atStartOfDay(zone).toInstant());
        }
    }

    private static void overlap(Where where, String column, Collection<?> wanted) {
        if (!wanted.isEmpty()) {
            where.and("r." + column + " && :" + column, column, texts(wanted));
        }
    }

    private static void oneOf(Where where, String column, Collection<?> wanted) {
        if (!wanted.isEmpty()) {
            where.and("r." + column + " = ANY(:" + column + ")", column, texts(wanted));
        }
    }

    private static String[] texts(Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }
}
