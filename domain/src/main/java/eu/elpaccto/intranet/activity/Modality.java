package eu.elpaccto.intranet.activity;

/** How people came together. */
public enum Modality {
    IN_PERSON,
    ONLINE,
    HYBRID,
    OPERATIONAL
}
