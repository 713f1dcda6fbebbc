package eu.elpaccto.intranet.user.boundary;

/**
 * Whom a single-use link belongs to.
 *
 * @param name null for the first administrator, who has no account yet, as is the mail address
 * @param fewest how many characters the password needs at least
 */
public record LinkOwner(String name, String email, boolean firstAdministrator, int fewest) {}
