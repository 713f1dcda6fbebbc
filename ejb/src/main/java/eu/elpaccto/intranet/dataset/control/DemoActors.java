package eu.elpaccto.intranet.dataset.control;

import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.shared.control.Now;
import eu.elpaccto.intranet.user.Grant;
import eu.elpaccto.intranet.user.Role;
import eu.elpaccto.intranet.user.UserAccount;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/** The invented people of the demo programme, in whose names its records are written and reviewed. */
@RequestScoped
public class DemoActors {

    @Inject
    private CurrentUser current;

    @Inject
    private Now now;

    @Inject
    private Clock clock;

    private final Map<String, UserAccount> accounts = new LinkedHashMap<>();

    void introduce(UserAccount account) {
        accounts.put(account.email(), account);
    }

    /** Does some work as this person, counting as done at that moment. */
    public <T> T as(String email, Instant at, Callable<T> work) {
        now.countAs(at);
        try {
            return current.runAs(accounts.get(email).actor(LocalDate.now(clock)), work);
        } finally {
            now.countAs(null);
        }
    }

    /** The mail address of somebody who writes for this component. */
    public String authorFor(ComponentCode component) {
        return find(grant -> grant.role() == Role.STAFF && grant.component().equals(component), "");
    }

    /** The mail address of a lead of this component, but not this person's. */
    public String reviewerFor(ComponentCode component, String exceptEmail) {
        return find(grant -> grant.role() == Role.LEAD && grant.component().equals(component), exceptEmail);
    }

    private String find(Predicate<Grant> wanted, String exceptEmail) {
        LocalDate today = LocalDate.now(clock);
        return accounts.values().stream()
                .filter(account -> !account.email().equals(exceptEmail))
                .filter(account -> account.grants().stream()
                        .anyMatch(grant ->
                                grant.isValidOn(today) && grant.countries().isEmpty() && wanted.test(grant)))
                .map(UserAccount::email)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the demo programme has nobody for this"));
    }
}
