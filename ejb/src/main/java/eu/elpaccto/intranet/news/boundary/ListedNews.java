package eu.elpaccto.intranet.news.boundary;

import eu.elpaccto.intranet.activity.ActivityCode;
import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.review.ReviewState;
import eu.elpaccto.intranet.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * One line of the news.
 *
 * @param teaser null while it has none
 * @param datedAt when it was published; while it is not, when it was last changed
 * @param changedAt when it was last approved; while it is not, when it was last changed
 */
public record ListedNews(
        String code,
        boolean approved,
        ReviewState state,
        String headline,
        String teaser,
        Language language,
        String responsible,
        String[] components,
        String[] countries,
        String[] activities,
        String[] networks,
        String sourceName,
        Instant datedAt,
        Instant changedAt) {

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

    public List<NetworkSlug> networkSlugs() {
        return Stream.of(networks).map(NetworkSlug::new).toList();
    }
}
