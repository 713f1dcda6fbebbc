package eu.elpaccto.intranet.agenda.boundary;

import eu.elpaccto.intranet.activity.Activity;
import eu.elpaccto.intranet.activity.ActivityCode;
import eu.elpaccto.intranet.activity.ActivityDetails;
import eu.elpaccto.intranet.activity.ActivityStatus;
import eu.elpaccto.intranet.activity.CountryInvolvement;
import eu.elpaccto.intranet.activity.CountryRole;
import eu.elpaccto.intranet.activity.Modality;
import eu.elpaccto.intranet.activity.boundary.Activities;
import eu.elpaccto.intranet.agenda.AgendaDetails;
import eu.elpaccto.intranet.agenda.AgendaEntry;
import eu.elpaccto.intranet.agenda.AgendaStatus;
import eu.elpaccto.intranet.shared.Precision;
import eu.elpaccto.intranet.shared.control.Now;
import eu.elpaccto.intranet.shared.control.Typed;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Begins entries from planned activities, and activities from entries that are over: what the record knows already need
 * not be typed again. Stores nothing.
 */
@Stateless
@RolesAllowed({"STAFF", "LEAD"})
public class AgendaDesk {

    @Inject
    private Activities activities;

    @Inject
    private Agenda agenda;

    @Inject
    private CurrentUser current;

    @Inject
    private Now now;

    /** An entry that announces an approved activity that is planned; empty when there is none, or not for the actor. */
    public Optional<AgendaDetails> announcing(ActivityCode code) {
        return activities
                .find(code.value())
                .map(Activity::details)
                .filter(activity -> activity.getStatus() == ActivityStatus.PLANNED)
                .map(activity -> begun(code, activity));
    }

    private static AgendaDetails begun(ActivityCode code, ActivityDetails activity) {
        AgendaDetails entry = new AgendaDetails();
        entry.setTitle(Typed.shortened(activity.getTitle(), AgendaDetails.LONGEST_TITLE));
        entry.setLanguage(activity.getLanguage());
        if (activity.when().precision() != Precision.YEAR) {
            entry.setWhen(activity.when());
        }
        if (activity.getModality() != Modality.OPERATIONAL) {
            entry.setModality(activity.getModality());
        }
        entry.setPlace(activity.getPlace());
        entry.setResponsible(activity.getResponsible());
        entry.setComponents(new TreeSet<>(activity.getComponents()));
        entry.setCountries(new TreeSet<>(activity.countriesInvolved()));
        entry.getActivities().add(code);
        return entry;
    }

    /** An activity that was held as an approved entry of the past announced it; empty when there is none for the actor. */
    public Optional<ActivityDetails> logging(String code) {
        return agenda.find(code).map(AgendaEntry::details).filter(this::isOver).map(AgendaDesk::held);
    }

    /** Whether it took place, as far as its dates and its status tell. */
    private boolean isOver(AgendaDetails entry) {
        LocalDate today = LocalDate.ofInstant(now.instant(), current.actor().zone());
        return entry.getStatus() != AgendaStatus.CANCELLED && entry.getWhen().isBefore(today);
    }

    private static ActivityDetails held(AgendaDetails entry) {
        ActivityDetails activity = new ActivityDetails();
        activity.setTitle(entry.getTitle());
        activity.setLanguage(entry.getLanguage());
        activity.setDescription(entry.getDescription());
        activity.setModality(entry.getModality());
        activity.setPlace(entry.getPlace());
        activity.setStatus(ActivityStatus.HELD);
        activity.setHeld(entry.getWhen());
        activity.setCountries(entry.getCountries().stream()
                .map(country -> new CountryInvolvement(country, CountryRole.PARTICIPANT))
                .toList());
        activity.setResponsible(entry.getResponsible());
        activity.setComponents(new TreeSet<>(entry.getComponents()));
        activity.setSourceLink(entry.getLink());
        return activity;
    }
}
