package eu.elpaccto.intranet.news.boundary;

import eu.elpaccto.intranet.activity.Activity;
import eu.elpaccto.intranet.activity.ActivityCode;
import eu.elpaccto.intranet.activity.ActivityDetails;
import eu.elpaccto.intranet.activity.boundary.Activities;
import eu.elpaccto.intranet.network.NetworkUpdate;
import eu.elpaccto.intranet.network.NetworkUpdateCode;
import eu.elpaccto.intranet.network.NetworkUpdateDetails;
import eu.elpaccto.intranet.network.boundary.NetworkUpdates;
import eu.elpaccto.intranet.news.NewsDetails;
import eu.elpaccto.intranet.shared.control.Typed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.TreeSet;

/** Begins news from what was approved: whatever the record knows already need not be typed again. Stores nothing. */
@Stateless
@RolesAllowed({"STAFF", "LEAD"})
public class NewsDesk {

    @Inject
    private Activities activities;

    @Inject
    private NetworkUpdates updates;

    /** An item about an approved activity, under its title; empty when there is none, or not for the actor. */
    public Optional<NewsDetails> about(ActivityCode code) {
        return activities.find(code.value()).map(Activity::details).map(activity -> begun(code, activity));
    }

    /** An item about an approved update of a network, under its title; empty when there is none, or not for the actor. */
    public Optional<NewsDetails> about(NetworkUpdateCode code) {
        return updates.find(code.value()).map(NetworkUpdate::details).map(update -> begun(code, update));
    }

    private static NewsDetails begun(NetworkUpdateCode code, NetworkUpdateDetails update) {
        NewsDetails news = new NewsDetails();
        news.setHeadline(Typed.shortened(update.getTitle(), NewsDetails.LONGEST_HEADLINE));
        news.setLanguage(update.getLanguage());
        news.setResponsible(update.getResponsible());
        news.setComponents(new TreeSet<>(update.getComponents()));
        news.setCountries(new TreeSet<>(update.getCountries()));
        news.getNetworks().add(update.getNetwork());
        news.getUpdates().add(code);
        return news;
    }

    private static NewsDetails begun(ActivityCode code, ActivityDetails activity) {
        NewsDetails news = new NewsDetails();
        news.setHeadline(Typed.shortened(activity.getTitle(), NewsDetails.LONGEST_HEADLINE));
        news.setLanguage(activity.getLanguage());
        news.setResponsible(activity.getResponsible());
        news.setComponents(new TreeSet<>(activity.getComponents()));
        news.setCountries(new TreeSet<>(activity.countriesInvolved()));
        news.getActivities().add(code);
        news.setTopics(new TreeSet<>(activity.getTopics()));
        activity.getInstitutions().forEach(involved -> news.getInstitutions().add(involved.institution()));
        return news;
    }
}
