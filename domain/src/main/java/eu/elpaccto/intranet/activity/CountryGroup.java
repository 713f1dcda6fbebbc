package eu.elpaccto.intranet.activity;

/** The group that a source names instead of listing countries. */
public enum CountryGroup {
    NOT_STATED,
    LATIN_AMERICA,
    EUROPEAN_UNION,
    LATIN_AMERICA_AND_EU,
    LATIN_AMERICA_CARIBBEAN_AND_EU,
    MERCOSUR,
    NETWORK_MEMBERS;

    boolean includesLatinAmerica() {
        return this == LATIN_AMERICA || this == LATIN_AMERICA_AND_EU || this == LATIN_AMERICA_CARIBBEAN_AND_EU;
    }

    boolean includesEurope() {
        return this == LATIN_AMERICA_AND_EU || this == LATIN_AMERICA_CARIBBEAN_AND_EU || this == EUROPEAN_UNION;
    }
}
