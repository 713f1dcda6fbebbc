package eu.elpaccto.intranet.subscriber.control;

import eu.elpaccto.intranet.shared.control.JsonTrees;
import eu.elpaccto.intranet.subscriber.Subscriber;
import jakarta.json.JsonObjectBuilder;

/**
 * What the audit log is told of subscribers: neither address nor name, nor what others wrote about them, because the log
 * keeps everything and an address that is forgotten must be gone.
 */
public final class SubscriberJson {

    private SubscriberJson() {}

    public static String of(Subscriber subscriber) {
        JsonObjectBuilder json = JsonTrees.object();
        if (subscriber.isOutside()) {
            json.add("language", subscriber.language().code())
                    .add("consentOn", subscriber.consentOn().toString())
                    .add("selfConsent", subscriber.isSelfConsent());
        }
        return json.add("unsubscribed", subscriber.unsubscribedAt() != null)
                .add("refused", subscriber.refusedAt() != null)
                .build()
                .toString();
    }
}
