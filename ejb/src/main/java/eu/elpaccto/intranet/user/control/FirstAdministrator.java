package eu.elpaccto.intranet.user.control;

import eu.elpaccto.intranet.shared.Recorded;
import eu.elpaccto.intranet.shared.control.HomeAddress;
import eu.elpaccto.intranet.shared.control.InitialData;
import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.user.Actor;
import eu.elpaccto.intranet.user.Grant;
import eu.elpaccto.intranet.user.Role;
import eu.elpaccto.intranet.user.UserAccount;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import eu.elpaccto.intranet.user.boundary.UserDetails;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** How an installation without accounts gets its first: by a link that only who runs the server can read. */
@Stateless
public class FirstAdministrator {

    @PersistenceContext(unitName = "intranet")
    private EntityManager entities;

    @Inject
    private InitialData data;

    @Inject
    private Sql sql;

    @Inject
    private Accounts accounts;

    @Inject
    private Links links;

    @Inject
    private HomeAddress home;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    @Inject
    private Event<Recorded> recorded;

    /** A new link, in place of earlier ones, while there are no accounts and none will be loaded. */
    public Optional<String> link() {
        accounts.lock();
        if (data.isForShow() || isAnybodyThere()) {
            return Optional.empty();
        }
        return Optional.of(home.of("/invitations/"
                + links.create(Links.Purpose.FIRST_ADMINISTRATOR, null).text()));
    }

    /** Creates the account; false if somebody was faster. */
    public boolean create(Token link, UserDetails details, String passwordHash) {
        accounts.lock();
        if (isAnybodyThere() || !links.use(link)) {
            return false;
        }
        UserAccount account = new UserAccount(
                UUID.randomUUID(),
                details.email(),
                details.name(),
                details.language(),
                details.zone(),
                clock.instant());
        account.grant(List.of(new Grant(Role.ADMIN, null, Set.of(), false, LocalDate.now(clock), null)));
        account.changePassword(passwordHash);
        entities.persist(account);
        current.runAs(Actor.SYSTEM, () -> {
            recorded.fire(new Recorded("user.firstAdministrator", "USER/" + account.handle(), null, account.name()));
            return null;
        });
        return true;
    }

    private boolean isAnybodyThere() {
        return sql.value(Boolean.class, "SELECT EXISTS (SELECT 1 FROM user_account)", Map.of())
                .orElse(false);
    }
}
