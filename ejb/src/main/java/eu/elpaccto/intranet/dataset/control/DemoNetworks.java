package eu.elpaccto.intranet.dataset.control;

import static eu.elpaccto.intranet.dataset.control.DemoFiles.objects;
import static eu.elpaccto.intranet.dataset.control.DemoFiles.text;
import static eu.elpaccto.intranet.dataset.control.DemoFiles.texts;

import eu.elpaccto.intranet.dataset.control.DemoReview.Course;
import eu.elpaccto.intranet.network.Figure;
import eu.elpaccto.intranet.network.FigureLabel;
import eu.elpaccto.intranet.network.Membership;
import eu.elpaccto.intranet.network.Network;
import eu.elpaccto.intranet.network.NetworkProfile;
import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.network.NetworkStatus;
import eu.elpaccto.intranet.network.NetworkUpdateDetails;
import eu.elpaccto.intranet.network.UpdateKind;
import eu.elpaccto.intranet.network.boundary.NetworkKeeping;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.InstitutionCode;
import eu.elpaccto.intranet.programme.Names;
import eu.elpaccto.intranet.programme.TopicCode;
import eu.elpaccto.intranet.reading.WrittenPeriod;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.ReviewState;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.PartialPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Brings in the networks of the demo programme, added by their leads, and what their teams reported. */
@ApplicationScoped
public class DemoNetworks {

    /** When the networks count as added. */
    private static final Instant ADDED = at(LocalDate.of(2020, 6, 1));

    /** How long ago was written what nobody has approved yet. */
    private static final Duration UNDECIDED_FOR = Duration.ofDays(4);

    /** How long a reviewer takes where the file does not say when it was decided. */
    private static final Duration REVIEW = Duration.ofDays(3);

    @Inject
    private NetworkKeeping keeping;

    @Inject
    private DemoReview review;

    @Inject
    private Clock clock;

    void load(Path directory, DemoActors actors) {
        for (JsonObject network : networks(directory)) {
            actors.as(actors.reviewerFor(component(network), ""), ADDED, () -> {
                keeping.add(network(network), profile(network));
                return null;
            });
        }
    }

    /** What the teams of the loaded networks reported. */
    void report(Path directory, DemoActors actors) {
        Map<String, ComponentCode> components = networks(directory).stream()
                .collect(Collectors.toMap(network -> text(network, "slug"), DemoNetworks::component));
        for (JsonObject update : objects(directory.resolve("network-updates.json"))) {
            report(update, components.get(text(update, "network")), actors);
        }
    }

    private static List<JsonObject> networks(Path directory) {
        return objects(directory.resolve("networks.json"));
    }

    private static ComponentCode component(JsonObject network) {
        return new ComponentCode(text(network, "component"));
    }

    private static Network network(JsonObject json) {
        JsonObject names = json.getJsonObject("names");
        List<JsonObject> statuses = json.getJsonArray("statuses").getValuesAs(JsonObject.class);
        JsonObject first = statuses.get(0);
        Network network = new Network(
                new NetworkSlug(text(json, "slug")),
                text(json, "acronym"),
                new Names(text(names, "es"), text(names, "en"), text(names, "pt"), text(names, "fr")),
                new TopicCode(text(json, "theme")),
                new ComponentCode(text(json, "component")),
                text(json, "owner"),
                NetworkStatus.valueOf(text(first, "status")),
                period(first, "since"),
                text(first, "note"),
                ADDED);
        for (JsonObject later : statuses.subList(1, statuses.size())) {
            network.enter(
                    NetworkStatus.valueOf(text(later, "status")), period(later, "since"), text(later, "note"), ADDED);
        }
        return network;
    }

    private static NetworkProfile profile(JsonObject json) {
        JsonObject objectives = json.getJsonObject("objectives");
        return new NetworkProfile(
                texts(json, "aliases"),
                Language.of(text(objectives, "language")).orElseThrow(),
                text(objectives, "text"),
                json.getJsonArray("members").getValuesAs(JsonObject.class).stream()
                        .map(DemoNetworks::membership)
                        .toList());
    }

    private static Membership membership(JsonObject json) {
        String institution = text(json, "institution");
        return new Membership(
                new CountryCode(text(json, "country")),
                period(json, "joined"),
                institution == null ? null : new InstitutionCode(institution));
    }

    private void report(JsonObject json, ComponentCode component, DemoActors actors) {
        NetworkUpdateDetails details = details(json, component);
        String author = text(json, "author");
        String reviewer = actors.reviewerFor(component, author);
        ReviewState state = ReviewState.valueOf(text(json, "state"));
        Instant written = state == ReviewState.APPROVED
                ? at(details.getDate().to()).plus(Duration.ofHours(6))
                : clock.instant().minus(UNDECIDED_FOR);
        Instant decided =
                text(json, "approvedOn") == null ? written.plus(REVIEW) : at(LocalDate.parse(text(json, "approvedOn")));
        review.take(
                ProposalKind.NETWORK_UPDATE,
                details,
                new Course(author, written, reviewer, decided, state, text(json, "reason")));
    }

    private static NetworkUpdateDetails details(JsonObject json, ComponentCode component) {
        NetworkUpdateDetails details = new NetworkUpdateDetails();
        details.belongTo(new NetworkSlug(text(json, "network")), component);
        details.setKind(UpdateKind.valueOf(text(json, "kind")));
        details.setDate(period(json, "on"));
        details.setTitle(text(json, "title"));
        details.setText(text(json, "text"));
        details.setLanguage(Language.of(text(json, "language")).orElseThrow());
        details.setCountries(
                texts(json, "countries").stream().map(CountryCode::new).collect(Collectors.toSet()));
        details.setFigures(json.getJsonArray("figures").getValuesAs(JsonObject.class).stream()
                .map(figure -> new Figure(
                        FigureLabel.valueOf(text(figure, "label").toUpperCase(Locale.ROOT)), figure.getInt("value")))
                .toList());
        return details;
    }

    private static PartialPeriod period(JsonObject json, String name) {
        return WrittenPeriod.read(text(json, name)).found().orElseThrow();
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(10, 0)).toInstant(ZoneOffset.UTC);
    }
}
