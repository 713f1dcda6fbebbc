package eu.elpaccto.intranet.mail.control;

import eu.elpaccto.intranet.shared.Language;
import java.time.Instant;

/** A mail whose turn it is. */
public record DueMail(
        long id,
        String messageId,
        String recipient,
        Language language,
        String subject,
        String body,
        Instant createdAt,
        int tries) {}
