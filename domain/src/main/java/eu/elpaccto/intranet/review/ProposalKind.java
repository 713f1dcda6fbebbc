package eu.elpaccto.intranet.review;

/** The kinds of record that are reviewed before they count. */
public enum ProposalKind {
    ACTIVITY,
    NETWORK_UPDATE,
    NEWS
}
