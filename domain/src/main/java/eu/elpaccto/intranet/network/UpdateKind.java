package eu.elpaccto.intranet.network;

/** What a network update reports. */
public enum UpdateKind {
    MEMBER_JOINED,
    MEETING_HELD,
    OPERATION_SUPPORTED,
    PUBLICATION_ISSUED,
    CAMPAIGN,
    TRAINING_DONE,
    COORDINATOR_CHANGED
}
