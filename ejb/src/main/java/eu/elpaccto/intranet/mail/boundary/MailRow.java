package eu.elpaccto.intranet.mail.boundary;

import eu.elpaccto.intranet.shared.Language;
import java.time.Instant;

/**
 * An outgoing mail.
 *
 * @param body null once it was sent, and wherever mails may not be read
 * @param sentAt null while it waits
 * @param failure what the mail server last answered; null for nothing
 */
public record MailRow(
        long id,
        String recipient,
        Language language,
        String subject,
        String body,
        Instant createdAt,
        Instant nextTry,
        int tries,
        Instant sentAt,
        String failure) {

    public boolean isSent() {
        return sentAt != null;
    }

    public boolean isFailing() {
        return sentAt == null && failure != null;
    }
}
