package eu.elpaccto.intranet.activity;

import eu.elpaccto.intranet.shared.Qualifier;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How many people took part: a number with a qualifier ("more than 70"), and where known the split into women, men,
 * other and not stated, in people or in per cent of the number. Where no number is stated, it is the sum of the split; a
 * stated number that differs from the split is kept beside it. Unknown when nothing is stated.
 */
@Embeddable
public class Headcount {

    /** Characters of {@link #countedAs()} at most. */
    static final int LONGEST_COUNTED_AS = 60;

    private static final Headcount UNKNOWN = new Headcount(null, null, null, null, null, null, false, null);

    @Column(name = "participants")
    private Integer number;

    @Enumerated(EnumType.STRING)
    @Column(name = "participants_qualifier")
    private Qualifier qualifier;

    @Column(name = "women")
    private Integer women;

    @Column(name = "men")
    private Integer men;

    @Column(name = "other_gender")
    private Integer other;

    @Column(name = "gender_not_stated")
    private Integer notStated;

    @Column(name = "split_in_percent")
    private boolean inPercent;

    @Column(name = "participants_counted_as")
    private String countedAs;

    protected Headcount() {}

    private Headcount(
            Integer number,
            Qualifier qualifier,
            Integer women,
            Integer men,
            Integer other,
            Integer notStated,
            boolean inPercent,
            String countedAs) {
        this.number = number;
        this.qualifier = qualifier;
        this.women = women;
        this.men = men;
        this.other = other;
        this.notStated = notStated;
        this.inPercent = inPercent;
        this.countedAs = countedAs == null || countedAs.isBlank() ? null : countedAs.strip();
    }

    public static Headcount unknown() {
        return UNKNOWN;
    }

    /**
     * @param number people, 0 or more
     * @throws IllegalArgumentException if negative
     */
    public static Headcount of(int number, Qualifier qualifier) {
        return of(number, qualifier, null, null, null, null, false, null);
    }

    /**
     * Any mixture of what a source may state.
     *
     * @param number people as stated; null when only the split is, which then gives the number: exactly the sum of the
     *     split, or at least that many where women and men are not both known
     * @param inPercent whether women to notStated are per cent of the number (0 to 100) instead of people
     * @param countedAs who was counted in the source's words ("liaison officers"), at most 60 characters; may be null
     * @throws IllegalArgumentException if a number is negative or a percentage above 100
     */
    public static Headcount of(
            Integer number,
            Qualifier qualifier,
            Integer women,
            Integer men,
            Integer other,
            Integer notStated,
            boolean inPercent,
            String countedAs) {
        List<Integer> parts =
                Stream.of(women, men, other, notStated).filter(Objects::nonNull).toList();
        if (number != null && number < 0 || parts.stream().anyMatch(part -> part < 0 || inPercent && part > 100)) {
            throw new IllegalArgumentException("people 0 or more, per cent 0 to 100");
        }
        boolean split = !parts.isEmpty();
        if (number == null && (!split || inPercent)) {
            return UNKNOWN;
        }
        Qualifier stated = qualifier == null ? Qualifier.EXACTLY : qualifier;
        Headcount count = new Headcount(number, stated, women, men, other, notStated, split && inPercent, countedAs);
        if (number == null) {
            count.number = count.inSplit();
            count.qualifier = count.ofSplit();
        }
        return count;
    }

    /** The parts of the split together, in people or per cent; 0 without a split. */
    public int inSplit() {
        return Stream.of(women, men, other, notStated)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Whether the split leaves nobody out. */
    private boolean isComplete() {
        return notStated != null || women != null && men != null;
    }

    private Qualifier ofSplit() {
        return isComplete() ? Qualifier.EXACTLY : Qualifier.AT_LEAST;
    }

    /** Whether the number says no more than the split does. */
    public boolean isDerived() {
        return isSplit() && !inPercent && number == inSplit() && qualifier == ofSplit();
    }

    /** Whether the stated number and the split cannot both be right. What is rounded may be a fifth off. */
    public boolean isContradicting() {
        if (!isSplit()) {
            return false;
        }
        int sum = inSplit();
        int rounding = inPercent ? 1 : number / 5;
        int whole = inPercent ? 100 : number;
        Qualifier meant = inPercent ? Qualifier.ABOUT : qualifier;
        boolean tooMany =
                switch (meant) {
                    case EXACTLY, ALMOST -> sum > whole;
                    case ABOUT -> sum > whole + rounding;
                    case MORE_THAN, AT_LEAST -> false;
                };
        boolean tooFew =
                switch (meant) {
                    case EXACTLY, AT_LEAST -> sum < whole;
                    case MORE_THAN -> sum <= whole;
                    case ALMOST, ABOUT -> sum < whole - rounding;
                };
        return tooMany || tooFew && isComplete();
    }

    /** People; null when unknown. */
    public Integer number() {
        return number;
    }

    /** How the number is meant; null when unknown. */
    public Qualifier qualifier() {
        return qualifier;
    }

    public Integer women() {
        return women;
    }

    public Integer men() {
        return men;
    }

    public Integer other() {
        return other;
    }

    public Integer notStated() {
        return notStated;
    }

    /** Whether the split is given in per cent of the number. */
    public boolean inPercent() {
        return inPercent;
    }

    /** Who was counted, in the source's words; null for people in general. */
    public String countedAs() {
        return countedAs;
    }

    public boolean isKnown() {
        return number != null;
    }

    public boolean isSplit() {
        return women != null || men != null || other != null || notStated != null;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Headcount that
                && Objects.equals(number, that.number)
                && qualifier == that.qualifier
                && Objects.equals(women, that.women)
                && Objects.equals(men, that.men)
                && Objects.equals(other, that.other)
                && Objects.equals(notStated, that.notStated)
                && inPercent == that.inPercent
                && Objects.equals(countedAs, that.countedAs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, qualifier, women, men, other, notStated, inPercent, countedAs);
    }

    @Override
    public String toString() {
        return isKnown() ? qualifier + " " + number : "";
    }
}
