package eu.elpaccto.intranet.mail.boundary;

import eu.elpaccto.intranet.shared.Language;
import java.time.Instant;

/**
 * A mail in the log.
 *
 * @param endedAt when it was sent, refused or given up; null while it is still to be sent
 * @param failure what the mail server last answered; null for nothing
 * @param mailing the key of the mailing it belongs to; null for a letter to one person
 */
public record MailRow(
        long id,
        String recipient,
        Language language,
        String subject,
        Instant createdAt,
        Instant nextTry,
        int tries,
        MailState state,
        Instant endedAt,
        String failure,
        String mailing) {}
