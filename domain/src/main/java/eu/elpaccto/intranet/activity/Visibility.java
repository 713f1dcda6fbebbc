package eu.elpaccto.intranet.activity;

/** Who may read the approved record: programme staff, also partners, or everybody. */
public enum Visibility {
    INTERNAL,
    PARTNERS,
    PUBLIC
}
