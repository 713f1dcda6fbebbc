package eu.elpaccto.intranet.user.view;

import eu.elpaccto.intranet.shared.view.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;

/** The cookie that holds the token of the login session: bound to this very host where the site is served by https. */
@ApplicationScoped
public class SessionCookie {

    private static final String RENEWED = SessionCookie.class.getName() + ".renewed";

    @Inject
    private Site site;

    /** The token the browser shows, or the one that took its place within this request; null for none. */
    public String read(HttpServletRequest request) {
        if (request.getAttribute(RENEWED) instanceof String token) {
            return token;
        }
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> name().equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(null);
    }

    /** Another token takes the place of the one the browser showed, for the rest of the request and from then on. */
    public void renew(HttpServletRequest request, HttpServletResponse response, String token) {
        request.setAttribute(RENEWED, token);
        write(response, token);
    }

    public void write(HttpServletResponse response, String token) {
        response.addHeader("Set-Cookie", name() + "=" + token + attributes());
    }

    public void remove(HttpServletResponse response) {
        response.addHeader("Set-Cookie", name() + "=; Max-Age=0" + attributes());
    }

    private String name() {
        return site.isSecure() ? "__Host-sid" : "sid";
    }

    private String attributes() {
        return "; Path=/; HttpOnly; SameSite=Lax" + (site.isSecure() ? "; Secure" : "");
    }
}
