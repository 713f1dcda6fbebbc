package eu.elpaccto.intranet.reading;

import eu.elpaccto.intranet.programme.CountryCode;

/** A country that a text names, and as what. */
public record NamedCountry(CountryCode country, Standing standing) {

    /** What the text says about the part of a country. */
    public enum Standing {
        /** Only its name. */
        NAMED,
        HOST,
        CHAIR,
        /** Its experience is shared. */
        CONTRIBUTOR,
        BENEFICIARY
    }
}
