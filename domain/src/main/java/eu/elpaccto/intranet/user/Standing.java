package eu.elpaccto.intranet.user;

/** Where an account stands: in use, invited but never used, or deactivated. */
public enum Standing {
    ACTIVE,
    INVITED,
    DEACTIVATED;

    /** @param inUse whether the invitation was accepted */
    public static Standing of(boolean active, boolean inUse) {
        if (!active) {
            return DEACTIVATED;
        }
        return inUse ? ACTIVE : INVITED;
    }
}
