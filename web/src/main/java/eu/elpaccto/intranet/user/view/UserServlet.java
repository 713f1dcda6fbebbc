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

/** What administrators do about accounts: invite, change, deactivate and the like. */
@WebServlet("/admin/users/*")
public class UserServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient UserAdministration users;

    @Inject
    private transient UserForm form;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Route page = Route.of(path(request)).map(Route.Match::route).orElse(null);
        if (page != Route.ADMIN_USER_NEW && page != Route.ADMIN_USER) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (request.getParameter("more") != null) {
            Pages.show(page, path(request), HttpServletResponse.SC_OK, request, response);
        } else if (page == Route.ADMIN_USER_NEW) {
            attempt(page, request, response, () -> invite(response));
        } else {
            attempt(page, request, response, () -> change(request, response));
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

    private void change(HttpServletRequest request, HttpServletResponse response) {
        String handle = request.getPathInfo().substring(1);
        int version = version(request);
        String deed = typed(request, "deed");
        switch (deed) {
            case "save" -> users.change(handle, version, form.details());
            case "deactivate" -> users.deactivate(handle, version);
            case "reactivate" -> users.reactivate(handle, version);
            case "inviteAgain" -> users.inviteAgain(handle, version);
            case "takeAwaySecondFactor" -> users.takeAwaySecondFactor(handle, version);
            default -> throw new DomainException("shared.problem.400");
        }
        Toasts.next(response, "user.done." + deed);
        redirect(response, path(request));
    }
}
