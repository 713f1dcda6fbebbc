package eu.elpaccto.intranet.agenda.boundary;

import eu.elpaccto.intranet.activity.Modality;
import eu.elpaccto.intranet.agenda.AgendaKind;
import eu.elpaccto.intranet.agenda.AgendaStatus;
import eu.elpaccto.intranet.agenda.AgendaTimes;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.review.ReviewState;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.Precision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One line of the agenda.
 *
 * @param uid by which calendars know it; null while it is not approved
 * @param sequence how often it was revised since its first approval
 * @param firstDay null while it has no date
 * @param startsAt on its first day, on the clock of its zone; null for not stated
 * @param endsAt on its last day, on the clock of its zone; null for not stated
 * @param zone name of the time zone; null without times
 * @param modality null for not stated
 * @param notBefore the first day on which everybody may see it, once it is approved; null for at once
 * @param changedAt when it was last approved; while it is not, when it was last changed
 * @param otherTitles what it is called in other languages, each with its language before it
 */
public record ListedEntry(
        String code,
        boolean approved,
        ReviewState state,
        String uid,
        int sequence,
        String title,
        AgendaKind kind,
        AgendaStatus status,
        LocalDate firstDay,
        LocalDate lastDay,
        Precision precision,
        LocalTime startsAt,
        LocalTime endsAt,
        String zone,
        Modality modality,
        String place,
        String description,
        Language language,
        String link,
        String responsible,
        String[] components,
        LocalDate notBefore,
        Instant changedAt,
        String[] otherTitles) {

    /** The same called as readers of a language know it, if it has a title in that. */
    public ListedEntry in(Language reader) {
        return Stream.of(otherTitles)
                .filter(other -> other.startsWith(reader.name() + " "))
                .map(other -> called(other.substring(other.indexOf(' ') + 1), reader))
                .findFirst()
                .orElse(this);
    }

    private ListedEntry called(String name, Language spoken) {
        return new ListedEntry(
                code,
                approved,
                state,
                uid,
                sequence,
                name,
                kind,
                status,
                firstDay,
                lastDay,
                precision,
                startsAt,
                endsAt,
                zone,
                modality,
                place,
                description,
                spoken,
                link,
                responsible,
                components,
                notBefore,
                changedAt,
                otherTitles);
    }

    /** In which languages it has a title. */
    public Set<Language> languages() {
        Set<Language> languages = EnumSet.of(language);
        Stream.of(otherTitles)
                .map(other -> Language.valueOf(other.substring(0, other.indexOf(' '))))
                .forEach(languages::add);
        return languages;
    }

    public PartialPeriod when() {
        return PartialPeriod.of(firstDay, lastDay, precision);
    }

    public boolean isCancelled() {
        return status == AgendaStatus.CANCELLED;
    }

    /** Whether it is approved, and everybody will see it later. */
    public boolean isHeldBack(LocalDate today) {
        return approved && notBefore != null && notBefore.isAfter(today);
    }

    /** When it begins; empty if no time of day is known. */
    public Optional<ZonedDateTime> begins() {
        return times().begins();
    }

    /** When it ends; empty if no time of day is known for that. */
    public Optional<ZonedDateTime> ends() {
        return times().ends();
    }

    private AgendaTimes times() {
        return new AgendaTimes(when(), startsAt, endsAt, zone == null ? null : ZoneId.of(zone));
    }

    public ComponentCode responsibleCode() {
        return new ComponentCode(responsible);
    }

    public List<ComponentCode> componentCodes() {
        return Stream.of(components).map(ComponentCode::new).toList();
    }
}
