package eu.elpaccto.intranet.activity;

import eu.elpaccto.intranet.reading.Region;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The group that a source names instead of listing countries. */
public enum CountryGroup {
    NOT_STATED,
    LATIN_AMERICA,
    EUROPEAN_UNION,
    LATIN_AMERICA_AND_EU,
    LATIN_AMERICA_CARIBBEAN_AND_EU,
    MERCOSUR,
    NETWORK_MEMBERS;

    private static final Map<Set<Region>, CountryGroup> GROUPS = Map.of(
            Set.of(Region.LATIN_AMERICA),
            LATIN_AMERICA,
            Set.of(Region.EUROPEAN_UNION),
            EUROPEAN_UNION,
            Set.of(Region.LATIN_AMERICA, Region.EUROPEAN_UNION),
            LATIN_AMERICA_AND_EU,
            Set.of(Region.LATIN_AMERICA, Region.CARIBBEAN, Region.EUROPEAN_UNION),
            LATIN_AMERICA_CARIBBEAN_AND_EU,
            Set.of(Region.MERCOSUR),
            MERCOSUR,
            Set.of(Region.NETWORK_MEMBERS),
            NETWORK_MEMBERS);

    /** The group that these regions are together; empty when it has no name. */
    public static Optional<CountryGroup> of(Set<Region> regions) {
        return Optional.ofNullable(GROUPS.get(regions));
    }

    boolean includesLatinAmerica() {
        return this == LATIN_AMERICA || this == LATIN_AMERICA_AND_EU || this == LATIN_AMERICA_CARIBBEAN_AND_EU;
    }

    boolean includesEurope() {
        return this == LATIN_AMERICA_AND_EU || this == LATIN_AMERICA_CARIBBEAN_AND_EU || this == EUROPEAN_UNION;
    }
}
