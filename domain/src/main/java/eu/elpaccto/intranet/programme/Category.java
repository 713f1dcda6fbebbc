package eu.elpaccto.intranet.programme;

/** What kind of entry something is within its reference list. */
public enum Category {
    PARTNER,
    EU,
    OTHER,
    COMPONENT,
    LINKED_PROJECT,
    PROGRAMME_OFFICE,
    AXIS,
    TOPIC,
    ACTIVITY,
    NATIONAL,
    EU_BODY,
    REGIONAL_BODY,
    INTERNATIONAL,
    NETWORK,
    NGO,
    IMPLEMENTING_AGENCY,
    TERM
}
