package eu.elpaccto.intranet.activity;

import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import java.io.Serializable;
import java.util.Set;

/**
 * The readable code of an activity, for example {@code JUS-2021-EC-014}: responsible component, year, the one country or
 * RG for several or none, running number. Given at the first save, it never changes.
 */
public record ActivityCode(String value) implements Serializable {

    /** @throws IllegalArgumentException if it is not such a code */
    public ActivityCode {
        if (value == null || !value.matches("[A-Z0-9_]{2,30}-\\d{4}-[A-Z]{2}-\\d{3,6}")) {
            throw new IllegalArgumentException("not a code of an activity");
        }
    }

    /**
     * All of the code but the running number.
     *
     * @param countries the countries named
     * @param more whether the source speaks of further countries without naming them
     */
    public static String prefix(ComponentCode responsible, int year, Set<CountryCode> countries, boolean more) {
        String place =
                countries.size() == 1 && !more ? countries.iterator().next().value() : "RG";
        return responsible + "-" + year + "-" + place;
    }

    /** @param number running number within the prefix, from 1 */
    public static ActivityCode of(String prefix, int number) {
        return new ActivityCode(String.format("%s-%03d", prefix, number));
    }

    @Override
    public String toString() {
        return value;
    }
}
