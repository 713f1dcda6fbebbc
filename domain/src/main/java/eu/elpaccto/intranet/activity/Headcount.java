package eu.elpaccto.intranet.activity;

import eu.elpaccto.intranet.shared.Qualifier;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/**
 * How many people took part: a number with a qualifier ("more than 70"), and where known the split into women, men,
 * other and not stated. When the split is given in people, the total is its sum and nobody types it; a split may also be
 * given in per cent of the stated number. Unknown when nothing is stated.
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
     * @param number people; ignored when the split is given in people, because the total is then its sum
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
        boolean split = women != null || men != null || other != null || notStated != null;
        for (Integer part : new Integer[] {number, women, men, other, notStated}) {
            if (part != null && (part < 0 || inPercent && part != number && part > 100)) {
                throw new IllegalArgumentException("people 0 or more, per cent 0 to 100");
            }
        }
        if (split && !inPercent) {
            int total = zero(women) + zero(men) + zero(other) + zero(notStated);
            return new Headcount(total, Qualifier.EXACTLY, women, men, other, notStated, false, countedAs);
        }
        if (number == null) {
            return UNKNOWN;
        }
        return new Headcount(
                number,
                qualifier == null ? Qualifier.EXACTLY : qualifier,
                women,
                men,
                other,
                notStated,
                split && inPercent,
                countedAs);
    }

    private static int zero(Integer part) {
        return part == null ? 0 : part;
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
