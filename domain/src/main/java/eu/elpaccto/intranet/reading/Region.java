package eu.elpaccto.intranet.reading;

/** A group of countries that a text names instead of listing them. */
public enum Region {
    LATIN_AMERICA,
    CARIBBEAN,
    EUROPEAN_UNION,
    MERCOSUR,
    NETWORK_MEMBERS
}
