package eu.elpaccto.intranet.agenda.view;

import eu.elpaccto.intranet.agenda.boundary.ListedEntry;
import eu.elpaccto.intranet.agenda.view.ICalendar.Days;
import eu.elpaccto.intranet.agenda.view.ICalendar.Event;
import eu.elpaccto.intranet.shared.Precision;
import eu.elpaccto.intranet.shared.view.Messages;
import eu.elpaccto.intranet.shared.view.Reader;
import eu.elpaccto.intranet.shared.view.Representation;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.shared.view.Site;
import eu.elpaccto.intranet.shared.view.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Approved entries as a file for calendar programs, in the reader's language as far as the words are ours. */
@RequestScoped
public class AgendaCalendar {

    @Inject
    private Site site;

    @Inject
    private Reader reader;

    @Inject
    private Messages messages;

    @Inject
    private Wording wording;

    @Inject
    private AgendaWords words;

    /** @param rows approved */
    Representation of(List<ListedEntry> rows) {
        ICalendar calendar = new ICalendar(messages.get("agenda.calendar.name"));
        rows.forEach(row -> calendar.add(event(row.in(reader.getLanguage()))));
        // An entry that is not to be seen any more leaves no date.
        return new Representation(calendar.written(), "text/calendar", null);
    }

    private Event event(ListedEntry row) {
        return new Event(
                row.uid(),
                row.sequence(),
                row.isCancelled(),
                row.precision() == Precision.MONTH
                        ? messages.of("agenda.calendar.month", row.title(), wording.text(row.when()))
                        : row.title(),
                new Days(row.firstDay(), row.lastDay()),
                row.begins().orElse(null),
                row.ends().orElse(null),
                words.where(row).isEmpty() ? null : words.where(row),
                description(row),
                site.absolute(Route.AGENDA_ENTRY.to(row.code())),
                categories(row),
                row.changedAt());
    }

    private static String description(ListedEntry row) {
        String text = Stream.of(row.description(), row.link())
                .filter(each -> each != null)
                .collect(Collectors.joining("\n\n"));
        return text.isEmpty() ? null : text;
    }

    private List<String> categories(ListedEntry row) {
        List<String> categories = new ArrayList<>(List.of(wording.text(row.kind())));
        row.componentCodes().stream().map(wording::name).forEach(categories::add);
        return categories;
    }
}
