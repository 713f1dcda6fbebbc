package eu.elpaccto.intranet.testing;

import eu.elpaccto.intranet.mail.boundary.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears which recipients were refused. */
@ApplicationScoped
public class Refusals {

    private final List<Refused> heard = new CopyOnWriteArrayList<>();

    void hear(@Observes Refused refused) {
        heard.add(refused);
    }

    /** What was heard of this address. */
    public List<Refused> of(String recipient) {
        return heard.stream()
                .filter(refused -> refused.recipient().equals(recipient))
                .toList();
    }
}
