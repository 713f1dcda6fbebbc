package eu.elpaccto.intranet.dataset.control;

import static eu.elpaccto.intranet.dataset.control.DemoFiles.text;
import static eu.elpaccto.intranet.dataset.control.DemoFiles.texts;

import eu.elpaccto.intranet.activity.ActivityDetails;
import eu.elpaccto.intranet.activity.ActivityRow;
import eu.elpaccto.intranet.activity.ActivityRowReader;
import eu.elpaccto.intranet.activity.ActivityStatus;
import eu.elpaccto.intranet.activity.CountryInvolvement;
import eu.elpaccto.intranet.activity.CountryRole;
import eu.elpaccto.intranet.activity.Headcount;
import eu.elpaccto.intranet.activity.Modality;
import eu.elpaccto.intranet.dataset.control.DemoReview.Course;
import eu.elpaccto.intranet.programme.ActivityTypeCode;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.TopicCode;
import eu.elpaccto.intranet.programme.boundary.Lexicon;
import eu.elpaccto.intranet.reading.WrittenNumber;
import eu.elpaccto.intranet.reading.WrittenPeriod;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.ReviewState;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.Precision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Brings the activities of the demo programme in as people would: the 60 recorded ones, written by staff and approved by a
 * lead, and a few besides, some of them of these days: planned, being written, waiting or returned.
 */
@ApplicationScoped
public class DemoActivities {

    /** When an activity whose date is not stated counts as logged. */
    private static final LocalDate UNDATED = LocalDate.of(2022, 7, 1);

    private static final LocalTime WRITTEN = LocalTime.of(9, 30);
    private static final Duration UNTIL_DECIDED = Duration.ofDays(3);
    private static final Duration UNTIL_DECIDED_THESE_DAYS = Duration.ofHours(6);

    @Inject
    private DemoReview review;

    @Inject
    private Lexicon lexicon;

    @Inject
    private Clock clock;

    /** @return the codes given: to the 60 recorded ones in the order of their rows, then to those besides; null for none */
    List<String> load(Path directory, DemoActors actors) {
        ActivityRowReader reader = new ActivityRowReader(lexicon.gazetteer());
        List<String> codes = new ArrayList<>();
        for (CSVRecord line : lines(directory.resolve("activities.csv"))) {
            codes.add(record(
                    reader.read(ActivityRow.of(line.toList()), Language.EN).details(), actors));
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (JsonObject activity : DemoFiles.objects(directory.resolve("activities-besides.json"))) {
            codes.add(besides(activity, today, actors));
        }
        return codes;
    }

    private String record(ActivityDetails details, DemoActors actors) {
        String author = actors.authorFor(details.getResponsible());
        PartialPeriod when = details.when();
        Instant written = at(when.isStated() ? when.to().plusDays(2) : UNDATED);
        return review.take(
                ProposalKind.ACTIVITY,
                details,
                new Course(
                        author,
                        written,
                        actors.reviewerFor(details.getResponsible(), author),
                        written.plus(UNTIL_DECIDED),
                        ReviewState.APPROVED,
                        null));
    }

    private String besides(JsonObject json, LocalDate today, DemoActors actors) {
        ActivityDetails details = details(json, today);
        String author = text(json, "author");
        Instant written = at(
                json.get("when") instanceof JsonObject
                        ? today.minusDays(json.getInt("writtenDaysAgo"))
                        : details.when().from());
        return review.take(
                ProposalKind.ACTIVITY,
                details,
                new Course(
                        author,
                        written,
                        actors.reviewerFor(details.getResponsible(), author),
                        written.plus(UNTIL_DECIDED_THESE_DAYS),
                        ReviewState.valueOf(text(json, "state")),
                        text(json, "reason")));
    }

    private static ActivityDetails details(JsonObject json, LocalDate today) {
        ActivityDetails details = new ActivityDetails();
        details.setTitle(text(json, "title"));
        details.setLanguage(Language.of(text(json, "language")).orElseThrow());
        details.setDescription(text(json, "description"));
        details.setType(text(json, "type") == null ? null : new ActivityTypeCode(text(json, "type")));
        details.setModality(text(json, "modality") == null ? null : Modality.valueOf(text(json, "modality")));
        details.setPlace(text(json, "place"));
        details.setResponsible(new ComponentCode(texts(json, "components").get(0)));
        texts(json, "components").stream().map(ComponentCode::new).forEach(details.getComponents()::add);
        texts(json, "topics").stream().map(TopicCode::new).forEach(details.getTopics()::add);
        details.setCountries(texts(json, "countries").stream()
                .map(country -> new CountryInvolvement(new CountryCode(country), CountryRole.PARTICIPANT))
                .toList());
        PartialPeriod when = when(json, today);
        boolean planned = json.getBoolean("planned", when.from().isAfter(today));
        details.setStatus(planned ? ActivityStatus.PLANNED : ActivityStatus.HELD);
        details.setPlanned(planned ? when : PartialPeriod.notStated());
        details.setHeld(planned ? PartialPeriod.notStated() : when);
        WrittenNumber.read(Objects.toString(text(json, "participants"), ""))
                .found()
                .ifPresent(number -> details.setParticipants(Headcount.of(number.number(), number.qualifier())));
        return details;
    }

    /** A period as people write it, or days from today on. */
    static PartialPeriod when(JsonObject json, LocalDate today) {
        if (json.get("when") instanceof JsonObject days) {
            return PartialPeriod.of(
                    today.plusDays(days.getInt("fromDay")), today.plusDays(days.getInt("toDay")), Precision.DAY);
        }
        return WrittenPeriod.read(text(json, "when")).found().orElseThrow();
    }

    private static Instant at(LocalDate day) {
        return day.atTime(WRITTEN).toInstant(ZoneOffset.UTC);
    }

    private static List<CSVRecord> lines(Path file) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = format.parse(text)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
