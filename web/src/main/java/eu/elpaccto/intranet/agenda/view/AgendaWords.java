package eu.elpaccto.intranet.agenda.view;

import eu.elpaccto.intranet.agenda.boundary.ListedEntry;
import eu.elpaccto.intranet.shared.view.Messages;
import eu.elpaccto.intranet.shared.view.Reader;
import eu.elpaccto.intranet.shared.view.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/** When and where an entry takes place, in the reader's language and, where the clocks differ, on both of them. */
@Named
@RequestScoped
public class AgendaWords {

    @Inject
    private Wording wording;

    @Inject
    private Messages messages;

    @Inject
    private Reader reader;

    /** The day, days or month; with its times on the clock of the place, which is named if the reader's differs. */
    public String when(ListedEntry row) {
        Optional<ZonedDateTime> begins = row.begins();
        if (begins.isEmpty()) {
            return wording.text(row.when());
        }
        String there = span(begins.get(), row.ends().orElse(null), row.lastDay());
        return elsewhere(row)
                ? messages.of("agenda.clock.there", there, place(begins.get().getZone()))
                : there;
    }

    /** The times on the reader's clock; empty if there are none, or the clock of the place shows the same. */
    public String here(ListedEntry row) {
        if (!elsewhere(row)) {
            return "";
        }
        ZoneId zone = reader.getZone();
        ZonedDateTime begins = row.begins().orElseThrow().withZoneSameInstant(zone);
        Optional<ZonedDateTime> ends = row.ends().map(end -> end.withZoneSameInstant(zone));
        LocalDate last = ends.map(ZonedDateTime::toLocalDate)
                .orElse(row.when().isOneDay() ? begins.toLocalDate() : row.lastDay());
        return messages.of("agenda.clock.here", span(begins, ends.orElse(null), last), place(zone));
    }

    private boolean elsewhere(ListedEntry row) {
        return differs(row.begins()) || differs(row.ends());
    }

    private boolean differs(Optional<ZonedDateTime> time) {
        return time.filter(there -> !there.withZoneSameInstant(reader.getZone())
                        .toLocalDateTime()
                        .equals(there.toLocalDateTime()))
                .isPresent();
    }

    private String span(ZonedDateTime begins, ZonedDateTime ends, LocalDate last) {
        String first = wording.day(begins.toLocalDate()) + ", " + begins.toLocalTime();
        if (begins.toLocalDate().equals(last)) {
            return ends == null ? first : first + "–" + ends.toLocalTime();
        }
        return first + " – " + wording.day(last) + (ends == null ? "" : ", " + ends.toLocalTime());
    }

    /** The city by which a time zone is known. */
    private static String place(ZoneId zone) {
        String name = zone.getId();
        return name.substring(name.lastIndexOf('/') + 1).replace('_', ' ');
    }

    /** Where people meet: the place, that it is online, or both; empty for not stated. */
    public String where(ListedEntry row) {
        String modality = wording.text(row.modality());
        return row.place() == null || row.modality() == null
                ? modality + (row.place() == null ? "" : row.place())
                : row.place() + ", " + modality.toLowerCase(reader.getLocale());
    }
}
