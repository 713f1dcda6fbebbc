package eu.elpaccto.intranet.activity;

/** What a country does in an activity. A contributor shares its experience and does not count for the reach. */
public enum CountryRole {
    BENEFICIARY,
    HOST,
    CONTRIBUTOR,
    CHAIR,
    PARTICIPANT
}
