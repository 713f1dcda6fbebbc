package eu.elpaccto.intranet.mail.boundary;

import eu.elpaccto.intranet.shared.Language;
import java.time.Instant;

/**
 * All that is known of a mail.
 *
 * @param messageId as it stands in the mail, without the angle brackets
 * @param text as plain text, with {@link Edition#UNSUBSCRIBE} for the recipient's secret address; null where it may not be
 *     read, or is not kept any more
 * @param html the same as markup; null for letters
 * @param endedAt when it was sent, refused or given up; null while it is still to be sent
 * @param failure what the mail server last answered; null for nothing
 * @param mailing the key of the mailing it belongs to; null for a letter to one person
 * @param paused whether it is kept back with its mailing
 */
public record MailDetails(
        long id,
        String messageId,
        String recipient,
        Language language,
        String subject,
        String text,
        String html,
        Instant createdAt,
        Instant nextTry,
        int tries,
        MailState state,
        Instant endedAt,
        String failure,
        String mailing,
        boolean paused) {

    /** Since when it is in this state; a mail that waits or fails, since it was written. */
    public Instant since() {
        return endedAt == null ? createdAt : endedAt;
    }
}
