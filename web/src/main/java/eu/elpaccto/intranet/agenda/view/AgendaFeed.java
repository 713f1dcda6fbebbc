package eu.elpaccto.intranet.agenda.view;

import eu.elpaccto.intranet.agenda.boundary.Agenda;
import eu.elpaccto.intranet.shared.view.Feed;
import eu.elpaccto.intranet.shared.view.Representation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The agenda as a calendar to subscribe to, narrowed as its address says. */
@RequestScoped
public class AgendaFeed implements Feed {

    static final String FILE = "agenda.ics";

    @Inject
    private Agenda agenda;

    @Inject
    private AgendaQuery asked;

    @Inject
    private AgendaCalendar calendar;

    @Override
    public String file() {
        return FILE;
    }

    @Override
    public Representation read() {
        return calendar.of(agenda.subscribed(asked.filter()));
    }
}
