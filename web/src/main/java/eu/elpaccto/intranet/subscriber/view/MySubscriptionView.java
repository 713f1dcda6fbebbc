package eu.elpaccto.intranet.subscriber.view;

import eu.elpaccto.intranet.subscriber.SubscriptionState;
import eu.elpaccto.intranet.subscriber.boundary.MySubscription;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether the reader gets the newsletter, on their own page. */
@Named("mySubscription")
@RequestScoped
public class MySubscriptionView {

    @Inject
    private MySubscription mine;

    private SubscriptionState state;

    /** Null for somebody who cannot get it. */
    public SubscriptionState getState() {
        if (state == null) {
            state = mine.state().orElse(null);
        }
        return state;
    }

    public boolean isUnsubscribed() {
        return getState() == SubscriptionState.UNSUBSCRIBED;
    }
}
