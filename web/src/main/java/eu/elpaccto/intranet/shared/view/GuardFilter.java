package eu.elpaccto.intranet.shared.view;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Stands before everything: sets the security headers of every answer, refuses what nobody here asks for (other methods,
 * files, text that cannot be kept, forms sent by GET, and whatever another site sends), and hands on the rest
 * without what could weaken the answer.
 */
public class GuardFilter implements Filter {

    private static final Pattern RESOURCE = Pattern.compile("/jakarta\\.faces\\.resource/\\w[\\w/-]*(\\.[\\w-]+)*+");

    /** Unicode's own bound for text that is handled piece by piece (UAX 15, D4); no language comes near it. */
    private static final int MOST_ACCENTS = 30;

    private static final Set<String> SAFE = Set.of("GET", "HEAD");
    private static final Set<String> SAME_SITE = Set.of("same-origin", "none");

    @Inject
    private Site site;

    @Inject
    private SecurityHeaders headers;

    @Override
    public void doFilter(ServletRequest plainRequest, ServletResponse plainResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) plainRequest;
        GuardedResponse response = new GuardedResponse((HttpServletResponse) plainResponse);
        headers.setOn(response);
        if (!isResource(request)) {
            SecurityHeaders.keepOutOfCaches(response);
        }
        OptionalInt refusal = refusal(request, response);
        if (refusal.isPresent()) {
            response.sendError(refusal.getAsInt());
            return;
        }
        chain.doFilter(new GuardedRequest(request, response, site.isSecure()), response);
    }

    /** What the theme consists of may be kept by browsers; nothing that is reached by way of it. */
    private static boolean isResource(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return RESOURCE.matcher(path).matches();
    }

    /** The status with which the request is turned away; the order matters, because reading a form reads all of it. */
    private OptionalInt refusal(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean post = "POST".equals(request.getMethod());
        if (!post && !SAFE.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, POST");
            return OptionalInt.of(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
        if (post && isForeign(request)) {
            return OptionalInt.of(HttpServletResponse.SC_FORBIDDEN);
        }
        if (hasFiles(request) && !takesFiles(request)) {
            return OptionalInt.of(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        }
        request.setCharacterEncoding("UTF-8");
        try {
            boolean acting = !post && request.getParameter(GuardedRequest.VIEW_STATE) != null;
            return acting || !isReadable(request)
                    ? OptionalInt.of(HttpServletResponse.SC_BAD_REQUEST)
                    : OptionalInt.empty();
        } catch (IllegalStateException e) {
            return OptionalInt.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    /** Where files are taken, the endpoint itself reads the beginning of them, and the server nothing. */
    private static boolean takesFiles(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return "POST".equals(request.getMethod())
                && Route.of(path).filter(match -> match.route().takesFiles()).isPresent();
    }

    /** Hardly anything here takes files, and the server would keep what it is sent until it ends, whoever sent it. */
    private static boolean hasFiles(HttpServletRequest request) {
        return Optional.ofNullable(request.getContentType())
                .filter(type -> type.toLowerCase(Locale.ROOT).startsWith("multipart/"))
                .isPresent();
    }

    /**
     * Whether the query is well-formed, and nothing typed holds the one character that the database cannot keep, or a heap
     * of accents: to normalise one takes the square of its height.
     *
     * @throws IllegalStateException if a form is larger than the server takes
     */
    private static boolean isReadable(HttpServletRequest request) {
        try {
            URLDecoder.decode(Optional.ofNullable(request.getQueryString()).orElse(""), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return false;
        }
        return request.getParameterMap().entrySet().stream()
                .flatMap(parameter -> Stream.concat(Stream.of(parameter.getKey()), Arrays.stream(parameter.getValue())))
                .noneMatch(text -> text.indexOf('\0') >= 0 || hasHeapOfAccents(text));
    }

    private static boolean hasHeapOfAccents(String text) {
        int height = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            height = isAccent(text.codePointAt(at)) ? height + 1 : 0;
            if (height > MOST_ACCENTS) {
                return true;
            }
        }
        return false;
    }

    /** The half-width voicing marks of Japanese are letters that normalise to accents. */
    private static boolean isAccent(int sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> sign == 0xFF9E || sign == 0xFF9F;
        };
    }

    /** Browsers say where a request comes from; programs that say nothing carry no cookies of somebody else. */
    private boolean isForeign(HttpServletRequest request) {
        String fetchSite = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        // Told to send no referrer, browsers say "null" of their own site's forms, too.
        boolean named = origin != null && !(fetchSite != null && origin.equals("null"));
        return fetchSite != null && !SAME_SITE.contains(fetchSite) || named && !site.isOwnOrigin(origin);
    }
}
