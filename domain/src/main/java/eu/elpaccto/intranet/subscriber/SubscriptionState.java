package eu.elpaccto.intranet.subscriber;

/** Whether somebody gets the newsletter, and if not, why. Whoever said no is not counted among the refused. */
public enum SubscriptionState {
    SUBSCRIBED,
    UNSUBSCRIBED,
    REFUSED
}
