package eu.elpaccto.intranet.activity.boundary;

import eu.elpaccto.intranet.activity.ActivityStatus;
import eu.elpaccto.intranet.activity.Modality;
import eu.elpaccto.intranet.activity.Reach;
import eu.elpaccto.intranet.programme.ActivityTypeCode;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.InstitutionCode;
import eu.elpaccto.intranet.programme.TopicCode;
import eu.elpaccto.intranet.review.ReviewState;
import eu.elpaccto.intranet.shared.control.Where;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Which activities are asked for. Within one criterion any of the values may match, all criteria must. Pages, feeds and
 * exports share it.
 *
 * @param text words that title, place, description, code or a name contains; null for any
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

    public static ActivityFilter all() {
        return matching(null);
    }

    /** Those of which title, place, description, code or a name contains the text. */
    public static ActivityFilter matching(String text) {
        return new ActivityFilter(
                text, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                null, null);
    }

    public boolean isEmpty() {
        return equals(all());
    }

    void narrow(Where where) {
        if (text != null && !text.isBlank()) {
            where.and("r.words LIKE f_unaccent(:text)", "text", Where.containing(text.strip()));
        }
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
