package eu.elpaccto.intranet.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;

/**
 * When something happens, as exactly as it is known: a day, a range of days, a month or several, a year or several, or
 * not stated at all. Months and years are kept as their first and last day, so that a period can always be compared and
 * sorted; the precision says how much of that is knowledge.
 */
@Embeddable
public class PartialPeriod {

    private static final PartialPeriod NOT_STATED = new PartialPeriod(null, null, Precision.NOT_STATED);

    @Column(name = "first_day")
    private LocalDate from;

    @Column(name = "last_day")
    private LocalDate to;

    @Enumerated(EnumType.STRING)
    @Column(name = "precision")
    private Precision precision;

    protected PartialPeriod() {}

    private PartialPeriod(LocalDate from, LocalDate to, Precision precision) {
        this.from = from;
        this.to = to;
        this.precision = precision;
    }

    public static PartialPeriod notStated() {
        return NOT_STATED;
    }

    public static PartialPeriod day(LocalDate day) {
        return days(day, day);
    }

    /** @throws DomainException if the last day lies before the first */
    public static PartialPeriod days(LocalDate first, LocalDate last) {
        return of(first, last, Precision.DAY);
    }

    public static PartialPeriod month(YearMonth month) {
        return months(month, month);
    }

    /** @throws DomainException if the last month lies before the first */
    public static PartialPeriod months(YearMonth first, YearMonth last) {
        return of(first.atDay(1), last.atEndOfMonth(), Precision.MONTH);
    }

    public static PartialPeriod year(Year year) {
        return years(year, year);
    }

    /** @throws DomainException if the last year lies before the first */
    public static PartialPeriod years(Year first, Year last) {
        return of(first.atDay(1), last.atMonth(12).atEndOfMonth(), Precision.YEAR);
    }

    /**
     * Puts a period together from its stored parts; days are widened to whole months or years where the precision says
     * so.
     *
     * @throws DomainException if the last day lies before the first or a part is missing
     */
    public static PartialPeriod of(LocalDate first, LocalDate last, Precision precision) {
        if (precision == null || precision == Precision.NOT_STATED) {
            return NOT_STATED;
        }
        if (first == null || last == null) {
            throw new DomainException("shared.period.incomplete");
        }
        if (last.isBefore(first)) {
            throw new DomainException("shared.period.reversed", first, last);
        }
        return switch (precision) {
            case MONTH ->
                new PartialPeriod(first.withDayOfMonth(1), YearMonth.from(last).atEndOfMonth(), precision);
            case YEAR ->
                new PartialPeriod(
                        first.withDayOfYear(1), YearMonth.of(last.getYear(), 12).atEndOfMonth(), precision);
            default -> new PartialPeriod(first, last, precision);
        };
    }

    /** The first possible day; null when not stated. */
    public LocalDate from() {
        return from;
    }

    /** The last possible day; null when not stated. */
    public LocalDate to() {
        return to;
    }

    public Precision precision() {
        return precision == null ? Precision.NOT_STATED : precision;
    }

    public boolean isStated() {
        return precision() != Precision.NOT_STATED;
    }

    /** Whether this is known to be one single day. */
    public boolean isOneDay() {
        return precision() == Precision.DAY && from.equals(to);
    }

    /** Whether all of it lies before this day. */
    public boolean isBefore(LocalDate day) {
        return isStated() && to.isBefore(day);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialPeriod that
                && Objects.equals(from, that.from)
                && Objects.equals(to, that.to)
                && precision() == that.precision();
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to, precision());
    }

    /** ISO 8601, shortened to what is known: {@code 2021-03}, {@code 2021-02-22/2021-02-26}, empty when not stated. */
    @Override
    public String toString() {
        if (!isStated()) {
            return "";
        }
        String first = shortened(from);
        String last = shortened(to);
        return first.equals(last) ? first : first + "/" + last;
    }

    private String shortened(LocalDate day) {
        return switch (precision()) {
            case MONTH -> YearMonth.from(day).toString();
            case YEAR -> Year.from(day).toString();
            default -> day.toString();
        };
    }
}
