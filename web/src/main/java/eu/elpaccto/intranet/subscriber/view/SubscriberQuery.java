package eu.elpaccto.intranet.subscriber.view;

import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.view.Query;
import eu.elpaccto.intranet.subscriber.SubscriberKind;
import eu.elpaccto.intranet.subscriber.SubscriptionState;
import eu.elpaccto.intranet.subscriber.boundary.SubscriberFilter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Which subscribers an address asks for: that of the list, and that of its file. */
@RequestScoped
public class SubscriberQuery {

    @Inject
    private Query query;

    SubscriberFilter filter() {
        return new SubscriberFilter(
                query.text("text"),
                query.constants("language", Language.class),
                query.constants("state", SubscriptionState.class),
                query.constants("kind", SubscriberKind.class));
    }
}
