package eu.elpaccto.intranet.shared.view;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;

/** Where a reader is, and may be sent back to after something came between: to a page of ours behind the door only. */
public final class Whereabouts {

    /** Field in which a form tells the address of its page, which may be another than the one it is sent to. */
    private static final String FIELD = "here";

    private Whereabouts() {}

    /** The page from which this request comes, empty for none that one may be sent back to. */
    public static Optional<String> of(HttpServletRequest request) {
        if ("GET".equals(request.getMethod())) {
            String query = request.getQueryString();
            return inside(request.getRequestURI() + (query == null ? "" : "?" + query));
        }
        return inside(request.getParameter(FIELD)).or(() -> inside(request.getRequestURI()));
    }

    /** The wanted address if it is a page of ours behind the door; empty for anything else. */
    public static Optional<String> inside(String wanted) {
        if (wanted == null || !wanted.startsWith("/") || wanted.length() > 2000) {
            return Optional.empty();
        }
        try {
            URI address = URI.create(wanted);
            boolean ours = address.getScheme() == null
                    && address.getRawAuthority() == null
                    && Route.of(address.getRawPath())
                            .map(match -> !match.route().isPublic())
                            .orElse(false);
            return ours ? Optional.of(address.toASCIIString()) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
