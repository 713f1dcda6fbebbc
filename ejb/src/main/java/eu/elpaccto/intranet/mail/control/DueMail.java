package eu.elpaccto.intranet.mail.control;

import eu.elpaccto.intranet.mail.boundary.Edition;
import eu.elpaccto.intranet.shared.Language;
import java.time.Instant;

/**
 * A mail whose turn it is.
 *
 * @param text as plain text
 * @param html the same as markup; null for letters, which have none
 * @param unsubscribe the recipient's address for unsubscribing; null for none
 */
public record DueMail(
        long id,
        String messageId,
        String recipient,
        Language language,
        String subject,
        String text,
        String html,
        String unsubscribe,
        Instant createdAt,
        int tries) {

    /** The plain text as this recipient gets it. */
    String ownText() {
        return unsubscribe == null ? text : text.replace(Edition.UNSUBSCRIBE, unsubscribe);
    }

    /** The markup as this recipient gets it; the address is one of ours and needs no more than its ampersands escaped. */
    String ownHtml() {
        return unsubscribe == null ? html : html.replace(Edition.UNSUBSCRIBE, unsubscribe.replace("&", "&amp;"));
    }
}
