package eu.elpaccto.intranet.reading;

import eu.elpaccto.intranet.shared.Qualifier;
import java.util.Optional;

/**
 * How many a text or a record says there are: a number and how it is meant, an upper limit ("up to 40") or a range
 * ("between 20 and 30"). It says more than a {@link WrittenNumber}, whose qualifiers know no upper limit.
 *
 * @param number 0 to 999,999,999; the lower end of a range
 * @param upTo the upper end of a range, greater than the number; null for everything else
 */
public record Quantity(int number, Bound bound, Integer upTo) {

    /** How a number is meant. */
    public enum Bound {
        EXACTLY,
        MORE_THAN,
        AT_LEAST,
        ALMOST,
        ABOUT,
        AT_MOST,
        LESS_THAN,
        BETWEEN;

        static Bound of(Qualifier qualifier) {
            return valueOf(qualifier.name());
        }

        /** The qualifier that says the same; empty for upper limits and ranges. */
        Optional<Qualifier> qualifier() {
            return Optional.ofNullable(
                    switch (this) {
                        case EXACTLY -> Qualifier.EXACTLY;
                        case MORE_THAN -> Qualifier.MORE_THAN;
                        case AT_LEAST -> Qualifier.AT_LEAST;
                        case ALMOST -> Qualifier.ALMOST;
                        case ABOUT -> Qualifier.ABOUT;
                        case AT_MOST, LESS_THAN, BETWEEN -> null;
                    });
        }
    }

    /** @throws IllegalArgumentException if the number is negative, or a range has no end greater than its beginning */
    public Quantity {
        if (number < 0 || (bound == Bound.BETWEEN) != (upTo != null) || upTo != null && upTo <= number) {
            throw new IllegalArgumentException("a number from 0, or a range from a smaller to a greater one");
        }
    }

    public static Quantity exactly(int number) {
        return new Quantity(number, Bound.EXACTLY, null);
    }

    public static Quantity of(int number, Qualifier qualifier) {
        return new Quantity(number, Bound.of(qualifier), null);
    }

    static Quantity between(int number, int upTo) {
        return new Quantity(number, Bound.BETWEEN, upTo);
    }

    boolean isExact() {
        return bound == Bound.EXACTLY;
    }

    Quantity meant(Bound otherBound) {
        return new Quantity(number, otherBound, null);
    }

    @Override
    public String toString() {
        return switch (bound) {
            case EXACTLY -> String.valueOf(number);
            case BETWEEN -> number + ".." + upTo;
            default -> bound + " " + number;
        };
    }
}
