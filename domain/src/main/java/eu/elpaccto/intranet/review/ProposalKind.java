package eu.elpaccto.intranet.review;

/** The kinds of record that are reviewed before they count. */
public enum ProposalKind {
    ACTIVITY,
    NETWORK_UPDATE,
    NEWS,
    NEWS_TRANSLATION;

    /** Whether people call its records by their codes; news and their translations are called by their headlines. */
    public boolean isKnownByCode() {
        return this != NEWS && this != NEWS_TRANSLATION;
    }
}
