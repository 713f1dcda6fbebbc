package eu.elpaccto.intranet.activity;

/** Where an activity stands in its life. Moving it online is a fact about its modality, not a status. */
public enum ActivityStatus {
    PROPOSED,
    PLANNED,
    HELD,
    REPORTED,
    POSTPONED,
    CANCELLED;
}
