package eu.elpaccto.intranet.news.boundary;

import eu.elpaccto.intranet.activity.ActivityCode;
import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.network.NetworkUpdateCode;
import eu.elpaccto.intranet.news.NewsKind;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.review.ReviewState;
import eu.elpaccto.intranet.shared.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * One line of the news.
 *
 * @param teaser null while it has none
 * @param language that of headline and teaser: the reader's where there is a translation, else that of the item
 * @param picture code of the picture; null for none
 * @param byline code of the component that signs it; null for none
 * @param notBefore the first day on which everybody may see it, once it is approved; null for at once
 * @param datedAt when it was published; while it is not, when it was last changed
 * @param changedAt when it was last approved; while it is not, when it was last changed
 */
public record ListedNews(
        String code,
        boolean approved,
        ReviewState state,
        NewsKind kind,
        String headline,
        String teaser,
        Language language,
        String picture,
        String byline,
        String responsible,
        String[] components,
        String[] countries,
        String[] activities,
        String[] networks,
        String[] networkUpdates,
        String sourceName,
        LocalDate notBefore,
        Instant datedAt,
        Instant changedAt) {

    /** Whether it is approved, and everybody will see it later. */
    public boolean isScheduled(Instant now) {
        return approved && datedAt.isAfter(now);
    }

    public ComponentCode responsibleCode() {
        return new ComponentCode(responsible);
    }

    public List<ComponentCode> componentCodes() {
        return Stream.of(components).map(ComponentCode::new).toList();
    }

    public List<CountryCode> countryCodes() {
        return Stream.of(countries).map(CountryCode::new).toList();
    }

    public List<ActivityCode> activityCodes() {
        return Stream.of(activities).map(ActivityCode::new).toList();
    }

    /** The component that signs it; null for none. */
    public ComponentCode bylineCode() {
        return byline == null ? null : new ComponentCode(byline);
    }

    public List<NetworkUpdateCode> updateCodes() {
        return Stream.of(networkUpdates).map(NetworkUpdateCode::new).toList();
    }

    public List<NetworkSlug> networkSlugs() {
        return Stream.of(networks).map(NetworkSlug::new).toList();
    }
}
