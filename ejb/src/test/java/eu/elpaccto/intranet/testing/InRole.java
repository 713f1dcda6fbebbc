package eu.elpaccto.intranet.testing;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;

/** Does work in a role of the product, in the transaction that is under way, if there is one. */
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public abstract class InRole {

    public <T> Outcome<T> call(Callable<T> work) {
        return Outcome.of(work);
    }

    /** Whoever writes. */
    @Stateless
    @RunAs("STAFF")
    public static class Staff extends InRole {}

    /** Whoever reviews. */
    @Stateless
    @RunAs("LEAD")
    public static class Lead extends InRole {}

    /** Whoever administers. */
    @Stateless
    @RunAs("ADMIN")
    public static class Administrator extends InRole {}

    /** Whoever holds no role today. */
    @Stateless
    public static class Nobody extends InRole {}
}
