package eu.elpaccto.intranet.user.view;

import eu.elpaccto.intranet.shared.view.FormServlet;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.shared.view.Toasts;
import eu.elpaccto.intranet.user.boundary.PasswordResets;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Asking for a new password, and setting it by the link that was mailed. */
@WebServlet({"/password/forgotten", "/password/*"})
public class PasswordServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PasswordResets resets;

    @Inject
    private transient SessionCookie cookie;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (Route.PASSWORD_FORGOTTEN.address().equals(path(request))) {
            attempt(Route.PASSWORD_FORGOTTEN, request, response, () -> {
                resets.ask(typed(request, "email"));
                Toasts.next(response, "user.forgotten.sent");
                redirect(response, Route.LOGIN.address());
            });
        } else {
            attempt(Route.PASSWORD, request, response, () -> {
                resets.set(named(request), typed(request, "password"));
                cookie.remove(response);
                Toasts.next(response, "user.password.done");
                redirect(response, Route.LOGIN.address());
            });
        }
    }
}
