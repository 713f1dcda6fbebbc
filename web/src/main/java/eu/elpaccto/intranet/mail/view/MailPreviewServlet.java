package eu.elpaccto.intranet.mail.view;

import eu.elpaccto.intranet.mail.boundary.Edition;
import eu.elpaccto.intranet.mail.boundary.MailDetails;
import eu.elpaccto.intranet.mail.boundary.MailOutbox;
import eu.elpaccto.intranet.shared.view.Reader;
import eu.elpaccto.intranet.shared.view.SandboxedDocument;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The markup of a mail of a mailing, as all its readers get it: {@code /mail-previews/17}. */
@WebServlet("/mail-previews/*")
public class MailPreviewServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String NOWHERE = "#";

    @Inject
    private transient Reader reader;

    @Inject
    private transient MailOutbox outbox;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<String> html = Optional.ofNullable(request.getPathInfo())
                .filter(path -> reader.isAdmin())
                .flatMap(path -> Mails.id(path.substring(1)))
                .flatMap(outbox::find)
                .map(MailDetails::html);
        if (html.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        SandboxedDocument.sendHtml(response, html.get().replace(Edition.UNSUBSCRIBE, NOWHERE));
    }
}
