package eu.elpaccto.intranet.user.view;

import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.shared.view.Whereabouts;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Which addresses are open to those who are not signed in, and how one gets back to a page by signing in. */
final class Door {

    private static final List<String> OPEN_FOLDERS =
            List.of("/jakarta.faces.resource/", "/assets/", "/newsletter/", "/media-files/");
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
        return Whereabouts.of(request)
                .filter(page -> !page.equals("/"))
                .map(page -> door.address() + "?to=" + URLEncoder.encode(page, StandardCharsets.UTF_8))
                .orElse(door.address());
    }
}
