package eu.elpaccto.intranet.shared.view;

import eu.elpaccto.intranet.shared.DomainException;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.ServletException;
import java.util.function.Predicate;
import org.primefaces.csp.CspException;

/** What stands behind an exception that containers wrapped. */
final class Failure {

    private Failure() {}

    /** Whether something does not exist, or not for this reader. */
    static boolean isMissing(Throwable thrown) {
        return any(
                thrown,
                cause -> cause instanceof Missing
                        || cause instanceof EJBAccessException
                        || cause instanceof DomainException refusal && "shared.missing".equals(refusal.key()));
    }

    /** Whether the form's view is gone, after a restart or a long pause. */
    static boolean isExpiredView(Throwable thrown) {
        return any(thrown, cause -> cause instanceof ViewExpiredException);
    }

    /** Whether somebody changed what only the page itself writes into its form. */
    static boolean isForgery(Throwable thrown) {
        return any(thrown, cause -> cause instanceof CspException);
    }

    private static boolean any(Throwable thrown, Predicate<Throwable> wanted) {
        for (Throwable cause = thrown; cause != null; cause = next(cause)) {
            if (wanted.test(cause)) {
                return true;
            }
        }
        return false;
    }

    private static Throwable next(Throwable thrown) {
        Throwable cause = thrown instanceof ServletException wrapped && wrapped.getRootCause() != null
                ? wrapped.getRootCause()
                : thrown.getCause();
        return cause == thrown ? null : cause;
    }
}
