package eu.elpaccto.intranet.agenda.view;

import eu.elpaccto.intranet.activity.ActivityCode;
import eu.elpaccto.intranet.agenda.boundary.Agenda;
import eu.elpaccto.intranet.agenda.boundary.ListedEntry;
import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.shared.control.Now;
import eu.elpaccto.intranet.shared.view.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The agenda as other pages show it: what comes next, and what is announced of one record. */
@Named("announced")
@RequestScoped
public class AnnouncedView {

    private static final int DAYS = 14;

    @Inject
    private Agenda agenda;

    @Inject
    private Reader reader;

    @Inject
    private Now now;

    private List<ListedEntry> nextDays;
    private List<ListedEntry> ofActivity;
    private List<ListedEntry> ofNetwork;

    /** What takes place in the next 14 days. */
    public List<ListedEntry> getNextDays() {
        if (nextDays == null) {
            LocalDate today = LocalDate.ofInstant(now.instant(), reader.getZone());
            nextDays = called(agenda.between(today, today.plusDays(DAYS)));
        }
        return nextDays;
    }

    /** What is announced of the one activity that the page shows. */
    public List<ListedEntry> ofActivity(String activity) {
        if (ofActivity == null) {
            ofActivity = called(agenda.forActivity(new ActivityCode(activity)));
        }
        return ofActivity;
    }

    /** What is announced of the one network that the page shows. */
    public List<ListedEntry> ofNetwork(NetworkSlug network) {
        if (ofNetwork == null) {
            ofNetwork = called(agenda.forNetwork(network));
        }
        return ofNetwork;
    }

    private List<ListedEntry> called(List<ListedEntry> entries) {
        return entries.stream().map(entry -> entry.in(reader.getLanguage())).toList();
    }
}
