package eu.elpaccto.intranet.review;

/** Where a proposal stands. */
public enum ReviewState {
    WRITING,
    WAITING,
    RETURNED,
    APPROVED,
    WITHDRAWN;

    /** Whether its authors may go on writing. */
    public boolean isWritable() {
        return this == WRITING || this == RETURNED;
    }

    /** Whether somebody still has to do something about it. */
    public boolean isOpen() {
        return isWritable() || this == WAITING;
    }
}
