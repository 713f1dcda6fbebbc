package eu.elpaccto.intranet.activity;

import eu.elpaccto.intranet.reading.Gazetteer;
import eu.elpaccto.intranet.reading.Reading;
import eu.elpaccto.intranet.reading.WrittenCountries;
import eu.elpaccto.intranet.reading.WrittenNumber;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.shared.Qualifier;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Objects;

/**
 * What a source says about the countries beside, or instead of, naming them: "13 Latin American countries", "Peru and 12
 * others", "30 or more countries", "Latin America and the EU". Kept as stated, also where it contradicts the list.
 */
@Embeddable
public class StatedCountries {

    /** More than all countries of both regions and the rest of the world is a misprint. */
    public static final int MOST = 250;

    private static final Gazetteer NO_NAMES = new Gazetteer(List.of());
    private static final StatedCountries NONE = new StatedCountries(null, null, false, CountryGroup.NOT_STATED);

    @Column(name = "stated_countries")
    private Integer number;

    @Enumerated(EnumType.STRING)
    @Column(name = "stated_qualifier")
    private Qualifier qualifier;

    @Column(name = "stated_besides_named")
    private boolean besidesNamed;

    @Enumerated(EnumType.STRING)
    @Column(name = "stated_group")
    private CountryGroup group;

    protected StatedCountries() {}

    /**
     * @param number how many countries, 1 to 250; null when only the group is stated
     * @param qualifier how the number is meant; exactly when null
     * @param besidesNamed true for "and 12 others", false when the number counts the named ones too
     * @throws IllegalArgumentException if the number is out of range
     */
    public StatedCountries(Integer number, Qualifier qualifier, boolean besidesNamed, CountryGroup group) {
        if (number != null && (number < 1 || number > MOST)) {
            throw new IllegalArgumentException("1 to 250 countries");
        }
        this.number = number;
        this.qualifier = number == null ? null : qualifier == null ? Qualifier.EXACTLY : qualifier;
        this.besidesNamed = number != null && besidesNamed;
        this.group = group == null ? CountryGroup.NOT_STATED : group;
    }

    public static StatedCountries none() {
        return NONE;
    }

    /**
     * Reads what is typed beside a list of countries: "13", "more than 10", "13 Latin American countries", "12 others".
     *
     * @param besidesNamed what the form says about the number, unless the text itself says "others"
     * @param group what the form says; the text may add it, but not say another
     * @return what is stated, or why the text does not say that: {@code activity.statedCountries.unknown},
     *     {@code activity.statedCountries.range} for none or more than 250, {@code activity.statedCountries.group} for
     *     another group, or what {@link WrittenNumber#read} says of a limit or a number too large
     */
    public static Reading<StatedCountries> read(String text, boolean besidesNamed, CountryGroup group) {
        Reading<WrittenNumber> bare = WrittenNumber.read(text);
        WrittenCountries written = WrittenCountries.read(text, NO_NAMES);
        WrittenNumber number = bare.found().orElse(written.number());
        CountryGroup told = CountryGroup.of(written.regions()).orElse(CountryGroup.NOT_STATED);
        CountryGroup chosen = group == null ? CountryGroup.NOT_STATED : group;
        boolean groupTold = told != CountryGroup.NOT_STATED;
        if (number != null && (number.number() < 1 || number.number() > MOST)) {
            return refused("activity.statedCountries.range", text);
        }
        if (!bare.isUnderstood()
                && (!written.leftover().isEmpty()
                        || groupTold == written.regions().isEmpty())) {
            boolean unknown = bare.problem().key().equals("reading.number.unknown");
            return refused(
                    unknown
                            ? "activity.statedCountries.unknown"
                            : bare.problem().key(),
                    text);
        }
        if (groupTold && chosen != CountryGroup.NOT_STATED && chosen != told) {
            return refused("activity.statedCountries.group", text);
        }
        return new Reading<>(
                new StatedCountries(
                        number == null ? null : number.number(),
                        number == null ? null : number.qualifier(),
                        besidesNamed || written.besidesNamed(),
                        groupTold ? told : chosen),
                null);
    }

    private static Reading<StatedCountries> refused(String key, String text) {
        return new Reading<>(null, Problem.of(key, text.strip()));
    }

    /** How many countries the source states; null for none. */
    public Integer number() {
        return number;
    }

    /** How the number is meant; null without a number. */
    public Qualifier qualifier() {
        return qualifier;
    }

    public boolean besidesNamed() {
        return besidesNamed;
    }

    public CountryGroup group() {
        return group == null ? CountryGroup.NOT_STATED : group;
    }

    public boolean isStated() {
        return number != null || group() != CountryGroup.NOT_STATED;
    }

    /** The number of countries that named and stated together make known. */
    long inAll(long named) {
        if (number == null) {
            return named;
        }
        return besidesNamed ? named + number : Math.max(named, number);
    }

    /** Whether the source states fewer countries than are named, which cannot both be right. */
    public boolean contradicts(long named) {
        return number != null && !besidesNamed && qualifier == Qualifier.EXACTLY && named > number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatedCountries that
                && Objects.equals(number, that.number)
                && qualifier == that.qualifier
                && besidesNamed == that.besidesNamed
                && group() == that.group();
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, qualifier, besidesNamed, group());
    }

    @Override
    public String toString() {
        return (number == null ? "" : (besidesNamed ? "+" : "") + number + " " + qualifier + " ") + group();
    }
}
