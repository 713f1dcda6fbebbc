package eu.elpaccto.intranet.user;

/** What a grant lets somebody do: write, review what others wrote, or administer. None includes another. */
public enum Role {
    STAFF,
    LEAD,
    ADMIN
}
