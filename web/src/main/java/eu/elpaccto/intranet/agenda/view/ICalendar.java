package eu.elpaccto.intranet.agenda.view;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * An iCalendar file (RFC 5545) of what is announced. Days without times are all-day events whose end is the day after the
 * last one, as 3.6.1 wants it. A time stands on the clock of its zone, which the file describes itself by every change of
 * its clock that matters to the file. What is announced for a month alone covers the days of the whole month, and its
 * title has to say that the day is open. Nothing blocks time: an announcement does not say that its reader takes part.
 */
final class ICalendar {

    private static final String PRODUCER = "-//EL PAcCTO//Intranet//EN";
    private static final Duration REFRESHED = Duration.ofHours(6);

    /** In octets. */
    private static final int LONGEST_LINE = 75;

    /** In characters: more than any line has. */
    private static final int UNFOLDED = 50_000;

    private final Calendar calendar = new Calendar();
    private final List<VEvent> events = new ArrayList<>();
    private final TreeMap<String, List<Instant>> zones = new TreeMap<>();

    /**
     * What calendars are told of one entry.
     *
     * @param when its first and last day
     * @param begins null without a time; then it lasts from the first day to the last, whole
     * @param ends null if only its beginning is known
     * @param place null for not stated
     * @param description null for none
     * @param changed when its present text was approved
     */
    record Event(
            String uid,
            int sequence,
            boolean cancelled,
            String title,
            Days when,
            ZonedDateTime begins,
            ZonedDateTime ends,
            String place,
            String description,
            String address,
            List<String> categories,
            Instant changed) {}

    /** Whole days, the last one included. */
    record Days(LocalDate first, LocalDate last) {}

    /** @param name of the calendar, as programs show it */
    ICalendar(String name) {
        calendar.add(new ProdId(PRODUCER));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESHED));
    }

    ICalendar add(Event event) {
        VEvent written = new VEvent(false);
        written.add(new Uid(event.uid()));
        written.add(new Sequence(event.sequence()));
        written.add(new DtStamp(event.changed()));
        written.add(new LastModified(event.changed()));
        if (event.begins() == null) {
            written.add(new DtStart<>(event.when().first()));
            written.add(new DtEnd<>(event.when().last().plusDays(1)));
        } else {
            written.add(start(event.begins()));
            if (event.ends() != null) {
                written.add(end(event.ends()));
            } else if (event.when().last().isAfter(event.when().first())) {
                written.add(end(event.when()
                        .last()
                        .plusDays(1)
                        .atStartOfDay(event.begins().getZone())));
            }
        }
        written.add(new Summary(event.title()));
        written.add(event.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        written.add(ImmutableTransp.TRANSPARENT);
        written.add(new Categories(new TextList(event.categories())));
        if (event.place() != null) {
            written.add(new Location(event.place()));
        }
        if (event.description() != null) {
            written.add(new Description(event.description()));
        }
        written.add(new Url(URI.create(event.address())));
        events.add(written);
        return this;
    }

    private Property start(ZonedDateTime time) {
        return isUniversal(time) ? new DtStart<Temporal>(time.toInstant()) : new DtStart<Temporal>(noted(time));
    }

    private Property end(ZonedDateTime time) {
        return isUniversal(time) ? new DtEnd<Temporal>(time.toInstant()) : new DtEnd<Temporal>(noted(time));
    }

    private static boolean isUniversal(ZonedDateTime time) {
        return time.getZone().getRules().isFixedOffset() && time.getOffset().equals(ZoneOffset.UTC);
    }

    private ZonedDateTime noted(ZonedDateTime time) {
        zones.computeIfAbsent(time.getZone().getId(), zone -> new ArrayList<>()).add(time.toInstant());
        return time;
    }

    /** The file, its lines ended by CR LF and folded at 75 octets at most. */
    byte[] written() {
        zones.forEach((zone, times) -> calendar.add(describe(ZoneId.of(zone), times)));
        events.forEach(calendar::add);
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false, UNFOLDED).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folded(text.toString()).getBytes(StandardCharsets.UTF_8);
    }

    /** The library counts characters where RFC 5545, 3.1 counts octets, and parts what is one character of two halves. */
    private static String folded(String lines) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int at = 0, character; at < lines.length(); at += Character.charCount(character)) {
            character = lines.codePointAt(at);
            int length = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (character == '\r' || character == '\n') {
                octets = 0;
            } else if (octets + length > LONGEST_LINE) {
                folded.append("\r\n ");
                octets = 1 + length;
            } else {
                octets += length;
            }
            folded.appendCodePoint(character);
        }
        return folded.toString();
    }

    /** The clock of a zone as it is at these times: what holds at the first of them, and each change until the last. */
    private static VTimeZone describe(ZoneId zone, List<Instant> times) {
        ZoneRules rules = zone.getRules();
        Instant first = times.stream().min(Comparator.naturalOrder()).orElseThrow();
        Instant last = times.stream().max(Comparator.naturalOrder()).orElseThrow();
        List<Observance> clocks = new ArrayList<>();
        ZoneOffsetTransition change = rules.previousTransition(first.plusNanos(1));
        if (change == null) {
            ZoneOffset always = rules.getOffset(first);
            clocks.add(clock(rules, first, LocalDateTime.of(1970, 1, 1, 0, 0), always, always));
            change = rules.nextTransition(first);
        }
        while (change != null && !change.getInstant().isAfter(last)) {
            clocks.add(clock(
                    rules,
                    change.getInstant(),
                    change.getDateTimeBefore(),
                    change.getOffsetBefore(),
                    change.getOffsetAfter()));
            change = rules.nextTransition(change.getInstant());
        }
        return new VTimeZone(new PropertyList(List.of(new TzId(zone.getId()))), new ComponentList<>(clocks));
    }

    private static Observance clock(
            ZoneRules rules, Instant from, LocalDateTime begins, ZoneOffset before, ZoneOffset after) {
        Observance clock = rules.isDaylightSavings(from) ? new Daylight() : new Standard();
        clock.add(new DtStart<>(begins));
        clock.add(new TzOffsetFrom(before));
        clock.add(new TzOffsetTo(after));
        return clock;
    }
}
