package eu.elpaccto.intranet.dataset.control;

import static eu.elpaccto.intranet.dataset.control.DemoFiles.text;

import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.subscriber.SubscriberDetails;
import eu.elpaccto.intranet.subscriber.boundary.Subscribers;
import eu.elpaccto.intranet.subscriber.control.Refusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Brings in the outside subscribers of the newsletter, as the programme's own office added them when they consented. */
@ApplicationScoped
public class DemoSubscribers {

    private static final ComponentCode OFFICE = new ComponentCode("OFFICE");

    @Inject
    private Subscribers subscribers;

    @Inject
    private Refusals refusals;

    void load(Path directory, DemoActors actors) {
        String keeper = actors.reviewerFor(OFFICE, "");
        for (JsonObject json : DemoFiles.objects(directory.resolve("subscribers.json"))) {
            SubscriberDetails details = details(json);
            String handle =
                    actors.as(keeper, at(details.consentOn()), () -> subscribers.add(UUID.randomUUID(), details));
            if (text(json, "unsubscribedOn") != null) {
                actors.as(keeper, at(LocalDate.parse(text(json, "unsubscribedOn"))), () -> {
                    subscribers.unsubscribe(handle, 1);
                    return null;
                });
            }
            if (text(json, "refusedOn") != null) {
                refusals.refused(
                        details.email(), text(json, "refusedAnswer"), at(LocalDate.parse(text(json, "refusedOn"))));
            }
        }
    }

    private static SubscriberDetails details(JsonObject json) {
        return new SubscriberDetails(
                text(json, "email"),
                text(json, "name"),
                Language.of(text(json, "language")).orElseThrow(),
                LocalDate.parse(text(json, "consentOn")),
                text(json, "consentNote"));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(10, 0)).toInstant(ZoneOffset.UTC);
    }
}
