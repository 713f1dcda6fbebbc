package eu.elpaccto.intranet.network;

/** Where a network stands in its life. */
public enum NetworkStatus {
    IDEA,
    BEING_SET_UP,
    ACTIVE,
    DORMANT,
    CLOSED
}
