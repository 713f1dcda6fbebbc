package eu.elpaccto.intranet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.acceptance.Product.Running;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of an agenda entry, told as its people and their calendar programs live it, in two languages. */
@ExtendWith(Product.class)
class AgendaLifeIT {

    @ParameterizedTest
    @CsvSource({"es, en su reloj, Cancelada", "en, on your clock, Cancelled"})
    void an_entry_is_reviewed_announced_subscribed_to_and_cancelled(
            String language, String yourClock, String cancelledWord, Running product)
            throws IOException, ParserException {
        String title = "Webinar de prueba " + UUID.randomUUID();
        LocalDate day = LocalDate.now().plusDays(9);
        try (Person staff = product.person(language);
                Person lead = product.person(language);
                Person outsider = product.person(language)) {
            staff.signIn(People.STAFF);
            lead.signIn(People.LEAD);
            outsider.signIn(People.OUTSIDER);

            // She announces a webinar on the clock of Bogotá.
            DraftForm form = new DraftForm(staff.open("/agenda/new"))
                    .fill("title", title)
                    .select("kind", "WEBINAR")
                    .fill("when", day.toString())
                    .fill("startsAt", "9:30")
                    .fill("endsAt", "11h00")
                    .select("zone", "America/Bogota")
                    .select("modality", "ONLINE");
            form.submit();
            String address = staff.path();
            assertThat(address).startsWith("/agenda/" + day + "-webinar-de-prueba-");
            String calendar = subscription(outsider, "?component=pol&text=" + title.substring(18));
            String elsewhere = calendar.replace("component=pol", "component=pen");
            PlainClient program = new PlainClient(product.address());
            assertThat(events(program.get(calendar))).isEmpty();
            assertThat(outsider.open("/agenda").text()).doesNotContain(title);

            // Approved, it stands in everybody's agenda, on both clocks, and in their calendars.
            lead.review().read(title).approve();
            assertThat(outsider.open("/agenda?text=" + title.substring(18)).text(".newslist > li"))
                    .contains(title, "09:30–11:00 (Bogota)", yourClock);
            YearMonth month = YearMonth.from(day);
            assertThat(outsider.open("/agenda?view=month&month=" + month).text(".month"))
                    .contains(title);
            assertThat(outsider.open("/agenda?component=pen&text=" + title.substring(18))
                            .text())
                    .doesNotContain(title);
            HttpResponse<String> answer = program.get(calendar);
            VEvent event = events(answer).get(title);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/calendar");
            assertThat(value(event, Property.SEQUENCE)).isEqualTo("0");
            assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
            assertThat(event.getRequiredProperty(Property.DTSTART).toString()).contains("TZID=America/Bogota");
            assertThat(value(event, Property.URL)).isEqualTo(product.address() + address);
            assertThat(events(program.get(elsewhere))).isEmpty();

            // Whoever has it is sent nothing; whoever guesses gets nothing.
            String tag = answer.headers().firstValue("ETag").orElseThrow();
            assertThat(program.send("GET", calendar, "If-None-Match", tag).statusCode())
                    .isEqualTo(304);
            assertThat(program.get(calendar.replaceFirst("/feeds/[^/]+", "/feeds/" + "x".repeat(43)))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(new PlainClient(product.address()).get(address + ".ics").statusCode())
                    .isEqualTo(303);

            // She cancels it; the calendars learn of it by its uid.
            DraftForm revision = new DraftForm(staff.open(address + "/edit")).select("status", "CANCELLED");
            revision.submit();
            lead.review().read(title).approve();
            assertThat(outsider.open(address).text()).contains(cancelledWord);
            VEvent cancelled = events(program.get(calendar)).get(title);
            assertThat(value(cancelled, Property.STATUS)).isEqualTo("CANCELLED");
            assertThat(value(cancelled, Property.SEQUENCE)).isEqualTo("1");
            assertThat(value(cancelled, Property.UID)).isEqualTo(value(event, Property.UID));
        }
    }

    @ParameterizedTest
    @CsvSource({"es, Llevarla a la agenda, Registrar la actividad", "en, Put it into the agenda, Log the activity"})
    void a_planned_activity_is_announced_and_what_is_over_is_logged(
            String language, String announce, String log, Running product) {
        String title = "Taller anunciado " + UUID.randomUUID();
        LocalDate day = LocalDate.now().plusDays(20);
        try (Person staff = product.person(language);
                Person lead = product.person(language)) {
            staff.signIn(People.STAFF);
            lead.signIn(People.LEAD);
            staff.write("/activities/new")
                    .fill("title", title)
                    .choose("countries", "Hondu")
                    .select("type", "WORKSHOP")
                    .save();
            new DraftForm(staff.open(staff.path() + "/edit"))
                    .select("status", "PLANNED")
                    .fill("planned", day.toString())
                    .submit();
            String activity = staff.path();
            lead.review().read(title).approve();

            // What the activity knows already stands in the entry.
            staff.open(activity).follow(announce);
            DraftForm form = new DraftForm(staff);
            assertThat(form.value("title")).isEqualTo(title);
            assertThat(form.value("when")).isNotEmpty();
            assertThat(form.tokens("activities")).hasSize(1);
            assertThat(form.tokens("countries")).hasSize(1);
            form.submit();
            lead.review().read(title).approve();
            assertThat(staff.open(activity).text("#agenda")).contains(title);

            // When an entry is over, its owner logs the activity without typing it again.
            String past = "Encuentro pasado " + UUID.randomUUID();
            new DraftForm(staff.open("/agenda/new"))
                    .fill("title", past)
                    .fill("when", LocalDate.now().minusDays(2).toString())
                    .fill("place", "Tegucigalpa")
                    .submit();
            String entry = staff.path();
            lead.review().read(past).approve();
            staff.open(entry).follow(log);
            DraftForm logged = new DraftForm(staff);
            assertThat(logged.value("title")).isEqualTo(past);
            assertThat(logged.value("held")).isNotEmpty();
            logged.select("type", "WORKSHOP").choose("countries", "Hondu").save();
            assertThat(staff.heading()).isEqualTo(past);
            assertThat(staff.text()).contains("Tegucigalpa");
        }
    }

    /** The private address that the page of the agenda offers for exactly this filter. */
    private static String subscription(Person reader, String filter) {
        reader.open("/agenda" + filter).page().click("#subscribe > summary");
        reader.page().click("form[action='/profile/feed'] button");
        String address = reader.text("#calendar-address");
        return address.substring(address.indexOf("/feeds/"));
    }

    private static Map<String, VEvent> events(HttpResponse<String> file) throws IOException, ParserException {
        assertThat(file.statusCode()).isEqualTo(200);
        List<VEvent> events =
                new CalendarBuilder().build(new StringReader(file.body())).getComponents(Component.VEVENT);
        return events.stream().collect(Collectors.toMap(event -> value(event, Property.SUMMARY), event -> event));
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }
}
