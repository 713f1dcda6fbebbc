package eu.elpaccto.intranet.newsletter;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.Optional;

/** The code of an issue, its month: {@code 2021-03}. The month is that of publication, not of the events. */
public record IssueCode(String value) implements Serializable, Comparable<IssueCode> {

    private static final String FORM = "\\d{4}-(0[1-9]|1[0-2])";

    /** @throws IllegalArgumentException if it is not a month of a year that is written with four digits */
    public IssueCode {
        if (value == null || !value.matches(FORM)) {
            throw new IllegalArgumentException("not the month of an issue");
        }
    }

    public static IssueCode of(YearMonth month) {
        return new IssueCode(month.toString());
    }

    /** What stands in an address; empty if that is no such month. */
    public static Optional<IssueCode> read(String text) {
        return text == null || !text.matches(FORM) ? Optional.empty() : Optional.of(new IssueCode(text));
    }

    public YearMonth month() {
        return YearMonth.parse(value);
    }

    @Override
    public int compareTo(IssueCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
