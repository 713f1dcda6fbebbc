package eu.elpaccto.intranet.agenda;

import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.Precision;
import eu.elpaccto.intranet.shared.Slug;
import java.io.Serializable;
import java.time.YearMonth;

/**
 * The readable code of an agenda entry, for example {@code 2021-04-14-webinar-on-animal-abuse}, or
 * {@code 2021-06-second-meeting} for one of which only the month is known: when it was to be and what it was called when it
 * was first saved. Given once, it never changes.
 */
public record AgendaCode(String value) implements Serializable {

    private static final String UNNAMED = "event";

    /** @throws IllegalArgumentException if it is not such a code */
    public AgendaCode {
        if (value == null || !value.matches("\\d{4}-\\d{2}(-\\d{2})?(-[a-z0-9]+)+") || value.length() > 90) {
            throw new IllegalArgumentException("not a code of an agenda entry");
        }
    }

    /**
     * @param when stated; of a longer period, its beginning counts
     * @param nth which one of this time and title it is, from 1
     */
    public static AgendaCode of(PartialPeriod when, String title, int nth) {
        String begins = when.precision() == Precision.DAY
                ? when.from().toString()
                : YearMonth.from(when.from()).toString();
        return new AgendaCode(begins + "-" + Slug.of(title, UNNAMED) + (nth == 1 ? "" : "-" + nth));
    }

    @Override
    public String toString() {
        return value;
    }
}
