package eu.elpaccto.intranet.agenda.view;

import eu.elpaccto.intranet.activity.boundary.Activities;
import eu.elpaccto.intranet.activity.boundary.ListedActivity;
import eu.elpaccto.intranet.agenda.AgendaDetails;
import eu.elpaccto.intranet.agenda.AgendaEntry;
import eu.elpaccto.intranet.agenda.boundary.Agenda;
import eu.elpaccto.intranet.agenda.boundary.ListedEntry;
import eu.elpaccto.intranet.programme.Code;
import eu.elpaccto.intranet.programme.view.Choices;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.view.RecordView;
import eu.elpaccto.intranet.shared.control.Now;
import eu.elpaccto.intranet.shared.view.Missing;
import eu.elpaccto.intranet.shared.view.Query;
import eu.elpaccto.intranet.shared.view.Reader;
import eu.elpaccto.intranet.shared.view.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** One agenda entry with what it is about, and what can be begun from it when it is over. */
@Named("agendaEntry")
@RequestScoped
public class AgendaEntryView extends RecordView<AgendaDetails> {

    @Inject
    private Agenda agenda;

    @Inject
    private Activities activities;

    @Inject
    private Choices choices;

    @Inject
    private Reader reader;

    @Inject
    private Now now;

    @Inject
    private Query query;

    private ListedEntry row;
    private List<ListedActivity> linked;

    @PostConstruct
    void load() {
        String code = query.text("code");
        row = agenda.row(code).map(entry -> entry.in(reader.getLanguage())).orElseThrow(Missing::new);
        show(ProposalKind.AGENDA, AgendaDetails.class, code, row.approved(), () -> agenda.find(code)
                .map(AgendaEntry::details));
    }

    public ListedEntry getRow() {
        return row;
    }

    /** The activities it announces, as far as the reader may see them. */
    public List<ListedActivity> getActivities() {
        if (linked == null) {
            linked = activities.rows(getDetails().getActivities());
        }
        return linked;
    }

    /** The countries it is about, in the order of the reader's language. */
    public List<Code> getCountries() {
        return choices.getCountries().stream()
                .filter(getDetails().getCountries()::contains)
                .toList();
    }

    public boolean isAboutSomething() {
        return !getActivities().isEmpty()
                || !getDetails().getNetworks().isEmpty()
                || !getDetails().getCountries().isEmpty();
    }

    /** Whether it took place as far as is known, no activity tells of it, and it is the reader's to log one. */
    public boolean isToBeLogged() {
        return row.approved()
                && !row.isCancelled()
                && row.when().isBefore(today())
                && getDetails().getActivities().isEmpty()
                && isEditable();
    }

    /** Whether it is approved, and everybody will see it later. */
    public boolean isHeldBack() {
        return row.isHeldBack(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now.instant(), reader.getZone());
    }

    public String getLogHref() {
        return Route.ACTIVITY_NEW.address() + "?" + ActivityOfEntry.PARAMETER + "=" + row.code();
    }

    /** Where a calendar program gets it. */
    public String getFileHref() {
        return Route.AGENDA_ENTRY.to(row.code()) + ".ics";
    }

    @Override
    public String getEditHref() {
        return Route.AGENDA_EDIT.to(row.code());
    }
}
