package eu.elpaccto.intranet.user.view;

import eu.elpaccto.intranet.shared.view.Whereabouts;
import eu.elpaccto.intranet.user.boundary.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The sign-in page. */
@Named("login")
@RequestScoped
public class LoginView {

    @Inject
    private HttpServletRequest request;

    @Inject
    private SessionCookie cookie;

    /** Whether the browser still shows the token of a session that has ended. */
    public boolean isOver() {
        return cookie.read(request) != null && request.getAttribute(SignedIn.class.getName()) == null;
    }

    /** Where to go after signing in; null for the first page. */
    public String getTo() {
        return Whereabouts.inside(request.getParameter("to")).orElse(null);
    }

    /** What was typed as the mail address, when the form is shown again. */
    public String getEmail() {
        return request.getParameter("email");
    }
}
