package eu.elpaccto.intranet.dataset.control;

import static eu.elpaccto.intranet.dataset.control.DemoFiles.text;
import static eu.elpaccto.intranet.dataset.control.DemoFiles.texts;

import eu.elpaccto.intranet.activity.ActivityCode;
import eu.elpaccto.intranet.dataset.control.DemoPictures.Motif;
import eu.elpaccto.intranet.dataset.control.DemoReview.Course;
import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.news.NewsCode;
import eu.elpaccto.intranet.news.NewsDetails;
import eu.elpaccto.intranet.news.NewsKind;
import eu.elpaccto.intranet.news.TranslatedBody;
import eu.elpaccto.intranet.news.TranslatedParagraph;
import eu.elpaccto.intranet.news.TranslationCode;
import eu.elpaccto.intranet.news.TranslationDetails;
import eu.elpaccto.intranet.news.boundary.News;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.ReviewState;
import eu.elpaccto.intranet.review.control.DraftJson;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Brings the news of the demo programme in as people would: written by staff; approved, returned or not yet decided. */
@ApplicationScoped
public class DemoNews {

    private static final LocalTime WRITTEN = LocalTime.of(10, 0);
    private static final Duration UNTIL_DECIDED = Duration.ofHours(6);
    private static final Duration UNDECIDED_FOR = Duration.ofDays(2);
    private static final Duration UNTIL_TRANSLATED = Duration.ofDays(1);
    private static final Duration UNTIL_CORRECTED = Duration.ofDays(2);

    @Inject
    private DemoReview review;

    @Inject
    private DemoPictures pictures;

    @Inject
    private News news;

    @Inject
    private DraftJson json;

    @Inject
    private Clock clock;

    /** @param activityCodes the codes of the demo programme's activities, in the order of their rows */
    void load(Path directory, DemoActors actors, List<String> activityCodes) {
        List<JsonObject> items = DemoFiles.objects(directory.resolve("news.json"));
        List<String> codes = new ArrayList<>();
        for (JsonObject item : items) {
            NewsDetails details = details(item, activityCodes);
            if (item.get("picture") instanceof JsonObject picture) {
                illustrate(details, picture, item, actors);
            }
            codes.add(write(item, details, actors));
        }
        for (JsonObject translation : DemoFiles.objects(directory.resolve("news-translations.json"))) {
            int number = translation.getInt("news") - 1;
            translate(items.get(number), codes.get(number), translation, actors);
        }
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).get("correction") instanceof JsonObject correction) {
                correct(items.get(i), codes.get(i), correction, actors);
            }
        }
    }

    private void illustrate(NewsDetails details, JsonObject picture, JsonObject item, DemoActors actors) {
        Motif motif = Motif.valueOf(text(picture, "motif"));
        details.setPicture(actors.as(
                text(item, "author"),
                written(text(item, "publishedOn")),
                () -> pictures.take(motif, picture.getInt("count"))));
        details.setPictureAlt(text(picture, "alt"));
        details.setPictureCredit(text(picture, "credit"));
    }

    private void translate(JsonObject item, String code, JsonObject translation, DemoActors actors) {
        TranslationCode translated = new TranslationCode(
                new NewsCode(code), Language.of(text(translation, "language")).orElseThrow());
        Course course = approved(item, UNTIL_TRANSLATED, actors);
        TranslationDetails draft = actors.as(
                course.author(), course.written(), () -> TranslationDetails.begun(translated, published(code)));
        draft.setHeadline(text(translation, "headline"));
        draft.setTeaser(text(translation, "teaser"));
        draft.setPictureAlt(text(translation, "pictureAlt"));
        List<String> paragraphs = texts(translation, "paragraphs");
        List<TranslatedParagraph> sources = draft.getBody().paragraphs();
        draft.setBody(new TranslatedBody(IntStream.range(0, sources.size())
                .mapToObj(nth -> new TranslatedParagraph(sources.get(nth).source(), paragraphs.get(nth)))
                .toList()));
        review.take(ProposalKind.NEWS_TRANSLATION, translated.value(), "{}", draft, course);
    }

    private void correct(JsonObject item, String code, JsonObject correction, DemoActors actors) {
        Course course = approved(item, UNTIL_CORRECTED, actors);
        String baseline = actors.as(course.author(), course.written(), () -> json.write(published(code)));
        NewsDetails draft = json.read(baseline, NewsDetails.class);
        draft.setBody(text(correction, "body"));
        draft.setCorrection(text(correction, "note"));
        review.take(ProposalKind.NEWS, code, baseline, draft, course);
    }

    private NewsDetails published(String code) {
        return news.find(code).orElseThrow().details();
    }

    /** By the author of the item, so long after it was published. */
    private static Course approved(JsonObject item, Duration after, DemoActors actors) {
        String author = text(item, "author");
        Instant written = writtenOn(text(item, "publishedOn")).plus(after);
        ComponentCode responsible = new ComponentCode(texts(item, "components").get(0));
        return new Course(
                author,
                written,
                actors.reviewerFor(responsible, author),
                written.plus(UNTIL_DECIDED),
                ReviewState.APPROVED,
                null);
    }

    /** @param published the day; null for what is not decided yet */
    private Instant written(String published) {
        return published == null ? clock.instant().minus(UNDECIDED_FOR) : writtenOn(published);
    }

    private static Instant writtenOn(String day) {
        return LocalDate.parse(day).atTime(WRITTEN).toInstant(ZoneOffset.UTC);
    }

    private String write(JsonObject item, NewsDetails details, DemoActors actors) {
        String author = text(item, "author");
        String reviewer = actors.reviewerFor(details.getResponsible(), author);
        String published = text(item, "publishedOn");
        Instant written = written(published);
        return review.take(
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
