package eu.elpaccto.intranet.agenda.view;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.agenda.view.ICalendar.Days;
import eu.elpaccto.intranet.agenda.view.ICalendar.Event;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.junit.jupiter.api.Test;

/** What calendar programs read in our files: read back by a library of theirs, not by ours. */
class ICalendarTest {

    private static final Instant CHANGED = Instant.parse("2021-03-20T10:15:30Z");
    private static final LocalDate DAY = LocalDate.of(2021, 4, 14);
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    private static Event event(
            String title, LocalDate first, LocalDate last, ZonedDateTime begins, ZonedDateTime ends) {
        return new Event(
                "4f1c0c7e-7a0e-4b8e-9d52-0d2f2f1a0001",
                3,
                false,
                title,
                new Days(first, last),
                begins,
                ends,
                "Lima, Perú",
                null,
                "https://intranet.example.org/agenda/2021-04-14-x",
                List.of("Seminario web", "Police, and more"),
                CHANGED);
    }

    private static String text(Event event) {
        return new String(new ICalendar("EL PAcCTO: agenda").add(event).written(), StandardCharsets.UTF_8);
    }

    private static Calendar read(String text) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().hasErrors()).isFalse();
        return calendar;
    }

    private static VEvent read(Event event) throws IOException, ParserException {
        return (VEvent) read(text(event)).getComponents(Component.VEVENT).get(0);
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    @Test
    void a_day_ends_where_the_next_one_begins() throws Exception {
        VEvent event = read(event("Un día", DAY, DAY, null, null));

        assertThat(event.getRequiredProperty(Property.DTSTART).toString().strip())
                .isEqualTo("DTSTART;VALUE=DATE:20210414");
        assertThat(event.getRequiredProperty(Property.DTEND).toString().strip()).isEqualTo("DTEND;VALUE=DATE:20210415");
    }

    @Test
    void a_range_ends_on_the_day_after_its_last() throws Exception {
        VEvent event = read(event("Varios días", LocalDate.of(2021, 4, 29), LocalDate.of(2021, 5, 1), null, null));

        assertThat(value(event, Property.DTSTART)).isEqualTo("20210429");
        assertThat(value(event, Property.DTEND)).isEqualTo("20210502");
    }

    @Test
    void calendars_know_it_by_its_uid_and_its_newest_text_by_its_sequence() throws Exception {
        VEvent event = read(event("Un día", DAY, DAY, null, null));

        assertThat(value(event, Property.UID)).isEqualTo("4f1c0c7e-7a0e-4b8e-9d52-0d2f2f1a0001");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("3");
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20210320T101530Z");
        assertThat(value(event, Property.LAST_MODIFIED)).isEqualTo("20210320T101530Z");
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(event, Property.TRANSP)).isEqualTo("TRANSPARENT");
        assertThat(value(event, Property.URL)).isEqualTo("https://intranet.example.org/agenda/2021-04-14-x");
        Categories categories = event.getRequiredProperty(Property.CATEGORIES);
        assertThat(categories.getCategories().getTexts())
                .containsExactlyInAnyOrder("Seminario web", "Police, and more");
    }

    @Test
    void a_time_stands_on_the_clock_of_its_zone_in_summer_and_in_winter() throws Exception {
        for (LocalDate day : List.of(DAY, LocalDate.of(2021, 12, 1), LocalDate.of(2021, 3, 28))) {
            ZonedDateTime begins = day.atTime(9, 30).atZone(MADRID);
            VEvent event = read(event("Con hora", day, day, begins, begins.plusHours(2)));

            Temporal start = event.getStartDate().orElseThrow().getDate();
            assertThat(ZonedDateTime.from(start).toInstant()).isEqualTo(begins.toInstant());
            assertThat(event.getRequiredProperty(Property.DTSTART).toString()).contains("TZID=Europe/Madrid:");
            Temporal end = event.getEndDate().orElseThrow().getDate();
            assertThat(ZonedDateTime.from(end).toInstant())
                    .isEqualTo(begins.plusHours(2).toInstant());
        }
    }

    @Test
    void the_file_describes_the_clock_through_a_change_of_time() throws Exception {
        ZonedDateTime begins = LocalDate.of(2021, 3, 27).atTime(22, 0).atZone(MADRID);
        ZonedDateTime ends = LocalDate.of(2021, 3, 28).atTime(12, 0).atZone(MADRID);
        Calendar calendar = read(text(event("Cambio de hora", begins.toLocalDate(), ends.toLocalDate(), begins, ends)));

        VTimeZone zone = (VTimeZone) calendar.getComponents(Component.VTIMEZONE).get(0);
        assertThat(zone.getRequiredProperty(Property.TZID).getValue()).isEqualTo("Europe/Madrid");
        assertThat(offset(zone, LocalDateTime.of(2021, 3, 27, 22, 0))).isEqualTo(ZoneOffset.ofHours(1));
        assertThat(offset(zone, LocalDateTime.of(2021, 3, 28, 12, 0))).isEqualTo(ZoneOffset.ofHours(2));
    }

    private static ZoneOffset offset(VTimeZone zone, LocalDateTime time) {
        return zone.getApplicableObservance(time.atZone(MADRID))
                .<TzOffsetTo>getRequiredProperty(Property.TZOFFSETTO)
                .getOffset();
    }

    @Test
    void a_zone_without_changes_and_universal_time_are_described_as_well() throws Exception {
        for (String name : List.of("America/Bogota", "America/Asuncion", "America/Lima", "UTC", "Etc/GMT+5")) {
            ZonedDateTime begins = DAY.atTime(LocalTime.of(9, 0)).atZone(ZoneId.of(name));
            VEvent event = read(event("Con hora", DAY, DAY, begins, null));
            Temporal start = event.getStartDate().orElseThrow().getDate();
            assertThat(Instant.from(start)).as(name).isEqualTo(begins.toInstant());
            assertThat(event.getEndDate(false)).as(name).isEmpty();
        }
    }

    @Test
    void several_days_of_which_only_the_beginning_is_known_end_with_the_last() throws Exception {
        ZonedDateTime begins = DAY.atTime(9, 0).atZone(MADRID);
        VEvent event = read(event("Con hora", DAY, DAY.plusDays(1), begins, null));

        Temporal end = event.getEndDate().orElseThrow().getDate();
        assertThat(ZonedDateTime.from(end).toInstant())
                .isEqualTo(DAY.plusDays(2).atStartOfDay(MADRID).toInstant());
    }

    @Test
    void what_is_cancelled_is_told_so() throws Exception {
        Event planned = event("Un día", DAY, DAY, null, null);
        Event cancelled = new Event(
                planned.uid(),
                4,
                true,
                planned.title(),
                planned.when(),
                null,
                null,
                null,
                "Se aplaza;\nmás noticias, pronto \\ aquí",
                planned.address(),
                List.of(),
                CHANGED);

        VEvent event = read(cancelled);
        assertThat(value(event, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(event, Property.DESCRIPTION)).isEqualTo("Se aplaza;\nmás noticias, pronto \\ aquí");
    }

    @Test
    void long_lines_are_folded_within_75_octets_and_read_as_they_were_written() throws Exception {
        String title = "Señalización, ÇÃO e œuvre; «día» 😀 ".repeat(6).strip();
        String text = text(event(title, DAY, DAY, null, null));

        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r", "\uFFFD");
        assertThat(value(read(event(title, DAY, DAY, null, null)), Property.SUMMARY))
                .isEqualTo(title);
    }

    @Test
    void nothing_that_was_typed_becomes_a_line_of_its_own() throws Exception {
        VEvent event = read(event("Un día\r\nEND:VEVENT\r\nBEGIN:VEVENT", DAY, DAY, null, null));

        assertThat(value(event, Property.SUMMARY)).contains("END:VEVENT");
    }
}
