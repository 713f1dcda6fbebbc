package eu.elpaccto.intranet.agenda;

import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.Precision;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * When something announced begins and ends on the clock: it begins on its first day and ends on its last.
 *
 * @param startsAt null for not stated
 * @param endsAt null for not stated
 * @param zone whose clock is meant; null without times
 */
public record AgendaTimes(PartialPeriod when, LocalTime startsAt, LocalTime endsAt, ZoneId zone) {

    /** Empty if no time of a day is known. */
    public Optional<ZonedDateTime> begins() {
        return isTimed() ? Optional.of(when.from().atTime(startsAt).atZone(zone)) : Optional.empty();
    }

    /** Empty if no time of a day is known for that. */
    public Optional<ZonedDateTime> ends() {
        return isTimed() && endsAt != null
                ? Optional.of(when.to().atTime(endsAt).atZone(zone))
                : Optional.empty();
    }

    private boolean isTimed() {
        return startsAt != null && zone != null && when.precision() == Precision.DAY;
    }
}
