package eu.elpaccto.intranet.newsletter.view;

import eu.elpaccto.intranet.media.MediaCode;
import eu.elpaccto.intranet.media.boundary.MediaFile;
import eu.elpaccto.intranet.media.boundary.MediaFiles;
import eu.elpaccto.intranet.newsletter.EditionItem;
import eu.elpaccto.intranet.newsletter.IssueCode;
import eu.elpaccto.intranet.newsletter.IssueEdition;
import eu.elpaccto.intranet.newsletter.boundary.EditionMarkup;
import eu.elpaccto.intranet.newsletter.boundary.EditionText;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.view.SandboxedDocument;
import eu.elpaccto.intranet.shared.view.Site;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An issue as its readers would get it, before they do: {@code /newsletter-previews/2021-03/en/mail}. */
@WebServlet("/newsletter-previews/*")
public class IssuePreviewServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("/([^/]+)/([^/]+)/(web|mail|text)");

    @Inject
    private transient IssueWork work;

    @Inject
    private transient EditionMarkup markup;

    @Inject
    private transient MediaFiles files;

    @Inject
    private transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Matcher file = FILE.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<IssueEdition> edition = file.matches() ? edition(file.group(1), file.group(2)) : Optional.empty();
        if (edition.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        switch (file.group(3)) {
            case "web" -> SandboxedDocument.sendHtml(response, withPictures(markup.page(edition.get()), edition.get()));
            case "mail" ->
                SandboxedDocument.sendHtml(response, withPictures(markup.mail(edition.get()), edition.get()));
            default -> SandboxedDocument.sendText(response, EditionText.of(edition.get()));
        }
    }

    /** Pictures are not public yet, and a sealed document is not signed in: it carries them itself. */
    private String withPictures(String html, IssueEdition edition) {
        String whole = html;
        for (EditionItem item : edition.items()) {
            Optional<MediaCode> code = MediaCode.read(item.picture());
            Optional<MediaFile> file = code.flatMap(files::find);
            if (file.isPresent()) {
                String content = Base64.getEncoder()
                        .encodeToString(files.picture(code.get()).orElseThrow());
                whole = whole.replace(
                        "src=\"" + site.absolute("/media-files/" + item.picture()) + '"',
                        "src=\"data:" + file.get().type().mime() + ";base64," + content + '"');
            }
        }
        return whole;
    }

    private Optional<IssueEdition> edition(String issue, String language) {
        return IssueCode.read(issue).flatMap(code -> Language.of(language)
                .flatMap(spoken -> work.current(code).map(details -> work.edition(details, spoken))));
    }
}
