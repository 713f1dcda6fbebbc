package eu.elpaccto.intranet.subscriber;

/** Who a subscriber is: somebody with an account, or an address outside. */
public enum SubscriberKind {
    USER,
    OUTSIDE
}
