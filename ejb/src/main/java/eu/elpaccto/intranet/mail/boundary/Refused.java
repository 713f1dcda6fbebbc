package eu.elpaccto.intranet.mail.boundary;

import java.time.Instant;

/**
 * The mail server said that an address does not take mails; nothing more is sent to it for this mail.
 *
 * @param answer what the mail server said
 */
public record Refused(String recipient, String answer, Instant at) {}
