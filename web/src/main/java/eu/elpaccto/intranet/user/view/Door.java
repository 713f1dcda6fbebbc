package eu.elpaccto.intranet.user.view;

import eu.elpaccto.intranet.shared.view.Route;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which addresses are open to those who are not signed in, and where one may be sent back to after signing in. */
final class Door {

    private static final List<String> OPEN_FOLDERS = List.of("/jakarta.faces.resource/", "/assets/");
    private static final Set<String> OPEN_FILES = Set.of("/readiness", "/problem", "/favicon.ico", "/robots.txt");

    private Door() {}

    /**
     * The path without what the address of the application contributes; null if the address was written in a way that
     * different parts of the server could read differently.
     */
    static String path(HttpServletRequest request) {
        String raw = request.getRequestURI().substring(request.getContextPath().length());
        String read = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return raw.equals(read) || read.isEmpty() && raw.equals("/") ? raw : null;
    }

    static boolean isOpen(String path) {
        return path != null
                && (Route.of(path).map(match -> match.route().isPublic()).orElse(false)
                        || OPEN_FILES.contains(path)
                        || OPEN_FOLDERS.stream().anyMatch(path::startsWith));
    }

    /** The way in that leads back to this request's page afterwards. */
    static String wayIn(Route door, HttpServletRequest request) {
        String query = "GET".equals(request.getMethod()) ? request.getQueryString() : null;
        String wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
        return inside(wanted)
                .filter(page -> !page.equals("/"))
                .map(page -> door.address() + "?to=" + URLEncoder.encode(page, StandardCharsets.UTF_8))
                .orElse(door.address());
    }

    /** The wanted address if it is a page of ours behind the door; empty for anything else. */
    static Optional<String> inside(String wanted) {
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
