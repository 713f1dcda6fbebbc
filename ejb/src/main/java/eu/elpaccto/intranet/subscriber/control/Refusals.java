package eu.elpaccto.intranet.subscriber.control;

import eu.elpaccto.intranet.mail.boundary.Refused;
import eu.elpaccto.intranet.shared.Recorded;
import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.subscriber.Subscriber;
import eu.elpaccto.intranet.user.UserId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Remembers that an address would not take a mail, so that it gets no newsletter until an editor looks into it. */
@ApplicationScoped
public class Refusals {

    @Inject
    private SubscriberRows rows;

    @Inject
    private Sql sql;

    @Inject
    private Event<Recorded> recorded;

    void note(@Observes Refused refusal) {
        refused(refusal.recipient(), refusal.answer(), refusal.at());
    }

    /**
     * An address was refused for good. One that is nobody's is passed over.
     *
     * @param answer what its mail server said; null for nothing
     */
    public void refused(String email, String answer, Instant at) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        sql.value(Long.class, "SELECT user_account_id FROM subscription WHERE email = :email", Map.of("email", address))
                .ifPresent(user -> rows.ofUser(new UserId(user)));
        List<Subscriber> refused = rows.ofAddress(address);
        boolean known = refused.stream().anyMatch(subscriber -> subscriber.refusedAt() != null);
        refused.forEach(subscriber -> subscriber.refused(address, answer, at));
        if (!refused.isEmpty() && !known) {
            recorded.fire(new Recorded(
                    "subscriber.refused", "SUBSCRIBER/" + handle(address), null, SubscriberJson.of(refused.get(0))));
        }
    }

    private String handle(String address) {
        return sql.value(String.class, "SELECT handle FROM subscription WHERE email = :email", Map.of("email", address))
                .orElse("-");
    }
}
