package eu.elpaccto.intranet.media.view;

import eu.elpaccto.intranet.media.MediaCode;
import eu.elpaccto.intranet.media.boundary.MediaFile;
import eu.elpaccto.intranet.media.boundary.MediaFiles;
import eu.elpaccto.intranet.media.boundary.MediaUploads;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.control.JsonTrees;
import eu.elpaccto.intranet.shared.view.FormServlet;
import eu.elpaccto.intranet.shared.view.Messages;
import eu.elpaccto.intranet.shared.view.Representation;
import eu.elpaccto.intranet.shared.view.SecurityHeaders;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes and gives media files: {@code POST /media-files} with the bare file as the body and its name in the header
 * {@code X-File-Name}; {@code GET /media-files/CODE}, and {@code /media-files/CODE/small} for a picture in a list. No form
 * with a file in it is parsed anywhere. What is public is asked for by mail programs, too, from wherever they are.
 */
@WebServlet("/media-files/*")
public class MediaServlet extends FormServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("/([0-9a-f]{32})(/small)?");
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{1,10})?-(\\d{1,10})?");

    @Inject
    private transient MediaFiles files;

    @Inject
    private transient MediaUploads uploads;

    @Inject
    private transient Messages messages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher asked = FILE.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<MediaFile> found = asked.matches() ? files.find(new MediaCode(asked.group(1))) : Optional.empty();
        boolean small = found.isPresent() && asked.group(2) != null;
        if (found.isEmpty() || small && !found.get().type().isPicture()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        MediaFile file = found.get();
        response.setHeader(SecurityHeaders.POLICY, "sandbox; default-src 'none'");
        response.setHeader("Cache-Control", file.isPublic() ? "public, max-age=86400" : "private, no-cache");
        if (file.isPublic()) {
            response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        }
        // A file never changes: its address tells all of it.
        String tag = '"' + file.code() + (small ? "-small" : "") + '"';
        response.setHeader("ETag", tag);
        if (Representation.isKnown(request, tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(file.type().mime());
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(file.name()));
        if (small) {
            byte[] content = files.small(file.mediaCode());
            response.setContentLength(content.length);
            response.getOutputStream().write(content);
        } else {
            send(file, request, response);
        }
    }

    /** The whole or the one range that is asked for (RFC 9110, 14): players of videos ask for ranges. */
    private void send(MediaFile file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Accept-Ranges", "bytes");
        long first = 0;
        long last = file.size() - 1;
        Matcher range =
                RANGE.matcher(Optional.ofNullable(request.getHeader("Range")).orElse(""));
        if (range.matches() && isSaid(range.group(1), range.group(2))) {
            if (range.group(1) == null) {
                first = Math.max(0, file.size() - Long.parseLong(range.group(2)));
            } else {
                first = Long.parseLong(range.group(1));
                last = range.group(2) == null ? last : Math.min(last, Long.parseLong(range.group(2)));
            }
            if (first > last) {
                response.setHeader("Content-Range", "bytes */" + file.size());
                response.sendError(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
                return;
            }
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", "bytes " + first + "-" + last + "/" + file.size());
        }
        response.setContentLengthLong(last - first + 1);
        files.write(file.mediaCode(), first, last - first + 1, response.getOutputStream());
    }

    /** What ends before it begins is no range, and none is what asks for neither end. */
    private static boolean isSaid(String from, String to) {
        return from == null ? to != null : to == null || Long.parseLong(from) <= Long.parseLong(to);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getPathInfo() != null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            uploads.demandRoom();
            MediaCode code = taken(request);
            answer(
                    response,
                    HttpServletResponse.SC_CREATED,
                    JsonTrees.object().add("code", code.value()).build());
        } catch (DomainException refusal) {
            answer(
                    response,
                    UNPROCESSABLE,
                    JsonTrees.object().add("error", messages.get(refusal.key())).build());
        } catch (UncheckedIOException e) {
            // Whoever stopped sending is not there to be answered.
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** Read to the disk first: no connection to the database waits for a slow sender. */
    private MediaCode taken(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MediaUploads.LARGEST) {
            throw new DomainException("media.tooLarge");
        }
        Path file = Files.createTempFile("media", null);
        try {
            try (InputStream body = request.getInputStream();
                    OutputStream copy = Files.newOutputStream(file)) {
                long left = MediaUploads.LARGEST + 1L;
                byte[] some = new byte[1 << 16];
                for (int read = next(body, some); read >= 0 && left > 0; read = next(body, some)) {
                    copy.write(some, 0, (int) Math.min(read, left));
                    left -= read;
                }
                if (left > 0 && MediaUploads.LARGEST + 1L - left < request.getContentLengthLong()) {
                    throw new UncheckedIOException(new EOFException());
                }
            }
            return uploads.take(name(request), file);
        } finally {
            Files.delete(file);
        }
    }

    /** @throws UncheckedIOException if whoever sends it went away */
    private static int next(InputStream body, byte[] some) {
        try {
            return body.read(some);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(HttpServletRequest request) {
        String sent = Optional.ofNullable(request.getHeader("X-File-Name")).orElse("");
        try {
            return URLDecoder.decode(sent.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static void answer(HttpServletResponse response, int status, JsonObject said) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getOutputStream().write(said.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
