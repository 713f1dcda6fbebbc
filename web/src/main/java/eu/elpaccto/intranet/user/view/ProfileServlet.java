package eu.elpaccto.intranet.user.view;

import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.view.FormServlet;
import eu.elpaccto.intranet.shared.view.Pages;
import eu.elpaccto.intranet.shared.view.Reader;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.shared.view.Toasts;
import eu.elpaccto.intranet.user.boundary.FeedTokens;
import eu.elpaccto.intranet.user.boundary.NewSecondFactor;
import eu.elpaccto.intranet.user.boundary.Profile;
import eu.elpaccto.intranet.user.boundary.Sessions;
import eu.elpaccto.intranet.user.boundary.SignedIn;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;

/** What somebody does about their own account. */
@WebServlet({
    "/profile",
    "/profile/password",
    "/profile/second-factor",
    "/profile/second-factor/remove",
    "/profile/recovery-codes",
    "/profile/sessions",
    "/profile/feed",
    "/profile/feed/remove"
})
public class ProfileServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Profile profile;

    @Inject
    private transient Sessions sessions;

    @Inject
    private transient FeedTokens feeds;

    @Inject
    private transient SessionCookie cookie;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        switch (path(request)) {
            case "/profile" -> onProfile(request, response, () -> prefer(request, response));
            case "/profile/password" -> onProfile(request, response, () -> changePassword(request, response));
            case "/profile/sessions" -> onProfile(request, response, () -> endSessions(request, response));
            case "/profile/feed" -> onProfile(request, response, () -> replaceFeed(request, response));
            case "/profile/feed/remove" ->
                onProfile(request, response, () -> {
                    feeds.remove();
                    back(response, "user.feed.removed");
                });
            case "/profile/second-factor" ->
                attempt(Route.SECOND_FACTOR, request, response, () -> enrol(request, response));
            case "/profile/second-factor/remove" ->
                attempt(Route.SECOND_FACTOR, Route.SECOND_FACTOR.address(), request, response, () -> {
                    cookie.write(
                            response, profile.removeSecondFactor(cookie.read(request), typed(request, "password")));
                    back(response, "user.secondFactor.removed");
                });
            case "/profile/recovery-codes" ->
                attempt(Route.SECOND_FACTOR, Route.SECOND_FACTOR.address(), request, response, () -> {
                    request.setAttribute(
                            SecondFactorView.CODES, profile.renewRecoveryCodes(typed(request, "password")));
                    show(Route.SECOND_FACTOR, request, response);
                });
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void onProfile(HttpServletRequest request, HttpServletResponse response, Work work)
            throws ServletException, IOException {
        attempt(Route.PROFILE, Route.PROFILE.address(), request, response, work);
    }

    private void prefer(HttpServletRequest request, HttpServletResponse response) {
        Language language =
                Language.of(typed(request, "language")).orElseThrow(() -> new DomainException("shared.problem.400"));
        profile.prefer(language, zone(typed(request, "zone")));
        Cookie chosen = new Cookie(Reader.LANGUAGE_COOKIE, language.code());
        chosen.setPath("/");
        chosen.setAttribute("SameSite", "Lax");
        chosen.setHttpOnly(true);
        response.addCookie(chosen);
        back(response, "user.profile.saved");
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new DomainException("shared.problem.400");
        }
    }

    private void changePassword(HttpServletRequest request, HttpServletResponse response) {
        String session =
                profile.changePassword(cookie.read(request), typed(request, "present"), typed(request, "password"));
        cookie.write(response, session);
        back(response, "user.password.changed");
    }

    private void enrol(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        NewSecondFactor enrolled = profile.enrol(
                cookie.read(request), typed(request, "secret"), typed(request, "code"), typed(request, "password"));
        cookie.write(response, enrolled.session());
        request.setAttribute(SecondFactorView.CODES, enrolled.recoveryCodes());
        show(Route.SECOND_FACTOR, request, response);
    }

    private void endSessions(HttpServletRequest request, HttpServletResponse response) {
        String one = typed(request, "session");
        if (one.isEmpty()) {
            SignedIn present = (SignedIn) request.getAttribute(SignedIn.class.getName());
            sessions.revokeOthers(present.publicId());
        } else {
            sessions.revoke(one);
        }
        back(response, "user.sessions.ended");
    }

    private void replaceFeed(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(ProfileView.FEED, feeds.replace());
        show(Route.PROFILE, request, response);
    }

    private static void show(Route page, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Pages.show(page, page.address(), HttpServletResponse.SC_OK, request, response);
    }

    private static void back(HttpServletResponse response, String message) {
        Toasts.next(response, message);
        redirect(response, Route.PROFILE.address());
    }
}
