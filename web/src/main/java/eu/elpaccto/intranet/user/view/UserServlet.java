package eu.elpaccto.intranet.user.view;

import eu.elpaccto.intranet.shared.view.FormServlet;
import eu.elpaccto.intranet.shared.view.Pages;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.shared.view.Toasts;
import eu.elpaccto.intranet.user.boundary.UserAdministration;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What administrators do about an account: change it, deactivate it and the like. */
@WebServlet("/admin/users/*")
public class UserServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient UserAdministration users;

    @Inject
    private transient UserForm form;

    /** What can be done about an account. */
    enum Deed {
        SAVE,
        DEACTIVATE,
        REACTIVATE,
        INVITE_AGAIN,
        TAKE_AWAY_SECOND_FACTOR
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Route page = Route.of(path(request)).map(Route.Match::route).orElse(null);
        if (page != Route.ADMIN_USER) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (request.getParameter("more") != null) {
            Pages.show(page, path(request), HttpServletResponse.SC_OK, request, response);
        } else {
            attempt(page, request, response, () -> change(request, response));
        }
    }

    private void change(HttpServletRequest request, HttpServletResponse response) {
        String handle = named(request);
        int version = version(request);
        switch (asked(request, "deed", Deed.class)) {
            case SAVE -> users.change(handle, version, form.details());
            case DEACTIVATE -> users.deactivate(handle, version);
            case REACTIVATE -> users.reactivate(handle, version);
            case INVITE_AGAIN -> users.inviteAgain(handle, version);
            case TAKE_AWAY_SECOND_FACTOR -> users.takeAwaySecondFactor(handle, version);
        }
        Toasts.next(response, "user.done." + typed(request, "deed"));
        redirect(response, path(request));
    }
}
