package eu.elpaccto.intranet.subscriber.view;

import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.shared.view.FormServlet;
import eu.elpaccto.intranet.shared.view.Pages;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.shared.view.Toasts;
import eu.elpaccto.intranet.subscriber.boundary.ImportCheck;
import eu.elpaccto.intranet.subscriber.boundary.Subscribers;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Takes a list of outside addresses, says what would become of it, and imports it when that is confirmed. Nothing is kept
 * in between: the page carries the list. The threshold is above the limits, so that nothing of it ever lies on the disk.
 */
@WebServlet("/newsletters/subscribers/import")
@MultipartConfig(maxFileSize = 6_000_000, maxRequestSize = 14_000_000, fileSizeThreshold = 16_000_000)
public class SubscriberImportServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Subscribers subscribers;

    /** What can be done with a list. */
    enum Deed {
        CHECK,
        CONFIRM
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!subscribers.mayKeep()) {
            throw new DomainException("shared.missing");
        }
        attempt(Route.SUBSCRIBER_IMPORT, request, response, () -> {
            Deed deed = asked(request, "deed", Deed.class);
            String list = list(request);
            request.setAttribute(SubscriberImportView.LIST, list);
            ImportCheck check = subscribers.check(list);
            request.setAttribute(SubscriberImportView.CHECK, check);
            if (deed == Deed.CHECK || check.problemCount() > 0) {
                int status = check.problemCount() > 0 ? UNPROCESSABLE : HttpServletResponse.SC_OK;
                Pages.show(Route.SUBSCRIBER_IMPORT, path(request), status, request, response);
            } else {
                Toasts.next(
                        response,
                        "subscriber.import.done",
                        subscribers.importList(list).added());
                redirect(response, Route.SUBSCRIBERS.address());
            }
        });
    }

    /** The file that was chosen, else what stands in the field. */
    private static String list(HttpServletRequest request) throws ServletException, IOException {
        boolean hasFiles = String.valueOf(request.getContentType()).startsWith("multipart/");
        Part file = hasFiles ? request.getPart("file") : null;
        if (file == null || file.getSize() == 0) {
            return typed(request, "list").replace("\r\n", "\n");
        }
        try (InputStream bytes = file.getInputStream()) {
            return decoded(bytes.readAllBytes());
        }
    }

    private static String decoded(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        try {
            return decoder.decode(rest).toString().replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            long line = 1;
            for (int i = 0; i < rest.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new DomainException(List.of(Problem.at("file", "subscriber.import.encoding", line)));
        }
    }
}
