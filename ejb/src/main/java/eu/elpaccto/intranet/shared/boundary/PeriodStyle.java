package eu.elpaccto.intranet.shared.boundary;

import eu.elpaccto.intranet.shared.PartialPeriod;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How periods read in one language and one kind of text. What stands once in a period is said once; the patterns say how
 * long its words are.
 */
public final class PeriodStyle {

    private final DateTimeFormatter day;
    private final DateTimeFormatter date;
    private final DateTimeFormatter month;
    private final DateTimeFormatter oneOfMonths;

    /**
     * Its patterns are those of {@link DateTimeFormatter}.
     *
     * @param day of a day without its year
     * @param date of a day with it
     * @param month of a month with its year
     * @param oneOfMonths of the first and the last of several months
     */
    public PeriodStyle(Locale locale, String day, String date, String month, String oneOfMonths) {
        this.day = DateTimeFormatter.ofPattern(day, locale);
        this.date = DateTimeFormatter.ofPattern(date, locale);
        this.month = DateTimeFormatter.ofPattern(month, locale);
        this.oneOfMonths = DateTimeFormatter.ofPattern(oneOfMonths, locale);
    }

    /** The period in words, as exactly as it is known; empty when it is not stated. */
    public String text(PartialPeriod period) {
        return text(period, null);
    }

    /** @param untold the year that readers know anyway, left out where days lie in no other; null for none */
    public String text(PartialPeriod period, Year untold) {
        LocalDate first = period.from();
        LocalDate last = period.to();
        return switch (period.precision()) {
            case NOT_STATED -> "";
            case YEAR ->
                first.getYear() == last.getYear()
                        ? String.valueOf(first.getYear())
                        : first.getYear() + "–" + last.getYear();
            case MONTH ->
                YearMonth.from(first).equals(YearMonth.from(last))
                        ? month.format(first)
                        : oneOfMonths.format(first) + " – " + oneOfMonths.format(last);
            case DAY -> days(first, last, untold);
        };
    }

    private String days(LocalDate first, LocalDate last, Year untold) {
        boolean sameYear = first.getYear() == last.getYear();
        String end = (sameYear && Year.from(last).equals(untold) ? day : date).format(last);
        if (first.equals(last)) {
            return end;
        }
        return YearMonth.from(first).equals(YearMonth.from(last))
                ? first.getDayOfMonth() + "–" + end
                : (sameYear ? day : date).format(first) + " – " + end;
    }

    /** A day with its year. */
    public String text(LocalDate day) {
        return date.format(day);
    }
}
