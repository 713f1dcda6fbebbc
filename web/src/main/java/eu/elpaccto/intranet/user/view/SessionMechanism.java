package eu.elpaccto.intranet.user.view;

import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.shared.view.Whereabouts;
import eu.elpaccto.intranet.user.Actor;
import eu.elpaccto.intranet.user.Grant;
import eu.elpaccto.intranet.user.Role;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import eu.elpaccto.intranet.user.boundary.FeedTokens;
import eu.elpaccto.intranet.user.boundary.Sessions;
import eu.elpaccto.intranet.user.boundary.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds out, on every request anew, who makes it: by the token in the address of a private feed, else by the cookie of
 * the login session. The server's own session plays no part. Whoever still owes the code of a second factor counts as
 * nobody; whoever must set one up has no roles until then.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

    /** Header by which scripts say that a request is no activity of a person and keeps no session alive. */
    public static final String POLL = "Intranet-Poll";

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String SIGN_OUT = "/sign-out";

    @Inject
    private CurrentUser current;

    @Inject
    private Sessions sessions;

    @Inject
    private FeedTokens feeds;

    @Inject
    private SessionCookie cookie;

    @Inject
    private ClientAddress address;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String path = Door.path(request);
        current.set(null, address.of(request));
        if (path != null && path.startsWith("/feeds/")) {
            return byFeedToken(path, request, context);
        }
        if (path != null && (path.equals("/api") || path.startsWith("/api/"))) {
            return turnAway(Admission.refused(HttpServletResponse.SC_UNAUTHORIZED), request, context);
        }
        Optional<SignedIn> found = Optional.ofNullable(cookie.read(request))
                .flatMap(token -> sessions.find(token, request.getHeader(POLL) == null));
        boolean asking = READING.contains(request.getMethod());
        if (found.isEmpty()) {
            boolean granted =
                    Door.isOpen(path) && !(asking && Route.LOGIN_CODE.address().equals(path));
            return turnAway(
                    granted ? Admission.GRANTED : Admission.elsewhere(() -> Door.wayIn(Route.LOGIN, request)),
                    request,
                    context);
        }
        SignedIn signedIn = found.get();
        request.setAttribute(SignedIn.class.getName(), signedIn);
        if (signedIn.codePending()) {
            Admission admission = Door.isOpen(path) || SIGN_OUT.equals(path)
                    ? Admission.GRANTED
                    : Admission.elsewhere(() -> Door.wayIn(Route.LOGIN_CODE, request));
            return turnAway(admission, request, context);
        }
        if (signedIn.mustEnrol()) {
            boolean granted = Door.isOpen(path)
                    || SIGN_OUT.equals(path)
                    || Route.SECOND_FACTOR.address().equals(path);
            return admit(
                    withoutGrants(signedIn.actor()),
                    granted ? Admission.GRANTED : Admission.elsewhere(Route.SECOND_FACTOR::address),
                    request,
                    context);
        }
        if (signedIn.renew()) {
            sessions.renew(cookie.read(request)).ifPresent(token -> cookie.renew(request, response, token));
        }
        return admit(signedIn.actor(), admission(path, asking, signedIn.actor(), request), request, context);
    }

    /** Who is in already needs no door; pages of the administration exist for administrators alone. */
    private static Admission admission(String path, boolean asking, Actor actor, HttpServletRequest request) {
        if (path == null || path.startsWith("/admin/") && !actor.has(Role.ADMIN)) {
            return Admission.refused(HttpServletResponse.SC_NOT_FOUND);
        }
        boolean atDoor =
                Route.LOGIN.address().equals(path) || Route.LOGIN_CODE.address().equals(path);
        return asking && atDoor
                ? Admission.elsewhere(
                        () -> Whereabouts.inside(request.getParameter("to")).orElse(Route.MY_WORK.address()))
                : Admission.GRANTED;
    }

    private AuthenticationStatus byFeedToken(String path, HttpServletRequest request, HttpMessageContext context) {
        String[] segments = path.split("/");
        Optional<Actor> owner = segments.length > 3 ? feeds.find(segments[2]) : Optional.empty();
        if (owner.isEmpty()) {
            return turnAway(Admission.refused(HttpServletResponse.SC_NOT_FOUND), request, context);
        }
        boolean reading = READING.contains(request.getMethod());
        return admit(
                owner.get(),
                reading ? Admission.GRANTED : Admission.refused(HttpServletResponse.SC_METHOD_NOT_ALLOWED),
                request,
                context);
    }

    private AuthenticationStatus admit(
            Actor actor, Admission admission, HttpServletRequest request, HttpMessageContext context) {
        admission.noteIn(request);
        current.set(actor, current.address());
        Set<String> groups =
                actor.grants().stream().map(Grant::role).map(Role::name).collect(Collectors.toSet());
        return context.notifyContainerAboutLogin(actor.handle(), groups);
    }

    private static AuthenticationStatus turnAway(
            Admission admission, HttpServletRequest request, HttpMessageContext context) {
        admission.noteIn(request);
        return context.doNothing();
    }

    private static Actor withoutGrants(Actor actor) {
        return new Actor(actor.id(), actor.handle(), actor.name(), actor.language(), actor.zone(), List.of());
    }
}
