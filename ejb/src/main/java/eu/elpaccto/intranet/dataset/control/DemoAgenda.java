package eu.elpaccto.intranet.dataset.control;

import static eu.elpaccto.intranet.dataset.control.DemoFiles.text;
import static eu.elpaccto.intranet.dataset.control.DemoFiles.texts;

import eu.elpaccto.intranet.activity.ActivityCode;
import eu.elpaccto.intranet.activity.Modality;
import eu.elpaccto.intranet.agenda.AgendaDetails;
import eu.elpaccto.intranet.agenda.AgendaKind;
import eu.elpaccto.intranet.agenda.OtherTitle;
import eu.elpaccto.intranet.dataset.control.DemoReview.Course;
import eu.elpaccto.intranet.network.NetworkSlug;
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
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Brings the agenda of the demo programme in as people would, written by staff and approved by a lead: what was announced in
 * 2021, and some of these days.
 */
@ApplicationScoped
public class DemoAgenda {

    private static final LocalTime WRITTEN = LocalTime.of(11, 0);
    private static final Duration UNTIL_DECIDED = Duration.ofHours(5);

    @Inject
    private DemoReview review;

    @Inject
    private Clock clock;

    /** @param activityCodes the codes of the demo programme's activities, in the order of their rows */
    void load(Path directory, DemoActors actors, List<String> activityCodes) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (JsonObject entry : DemoFiles.objects(directory.resolve("agenda.json"))) {
            write(entry, details(entry, activityCodes, today), actors);
        }
    }

    private void write(JsonObject entry, AgendaDetails details, DemoActors actors) {
        String author = text(entry, "author");
        Instant written = details.getWhen()
                .from()
                .minusDays(entry.getInt("writtenDaysBefore"))
                .atTime(WRITTEN)
                .toInstant(ZoneOffset.UTC);
        review.take(
                ProposalKind.AGENDA,
                details,
                new Course(
                        author,
                        written,
                        actors.reviewerFor(details.getResponsible(), author),
                        written.plus(UNTIL_DECIDED),
                        ReviewState.APPROVED,
                        null));
    }

    private static AgendaDetails details(JsonObject entry, List<String> activityCodes, LocalDate today) {
        AgendaDetails details = new AgendaDetails();
        details.setTitle(text(entry, "title"));
        if (entry.get("otherTitles") instanceof JsonObject others) {
            others.keySet().forEach(language -> details.getOtherTitles()
                    .add(new OtherTitle(Language.of(language).orElseThrow(), text(others, language))));
        }
        details.setKind(AgendaKind.valueOf(text(entry, "kind")));
        details.setWhen(DemoActivities.when(entry, today));
        Optional.ofNullable(text(entry, "startsAt")).map(LocalTime::parse).ifPresent(details::setStartsAt);
        Optional.ofNullable(text(entry, "endsAt")).map(LocalTime::parse).ifPresent(details::setEndsAt);
        Optional.ofNullable(text(entry, "zone")).map(ZoneId::of).ifPresent(details::setZone);
        Optional.ofNullable(text(entry, "modality")).map(Modality::valueOf).ifPresent(details::setModality);
        details.setPlace(text(entry, "place"));
        details.setDescription(text(entry, "description"));
        details.setLanguage(Language.of(text(entry, "language")).orElseThrow());
        details.setLink(text(entry, "link"));
        List<ComponentCode> components =
                texts(entry, "components").stream().map(ComponentCode::new).toList();
        details.setResponsible(components.get(0));
        details.getComponents().addAll(components);
        texts(entry, "countries").stream().map(CountryCode::new).forEach(details.getCountries()::add);
        entry.getJsonArray("activities").getValuesAs(JsonNumber::intValue).stream()
                .map(row -> new ActivityCode(activityCodes.get(row - 1)))
                .forEach(details.getActivities()::add);
        texts(entry, "networks").stream().map(NetworkSlug::new).forEach(details.getNetworks()::add);
        return details;
    }
}
