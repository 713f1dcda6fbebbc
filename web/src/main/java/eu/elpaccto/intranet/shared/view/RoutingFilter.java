package eu.elpaccto.intranet.shared.view;

import eu.elpaccto.intranet.shared.Language;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Sends a readable address to the view of its {@link Route}; the path of a view itself is no address. */
public class RoutingFilter implements Filter {

    /** Request attribute: the path that the reader sees, without the query. */
    public static final String ADDRESS = "intranet.address";

    /** Large enough for a whole page, so that what goes wrong while it is made can still be answered properly. */
    private static final int BUFFER = 256 * 1024;

    /** Request attribute: the {@link Route} being shown. */
    public static final String ROUTE = "intranet.route";

    @Override
    public void doFilter(ServletRequest plainRequest, ServletResponse plainResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) plainRequest;
        HttpServletResponse response = (HttpServletResponse) plainResponse;
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Optional<Route.Match> match = Route.of(path);
        if (match.isPresent() && !isPlainPost(request)) {
            request.setAttribute(ADDRESS, path);
            request.setAttribute(ROUTE, match.get().route());
            response.setBufferSize(BUFFER);
            rememberLanguage(request, response);
            show(match.get(), request, response);
        } else if (path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A language chosen in the address stays chosen on the pages that follow; nothing is stored here. */
    private static void rememberLanguage(HttpServletRequest request, HttpServletResponse response) {
        Language.of(request.getParameter("lang")).ifPresent(language -> {
            Cookie cookie = new Cookie(Reader.LANGUAGE_COOKIE, language.code());
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        });
    }

    /** What is missing, or not for this reader, is answered as missing, whatever noticed it first. */
    private static void show(Route.Match match, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            Turns.take(request, response, () -> request.getRequestDispatcher(
                            match.route().view())
                    .forward(new WithSegments(request, match.segments()), response));
        } catch (ServletException | RuntimeException e) {
            if (Failure.isMissing(e)) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else if (Failure.isExpiredView(e)) {
                // What runs in the background must not take the page away from whoever writes on it.
                if (isInBackground(request)) {
                    response.sendError(HttpServletResponse.SC_CONFLICT);
                } else {
                    response.sendRedirect(Whereabouts.of(request)
                            .orElseGet(() -> request.getAttribute(ADDRESS).toString()));
                }
            } else if (Failure.isForgery(e)) {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            } else {
                throw e;
            }
        }
    }

    private static boolean isInBackground(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /** A form that is not a Faces form is for the endpoint at the same address. */
    private static boolean isPlainPost(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && request.getParameter("jakarta.faces.ViewState") == null;
    }

    private static final class WithSegments extends HttpServletRequestWrapper {

        private final Map<String, String[]> parameters;

        WithSegments(HttpServletRequest request, Map<String, String> segments) {
            super(request);
            Map<String, String[]> all = new LinkedHashMap<>(request.getParameterMap());
            segments.forEach((name, value) -> all.put(name, new String[] {value}));
            this.parameters = Collections.unmodifiableMap(all);
        }

        @Override
        public String getParameter(String name) {
            String[] values = parameters.get(name);
            return values == null ? null : values[0];
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return parameters;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }

        @Override
        public String[] getParameterValues(String name) {
            return parameters.get(name);
        }
    }
}
