package eu.elpaccto.intranet.review;

/** The kinds of record that are reviewed before they count. */
public enum ProposalKind {
    ACTIVITY,
    NETWORK_UPDATE,
    NEWS,
    NEWS_TRANSLATION,
    AGENDA,
    NEWSLETTER;

    /** Whether people call its records by their codes; news, their translations and agenda entries are called by their headings. */
    public boolean isKnownByCode() {
        return this == ACTIVITY || this == NETWORK_UPDATE;
    }
}
