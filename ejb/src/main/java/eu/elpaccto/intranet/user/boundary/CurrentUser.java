package eu.elpaccto.intranet.user.boundary;

import eu.elpaccto.intranet.user.Actor;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Who is acting in this request, and from where. Set once by whatever let them in; jobs and the loading of the demo
 * programme switch it for the length of one piece of work.
 */
@RequestScoped
public class CurrentUser {

    /** The address of work that no request caused. */
    public static final String INSIDE = "-";

    private Actor actor;
    private String address = INSIDE;

    /** @throws EJBAccessException if nobody is signed in */
    public Actor actor() {
        if (actor == null) {
            throw new EJBAccessException("nobody is signed in");
        }
        return actor;
    }

    /** Empty when nobody is signed in. */
    public Optional<Actor> optional() {
        return Optional.ofNullable(actor);
    }

    /** The network address the request came from; {@link #INSIDE} for none. */
    public String address() {
        return address;
    }

    /** @param actor null for a request of somebody who is not signed in */
    public void set(Actor actor, String address) {
        this.actor = actor;
        this.address = address;
    }

    /** Does one piece of work in the name of somebody else; afterwards everything is as before. */
    public <T> T runAs(Actor other, Callable<T> work) {
        Actor before = actor;
        actor = other;
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            actor = before;
        }
    }
}
