package eu.elpaccto.intranet.user.view;

import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.view.FormServlet;
import eu.elpaccto.intranet.shared.view.Pages;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.shared.view.Toasts;
import eu.elpaccto.intranet.user.boundary.UserAdministration;
import eu.elpaccto.intranet.user.boundary.UserDetails;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** Invites somebody. */
@WebServlet("/admin/users/new")
public class InviteServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient UserAdministration users;

    @Inject
    private transient UserForm form;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getParameter("more") != null) {
            Pages.show(Route.ADMIN_USER_NEW, path(request), HttpServletResponse.SC_OK, request, response);
        } else {
            attempt(Route.ADMIN_USER_NEW, request, response, () -> invite(response));
        }
    }

    private void invite(HttpServletResponse response) {
        UserDetails details = form.details();
        users.invite(key(), details);
        Toasts.next(response, "user.done.invited", details.email());
        redirect(response, Route.ADMIN_USERS.address());
    }

    private UUID key() {
        try {
            return UUID.fromString(form.getKey());
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new DomainException("shared.problem.400");
        }
    }
}
