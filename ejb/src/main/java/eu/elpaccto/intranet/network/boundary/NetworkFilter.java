package eu.elpaccto.intranet.network.boundary;

import eu.elpaccto.intranet.network.NetworkStatus;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.TopicCode;
import eu.elpaccto.intranet.shared.control.Where;
import java.util.Collection;
import java.util.List;

/**
 * Which networks are asked for. Within one criterion any of the values may match, all criteria must.
 *
 * @param text part of any of its names, in any language; null for any
 * @param countries of which at least one is a member
 */
public record NetworkFilter(
        String text,
        List<NetworkStatus> statuses,
        List<ComponentCode> components,
        List<TopicCode> themes,
        List<CountryCode> countries) {

    public static NetworkFilter all() {
        return new NetworkFilter(null, List.of(), List.of(), List.of(), List.of());
    }

    public boolean isEmpty() {
        return equals(all());
    }

    void narrow(Where where) {
        if (text != null && !text.isBlank()) {
            where.and(
                    "EXISTS (SELECT 1 FROM (" + Networks.NAMES + ") named (name)"
                            + " WHERE f_unaccent(named.name) LIKE f_unaccent(:text))",
                    "text",
                    Where.containing(text.strip()));
        }
        oneOf(where, "s.status", "statuses", statuses);
        oneOf(where, "n.component", "components", components);
        oneOf(where, "n.theme", "themes", themes);
        if (!countries.isEmpty()) {
            where.and(
                    "EXISTS (SELECT 1 FROM network_member m WHERE m.network_id = n.id AND m.country = ANY(:countries))",
                    "countries",
                    texts(countries));
        }
    }

    private static void oneOf(Where where, String column, String name, Collection<?> wanted) {
        if (!wanted.isEmpty()) {
            where.and(column + " = ANY(:" + name + ")", name, texts(wanted));
        }
    }

    private static String[] texts(Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }
}
