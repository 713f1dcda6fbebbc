package eu.elpaccto.intranet.agenda.boundary;

import eu.elpaccto.intranet.agenda.AgendaKind;
import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.ReferenceList;
import eu.elpaccto.intranet.programme.boundary.Lexicon;
import eu.elpaccto.intranet.programme.boundary.TextSearch;
import eu.elpaccto.intranet.shared.control.Where;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Which entries are asked for. Within one criterion any of the values may match, all criteria must.
 *
 * @param text words that title, description, place or any name of what it is about contains; null for any
 * @param from first day of a period into which any part of it falls; null for no beginning
 * @param to last day of that period; null for no end
 */
public record AgendaFilter(
        String text,
        List<AgendaKind> kinds,
        List<CountryCode> countries,
        List<ComponentCode> components,
        List<NetworkSlug> networks,
        LocalDate from,
        LocalDate to) {

    /** Everything. */
    public static AgendaFilter all() {
        return new AgendaFilter(null, List.of(), List.of(), List.of(), List.of(), null, null);
    }

    /** The same for another period. */
    public AgendaFilter within(LocalDate first, LocalDate last) {
        return new AgendaFilter(text, kinds, countries, components, networks, first, last);
    }

    public boolean hasPeriod() {
        return from != null || to != null;
    }

    void narrow(Where where, Lexicon lexicon) {
        TextSearch.narrow(
                where,
                text,
                lexicon,
                Map.of(
                        ReferenceList.COUNTRY, "r.countries && %s",
                        ReferenceList.COMPONENT, "r.components && %s"));
        overlap(where, "countries", countries);
        overlap(where, "components", components);
        overlap(where, "networks", networks);
        if (!kinds.isEmpty()) {
            where.and("r.kind = ANY(:kinds)", "kinds", texts(kinds));
        }
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

    private static String[] texts(Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }
}
