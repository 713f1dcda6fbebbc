package eu.elpaccto.intranet.subscriber.boundary;

import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.subscriber.SubscriberKind;
import eu.elpaccto.intranet.subscriber.SubscriptionState;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A subscriber as a line of the list.
 *
 * @param version of what is kept of them; 1 as long as nothing is kept of a user
 * @param name null for not known
 * @param consentOn null for a user, who is one of us
 * @param consentNote where or how consent was given; null for not stated
 * @param selfConsent whether they gave it on our own page
 * @param unsubscribedAt null unless they said no
 * @param refusedAt when a mail was last refused; null if none was
 * @param refusedAnswer what the mail server said then; null for nothing
 * @param addedAt when the address was added, or the user was invited
 */
public record ListedSubscriber(
        SubscriberKind kind,
        String handle,
        int version,
        String email,
        String name,
        Language language,
        LocalDate consentOn,
        String consentNote,
        boolean selfConsent,
        SubscriptionState state,
        Instant unsubscribedAt,
        Instant refusedAt,
        String refusedAnswer,
        Instant addedAt) {

    public boolean isOutside() {
        return kind == SubscriberKind.OUTSIDE;
    }

    public boolean isUnsubscribed() {
        return unsubscribedAt != null;
    }

    public boolean isRefused() {
        return refusedAt != null;
    }
}
