package eu.elpaccto.intranet.subscriber.view;

import eu.elpaccto.intranet.subscriber.SubscriptionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The shape that stands beside the word for a state. */
@Named("subscriptionShape")
@ApplicationScoped
public class StateShape {

    public String of(SubscriptionState state) {
        return switch (state) {
            case SUBSCRIBED -> "approved";
            case UNSUBSCRIBED -> "withdrawn";
            case REFUSED -> "overdue";
        };
    }
}
