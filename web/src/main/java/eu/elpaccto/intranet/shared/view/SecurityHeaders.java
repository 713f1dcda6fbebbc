package eu.elpaccto.intranet.shared.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;

/** The headers that protect every answer, whoever gives it. */
@ApplicationScoped
public class SecurityHeaders {

    /** The policy; on pages, PrimeFaces puts one in its place that also names the nonce of their scripts. */
    public static final String POLICY = "Content-Security-Policy";

    private static final String STRICT = "default-src 'self'; object-src 'none'; base-uri 'none'; "
            + "frame-ancestors 'none'; form-action 'self'; img-src 'self' data:; "
            + "style-src 'self' 'unsafe-inline'; script-src 'self'";

    @Inject
    private Site site;

    void setOn(HttpServletResponse response) {
        response.setHeader(POLICY, STRICT);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (site.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /** Has nobody keep the answer. */
    static void keepOutOfCaches(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
    }
}
