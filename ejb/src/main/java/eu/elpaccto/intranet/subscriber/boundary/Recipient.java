package eu.elpaccto.intranet.subscriber.boundary;

import eu.elpaccto.intranet.shared.Language;

/**
 * Somebody who gets the newsletter.
 *
 * @param name null for not known
 * @param token the secret of their unsubscribe address; null for a user to whom nothing was sent yet
 */
public record Recipient(String email, String name, Language language, boolean user, String token) {

    /** Says nothing about the secret, so that it never reaches a log. */
    @Override
    public String toString() {
        return "recipient";
    }
}
