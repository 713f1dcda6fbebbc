package eu.elpaccto.intranet.testing;

import eu.elpaccto.intranet.user.Actor;
import eu.elpaccto.intranet.user.Role;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import eu.elpaccto.intranet.user.control.Accounts;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;

/** Lets people act as the product lets them: with the grants that the database holds for today, and the role of these. */
@ApplicationScoped
public class Stage {

    @EJB
    private InRole.Staff staff;

    @EJB
    private InRole.Lead lead;

    @EJB
    private InRole.Administrator administrator;

    @EJB
    private InRole.Nobody nobody;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentUser current;

    <T> Outcome<T> act(long user, Callable<T> work) {
        Actor actor = accounts.actor(user);
        return role(actor).call(() -> current.runAs(actor, work));
    }

    private InRole role(Actor actor) {
        if (actor.has(Role.LEAD)) {
            return lead;
        }
        if (actor.has(Role.STAFF)) {
            return staff;
        }
        return actor.has(Role.ADMIN) ? administrator : nobody;
    }
}
