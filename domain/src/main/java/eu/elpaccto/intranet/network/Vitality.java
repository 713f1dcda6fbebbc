package eu.elpaccto.intranet.network;

import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.Precision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How alive a network is, as far as its approved updates tell.
 *
 * @param signs of life, in any order; those without a date are left out
 */
public record Vitality(List<Sign> signs) {

    /** Members count as new for this long. */
    public static final int NEW_FOR_DAYS = 90;

    private static final int ENOUGH_FOR_A_RHYTHM = 3;
    private static final double DAYS_A_MONTH = 30.44;

    /** One update: when it happened and which countries it names. */
    public record Sign(PartialPeriod date, Set<CountryCode> countries) {}

    /** How many updates fall into a quarter. */
    public record Quarter(int year, int number, int updates) {}

    public Vitality {
        signs = signs.stream()
                .filter(sign -> sign.date().isStated())
                .sorted(Comparator.comparing((Sign sign) -> sign.date().to())
                        .thenComparing(sign -> sign.date().from()))
                .toList();
    }

    /** When the latest update happened; empty for no updates. */
    public Optional<PartialPeriod> latest() {
        return signs.isEmpty()
                ? Optional.empty()
                : Optional.of(signs.get(signs.size() - 1).date());
    }

    /** The day up to which something is known: that of the latest update, but never later than today. */
    public LocalDate knownUpTo(LocalDate today) {
        return latest().map(PartialPeriod::to)
                .filter(day -> day.isBefore(today))
                .orElse(today);
    }

    /** When an update last named this country; empty for never. */
    public Optional<PartialPeriod> lastSeen(CountryCode country) {
        return signs.stream()
                .filter(sign -> sign.countries().contains(country))
                .map(Sign::date)
                .reduce((earlier, later) -> later);
    }

    /** Whether the country joined within {@value #NEW_FOR_DAYS} days before the day; a bare year cannot tell. */
    public static boolean isNew(Membership member, LocalDate day) {
        PartialPeriod joined = member.joined();
        return joined.isStated()
                && joined.precision() != Precision.YEAR
                && !joined.from().isAfter(day)
                && !joined.to().isBefore(day.minusDays(NEW_FOR_DAYS));
    }

    /** Every how many months an update comes, at least 1; empty with fewer than three updates. */
    public Optional<Integer> rhythmInMonths() {
        if (signs.size() < ENOUGH_FOR_A_RHYTHM) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(
                signs.get(0).date().from(), signs.get(signs.size() - 1).date().from());
        return Optional.of((int) Math.max(1, Math.round(days / DAYS_A_MONTH / (signs.size() - 1))));
    }

    /**
     * The quarters up to and with that of the day, oldest first. An update of which only the year is known falls into
     * none.
     */
    public List<Quarter> quarters(int number, LocalDate day) {
        List<Quarter> quarters = new ArrayList<>();
        for (int back = number - 1; back >= 0; back--) {
            LocalDate within = day.withDayOfMonth(1).minusMonths(3L * back);
            int count = (int) signs.stream()
                    .filter(sign -> sign.date().precision() != Precision.YEAR)
                    .filter(sign -> isSameQuarter(sign.date().from(), within))
                    .count();
            quarters.add(new Quarter(within.getYear(), within.get(IsoFields.QUARTER_OF_YEAR), count));
        }
        return quarters;
    }

    private static boolean isSameQuarter(LocalDate one, LocalDate other) {
        return one.getYear() == other.getYear()
                && one.get(IsoFields.QUARTER_OF_YEAR) == other.get(IsoFields.QUARTER_OF_YEAR);
    }
}
