package eu.elpaccto.intranet.dataset.control;

import static eu.elpaccto.intranet.dataset.control.DemoFiles.text;
import static eu.elpaccto.intranet.dataset.control.DemoFiles.texts;

import eu.elpaccto.intranet.activity.ActivityCode;
import eu.elpaccto.intranet.dataset.control.DemoReview.Course;
import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.news.NewsDetails;
import eu.elpaccto.intranet.news.NewsKind;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.ReviewState;
import eu.elpaccto.intranet.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Brings the news of the demo programme in as people would: written by staff; approved, returned or not yet decided. */
@ApplicationScoped
public class DemoNews {

    private static final LocalTime WRITTEN = LocalTime.of(10, 0);
    private static final Duration UNTIL_DECIDED = Duration.ofHours(6);
    private static final Duration UNDECIDED_FOR = Duration.ofDays(2);

    @Inject
    private DemoReview review;

    @Inject
    private Clock clock;

    /** @param activityCodes the codes of the demo programme's activities, in the order of their rows */
    void load(Path directory, DemoActors actors, List<String> activityCodes) {
        for (JsonObject item : DemoFiles.objects(directory.resolve("news.json"))) {
            write(item, details(item, activityCodes), actors);
        }
    }

    private void write(JsonObject item, NewsDetails details, DemoActors actors) {
        String author = text(item, "author");
        String reviewer = actors.reviewerFor(details.getResponsible(), author);
        String published = text(item, "publishedOn");
        Instant written = published == null
                ? clock.instant().minus(UNDECIDED_FOR)
                : LocalDate.parse(published).atTime(WRITTEN).toInstant(ZoneOffset.UTC);
        review.take(
                ProposalKind.NEWS,
                details,
                new Course(
                        author,
                        written,
                        reviewer,
                        written.plus(UNTIL_DECIDED),
                        ReviewState.valueOf(text(item, "state")),
                        text(item, "reason")));
    }

    private static NewsDetails details(JsonObject item, List<String> activityCodes) {
        NewsDetails details = new NewsDetails();
        details.setKind(NewsKind.valueOf(text(item, "kind")));
        Optional.ofNullable(text(item, "byline")).map(ComponentCode::new).ifPresent(details::setByline);
        details.setMediaLink(text(item, "mediaLink"));
        details.setHeadline(text(item, "headline"));
        details.setTeaser(text(item, "teaser"));
        details.setBody(text(item, "body"));
        details.setLanguage(Language.of(text(item, "language")).orElseThrow());
        List<ComponentCode> components =
                texts(item, "components").stream().map(ComponentCode::new).toList();
        details.setResponsible(components.get(0));
        details.getComponents().addAll(components);
        texts(item, "countries").stream().map(CountryCode::new).forEach(details.getCountries()::add);
        item.getJsonArray("activities").getValuesAs(JsonNumber::intValue).stream()
                .map(row -> new ActivityCode(activityCodes.get(row - 1)))
                .forEach(details.getActivities()::add);
        texts(item, "networks").stream().map(NetworkSlug::new).forEach(details.getNetworks()::add);
        if (item.get("source") instanceof JsonObject source) {
            details.setSourceName(text(source, "name"));
            details.setSourceLink(text(source, "url"));
        }
        return details;
    }
}
