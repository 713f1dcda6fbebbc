package eu.elpaccto.intranet.subscriber.boundary;

import eu.elpaccto.intranet.shared.Recorded;
import eu.elpaccto.intranet.shared.control.Now;
import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.subscriber.Subscriber;
import eu.elpaccto.intranet.subscriber.SubscriptionState;
import eu.elpaccto.intranet.subscriber.control.SubscriberJson;
import eu.elpaccto.intranet.subscriber.control.SubscriberRows;
import eu.elpaccto.intranet.user.Actor;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Whether I get the newsletter, as I say myself. */
@Stateless
@PermitAll
public class MySubscription {

    @Inject
    private SubscriberRows rows;

    @Inject
    private Sql sql;

    @Inject
    private CurrentUser current;

    @Inject
    private Now now;

    @Inject
    private Event<Recorded> recorded;

    /** Empty for nobody who could get it. */
    public Optional<SubscriptionState> state() {
        return sql.value(
                SubscriptionState.class,
                "SELECT state FROM subscription WHERE user_account_id = :me",
                Map.of("me", current.actor().id().value()));
    }

    /** I want it; what was said for my address before does not hold any more. */
    public void subscribe() {
        Actor me = current.actor();
        Subscriber mine = rows.ofUser(me.id());
        String before = SubscriberJson.of(mine);
        String email = sql.value(
                        String.class,
                        "SELECT email FROM subscription WHERE user_account_id = :me",
                        Map.of("me", me.id().value()))
                .orElseThrow();
        rows.ofAddress(email).forEach(each -> each.subscribeAgain(LocalDate.ofInstant(now.instant(), me.zone())));
        tell("subscriber.subscribedAgain", me, before, mine);
    }

    /** I do not want it. */
    public void unsubscribe() {
        Actor me = current.actor();
        Subscriber mine = rows.ofUser(me.id());
        String before = SubscriberJson.of(mine);
        mine.unsubscribe(now.instant());
        tell("subscriber.unsubscribed", me, before, mine);
    }

    private void tell(String deed, Actor me, String before, Subscriber mine) {
        recorded.fire(new Recorded(deed, "SUBSCRIBER/" + me.handle(), before, SubscriberJson.of(mine)));
    }
}
