package eu.elpaccto.intranet.shared.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A short message about what was just done, shown on the page that follows. It travels as a message key in a cookie that
 * the next page takes away, so that pages that only show things need no session.
 */
@Named
@RequestScoped
public class Toasts {

    private static final String DONE = "done";
    private static final String NOTE = "note";
    private static final int SECONDS = 60;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Messages messages;

    /** @param draft name of the browser copy that is no longer needed; empty for none */
    public record Notice(String kind, String text, String draft) {}

    /** Shows the message on the next page, from within Faces; the browser's copy of this draft has served its time. */
    public void next(String draft, String key, Object... values) {
        send(DONE, response(), draft, key, values);
    }

    /** Shows a note beside the message on the next page, from within Faces; it stays until the reader closes it. */
    public void note(String key, Object... values) {
        send(NOTE, response(), "", key, values);
    }

    /** Shows the message on the next page. */
    public static void next(HttpServletResponse response, String key, Object... values) {
        send(DONE, response, "", key, values);
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    private static void send(String kind, HttpServletResponse response, String draft, String key, Object... values) {
        String text = Stream.concat(Stream.of(draft, key), Stream.of(values).map(String::valueOf))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
                .collect(Collectors.joining("/"));
        response.addCookie(cookie(kind, text, SECONDS));
    }

    private static Cookie cookie(String kind, String value, int seconds) {
        Cookie cookie = new Cookie(kind, value);
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /** The messages for this page, once. */
    public List<Notice> getNotices() {
        return Stream.of(DONE, NOTE).flatMap(kind -> notice(kind).stream()).toList();
    }

    private Optional<Notice> notice(String kind) {
        String value = Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> kind.equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!response().isCommitted()) {
            response().addCookie(cookie(kind, "", 0));
        }
        List<String> parts = parts(value);
        if (parts.size() < 2 || !messages.containsKey(parts.get(1))) {
            return Optional.empty();
        }
        String text = messages.of(parts.get(1), parts.subList(2, parts.size()).toArray());
        return Optional.of(new Notice(kind, text, parts.get(0)));
    }

    /** What a cookie of ours says; empty for one that is none. */
    private static List<String> parts(String value) {
        try {
            return Stream.of(value.split("/"))
                    .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
                    .toList();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    /** Ends the request of a Faces form by sending the browser to this address. */
    public static String redirect(String address) {
        FacesContext context = FacesContext.getCurrentInstance();
        try {
            context.getExternalContext().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
        return null;
    }
}
