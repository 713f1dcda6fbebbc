package eu.elpaccto.intranet.testing;

import eu.elpaccto.intranet.activity.ActivityDetails;
import eu.elpaccto.intranet.activity.ActivityStatus;
import eu.elpaccto.intranet.activity.CountryInvolvement;
import eu.elpaccto.intranet.activity.CountryRole;
import eu.elpaccto.intranet.agenda.AgendaDetails;
import eu.elpaccto.intranet.network.Network;
import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.network.NetworkStatus;
import eu.elpaccto.intranet.network.NetworkUpdateDetails;
import eu.elpaccto.intranet.network.UpdateKind;
import eu.elpaccto.intranet.news.NewsDetails;
import eu.elpaccto.intranet.programme.ActivityTypeCode;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.Names;
import eu.elpaccto.intranet.programme.TopicCode;
import eu.elpaccto.intranet.shared.PartialPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/** Complete drafts, ready to be submitted, of which a test says only what it is about. */
public final class Drafts {

    public static final CountryCode ECUADOR = new CountryCode("EC");
    public static final CountryCode PERU = new CountryCode("PE");
    public static final CountryCode CHILE = new CountryCode("CL");

    private static final LocalDate HELD = LocalDate.of(2021, 3, 4);

    private Drafts() {}

    /** An activity in Ecuador, or in other countries. */
    public static ActivityDetails anActivity(ComponentCode component, String title, CountryCode... countries) {
        ActivityDetails details = new ActivityDetails();
        details.setTitle(title);
        details.setType(new ActivityTypeCode("WORKING_MEETING"));
        details.setStatus(ActivityStatus.HELD);
        details.setHeld(PartialPeriod.day(HELD));
        details.setResponsible(component);
        details.getComponents().add(component);
        Stream.of(countries.length == 0 ? new CountryCode[] {ECUADOR} : countries)
                .map(country -> new CountryInvolvement(country, CountryRole.BENEFICIARY))
                .forEach(details.getCountries()::add);
        return details;
    }

    /** A network of this component, with Chile as its one member. */
    public static Network aNetwork(ComponentCode component, String slug) {
        return new Network(
                new NetworkSlug(slug),
                slug,
                new Names(slug, slug, slug, slug),
                new TopicCode("CYBERCRIME"),
                component,
                null,
                NetworkStatus.ACTIVE,
                PartialPeriod.day(HELD),
                null,
                Instant.EPOCH);
    }

    /** A meeting of a network, of which Ecuador tells. */
    public static NetworkUpdateDetails anUpdate(NetworkSlug network, ComponentCode component, String title) {
        NetworkUpdateDetails details = new NetworkUpdateDetails();
        details.belongTo(network, component);
        details.setKind(UpdateKind.MEETING_HELD);
        details.setDate(PartialPeriod.day(HELD));
        details.setTitle(title);
        details.setText("They met.");
        details.setCountries(Set.of(ECUADOR));
        return details;
    }

    /** A piece of news about Ecuador. */
    public static NewsDetails aPieceOfNews(ComponentCode component, String headline) {
        NewsDetails details = new NewsDetails();
        details.setHeadline(headline);
        details.setTeaser("One sentence.");
        details.setBody("What happened.");
        details.setResponsible(component);
        details.getComponents().add(component);
        details.getCountries().add(ECUADOR);
        return details;
    }

    /** A day in Ecuador that is announced. */
    public static AgendaDetails anEntry(ComponentCode component, String title, LocalDate day) {
        AgendaDetails details = new AgendaDetails();
        details.setTitle(title);
        details.setWhen(PartialPeriod.day(day));
        details.setResponsible(component);
        details.getComponents().add(component);
        details.getCountries().add(ECUADOR);
        return details;
    }
}
