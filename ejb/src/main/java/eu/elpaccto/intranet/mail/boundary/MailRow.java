package eu.elpaccto.intranet.mail.boundary;

import eu.elpaccto.intranet.shared.Language;
import java.time.Instant;

/**
 * A mail in the log.
 *
 * @param sentAt null while it was not
 * @param refusedAt null while it was not
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
        Instant sentAt,
        Instant refusedAt,
        String failure,
        String mailing) {

    public MailState state() {
        return MailState.of(sentAt, refusedAt, tries);
    }
}
