package eu.elpaccto.intranet.shared.view;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A file in UTF-8 that is asked for again and again, and is sent only when it is not known already.
 *
 * @param type its media type, without the character set
 * @param changed when what it tells changed last; null if what left it has left no trace, so that only its content tells
 */
public record Representation(byte[] content, String type, Instant changed) {

    /** Answers with the file, or with 304 if whoever asks has it (RFC 9110, 13.1.2 and 13.1.3). */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String tag = tag();
        response.setHeader("ETag", tag);
        if (changed != null) {
            response.setDateHeader("Last-Modified", changed.toEpochMilli());
        }
        if (isKnown(request, tag) || isUnchanged(request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** Whether whoever asks has what is tagged so (RFC 9110, 13.1.2). */
    public static boolean isKnown(HttpServletRequest request, String tag) {
        String tags = request.getHeader("If-None-Match");
        return tags != null
                && Arrays.stream(tags.split(","))
                        .map(String::strip)
                        .anyMatch(each -> each.equals(tag) || each.equals("W/" + tag) || each.equals("*"));
    }

    private boolean isUnchanged(HttpServletRequest request) {
        return request.getHeader("If-None-Match") == null
                && changed != null
                && request.getHeader("If-Modified-Since") != null
                && since(request) >= changed.truncatedTo(ChronoUnit.SECONDS).toEpochMilli();
    }

    /** The day of the header; long ago when it is none. */
    private static long since(HttpServletRequest request) {
        try {
            return request.getDateHeader("If-Modified-Since");
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }

    private String tag() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return '"' + HexFormat.of().formatHex(digest, 0, 16) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
