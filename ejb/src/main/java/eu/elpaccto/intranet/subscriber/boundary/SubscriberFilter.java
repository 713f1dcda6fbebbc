package eu.elpaccto.intranet.subscriber.boundary;

import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.control.Where;
import eu.elpaccto.intranet.subscriber.SubscriberKind;
import eu.elpaccto.intranet.subscriber.SubscriptionState;
import java.util.Collection;
import java.util.List;

/**
 * Which subscribers are asked for. Within one criterion any of the values may match, none means all; all criteria must.
 *
 * @param text part of name or mail address; null for any
 */
public record SubscriberFilter(
        String text, List<Language> languages, List<SubscriptionState> states, List<SubscriberKind> kinds) {

    /** Everybody. */
    public static SubscriberFilter all() {
        return new SubscriberFilter(null, List.of(), List.of(), List.of());
    }

    void narrow(Where where) {
        if (text != null && !text.isBlank()) {
            where.and(
                    "f_unaccent(coalesce(s.name, '') || ' ' || s.email) LIKE f_unaccent(:text)",
                    "text",
                    Where.containing(text.strip()));
        }
        any(where, "language", languages);
        any(where, "state", states);
        any(where, "kind", kinds);
    }

    private static void any(Where where, String column, Collection<? extends Enum<?>> wanted) {
        if (!wanted.isEmpty()) {
            where.and(
                    "s." + column + " = ANY(:" + column + ")",
                    column,
                    wanted.stream().map(Enum::name).toArray(String[]::new));
        }
    }
}
