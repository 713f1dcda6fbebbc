package eu.elpaccto.intranet.mail.boundary;

import eu.elpaccto.intranet.shared.Language;

/**
 * Somebody who gets a mailing.
 *
 * @param recipient a mail address
 * @param unsubscribe the absolute address at which exactly they get no further ones; null where there is nothing to
 *     unsubscribe from
 */
public record Addressee(String recipient, Language language, String unsubscribe) {}
