package eu.elpaccto.intranet.activity.boundary;

import eu.elpaccto.intranet.activity.ActivityStatus;
import eu.elpaccto.intranet.activity.Modality;
import eu.elpaccto.intranet.activity.Reach;
import eu.elpaccto.intranet.programme.ActivityTypeCode;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.InstitutionCode;
import eu.elpaccto.intranet.programme.ReferenceList;
import eu.elpaccto.intranet.programme.TopicCode;
import eu.elpaccto.intranet.programme.boundary.Lexicon;
import eu.elpaccto.intranet.programme.boundary.TextSearch;
import eu.elpaccto.intranet.review.ReviewState;
import eu.elpaccto.intranet.shared.control.Where;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Which activities are asked for. Within one criterion any of the values may match, all criteria must. Pages, feeds and
 * exports share it.
 *
 * @param text words that title, place, description, remark, code or any name of what it refers to contains; null for any
 * @param from first day of the period; null for no beginning
 * @param to last day of the period; null for no end
 */
public record ActivityFilter(
        String text,
        List<CountryCode> countries,
        List<ComponentCode> components,
        List<ActivityTypeCode> types,
        List<ActivityStatus> statuses,
        List<ReviewState> states,
        List<Modality> modalities,
        List<TopicCode> topics,
        List<InstitutionCode> institutions,
        List<Reach> reaches,
        LocalDate from,
        LocalDate to) {

    private static final Map<ReferenceList, String> ABOUT = Map.of(
            ReferenceList.COUNTRY, "r.countries && %s",
            ReferenceList.COMPONENT, "r.components && %s",
            ReferenceList.TOPIC, "r.topics && %s",
            ReferenceList.INSTITUTION, "r.institutions && %s",
            ReferenceList.ACTIVITY_TYPE, "r.type = ANY(%s)");

    public static ActivityFilter all() {
        return matching(null);
    }

    /** Those that say the text, or are about something that is called so. */
    public static ActivityFilter matching(String text) {
        return new ActivityFilter(
                text, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                null, null);
    }

    public boolean isEmpty() {
        return equals(all());
    }

    void narrow(Where where, Lexicon lexicon) {
        TextSearch.narrow(where, text, lexicon, ABOUT);
        overlap(where, "countries", countries);
        overlap(where, "components", components);
        overlap(where, "topics", topics);
        overlap(where, "institutions", institutions);
        oneOf(where, "type", types);
        oneOf(where, "status", statuses);
        oneOf(where, "state", states);
        oneOf(where, "modality", modalities);
        oneOf(where, "reach", reaches);
        if (from != null) {
            where.and("r.last_day >= :from", "from", from);
        }
        if (to != null) {
            where.and("r.first_day <= :to", "to", to);
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
