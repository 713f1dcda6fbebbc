package eu.elpaccto.intranet.user.view;

import eu.elpaccto.intranet.shared.view.FormServlet;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.shared.view.Toasts;
import eu.elpaccto.intranet.shared.view.Whereabouts;
import eu.elpaccto.intranet.user.boundary.Opened;
import eu.elpaccto.intranet.user.boundary.SignIn;
import eu.elpaccto.intranet.user.boundary.SignedIn;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Signing in, with and without a second factor, and signing out. */
@WebServlet({"/login", "/login/code", "/sign-out"})
public class SignInServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignIn signIn;

    @Inject
    private transient SessionCookie cookie;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        switch (path(request)) {
            case "/login" -> attempt(Route.LOGIN, request, response, () -> signIn(request, response));
            case "/login/code" -> attempt(Route.LOGIN_CODE, request, response, () -> confirm(request, response));
            case "/sign-out" -> signOut(request, response);
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void signIn(HttpServletRequest request, HttpServletResponse response) {
        Opened opened =
                signIn.open(typed(request, "email"), typed(request, "password"), request.getHeader("User-Agent"));
        if (request.getAttribute(SignedIn.class.getName()) != null) {
            signIn.close(cookie.read(request));
        }
        cookie.write(response, opened.token());
        Optional<String> wanted = Whereabouts.inside(request.getParameter("to"));
        if (opened.codePending()) {
            redirect(response, withReturn(Route.LOGIN_CODE, wanted));
        } else {
            redirect(response, wanted.orElse(Route.MY_WORK.address()));
        }
    }

    private void confirm(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> wanted = Whereabouts.inside(request.getParameter("to"));
        Optional<Opened> opened = signIn.confirm(cookie.read(request), typed(request, "code"));
        if (opened.isPresent()) {
            cookie.write(response, opened.get().token());
            redirect(response, wanted.orElse(Route.MY_WORK.address()));
        } else {
            redirect(response, withReturn(Route.LOGIN, wanted));
        }
    }

    private void signOut(HttpServletRequest request, HttpServletResponse response) {
        signIn.close(cookie.read(request));
        cookie.remove(response);
        HttpSession views = request.getSession(false);
        if (views != null) {
            views.invalidate();
        }
        Toasts.next(response, "user.login.signedOut");
        redirect(response, Route.LOGIN.address());
    }

    private static String withReturn(Route door, Optional<String> wanted) {
        return wanted.map(page -> door.address() + "?to=" + URLEncoder.encode(page, StandardCharsets.UTF_8))
                .orElse(door.address());
    }
}
