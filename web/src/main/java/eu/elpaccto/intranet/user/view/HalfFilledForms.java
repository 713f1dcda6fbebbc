package eu.elpaccto.intranet.user.view;

import eu.elpaccto.intranet.user.boundary.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/**
 * What people have not yet saved lies in the server's own session, behind a cookie that says nothing about who they are.
 * It is for whom it was shown to: when somebody else comes with that cookie, it is thrown away.
 */
final class HalfFilledForms {

    private static final String OWNER = "intranet.owner";

    private HalfFilledForms() {}

    /** To be called before anything is read from them. */
    static void leaveToTheirOwner(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object owner = session == null ? null : session.getAttribute(OWNER);
        if (owner != null
                && visitor(request).filter(visitor -> !visitor.equals(owner)).isPresent()) {
            session.invalidate();
        }
    }

    /** To be called when the request is over: what it began belongs to who made it. */
    static void claim(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(OWNER) == null) {
            visitor(request).ifPresent(owner -> session.setAttribute(OWNER, owner));
        }
    }

    private static Optional<String> visitor(HttpServletRequest request) {
        return Optional.ofNullable((SignedIn) request.getAttribute(SignedIn.class.getName()))
                .map(signedIn -> signedIn.actor().handle());
    }
}
