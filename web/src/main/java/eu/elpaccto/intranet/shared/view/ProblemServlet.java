package eu.elpaccto.intranet.shared.view;

import eu.elpaccto.intranet.shared.Language;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Set;

/**
 * The page for everything that went wrong: plain HTML that needs neither Faces nor the database, in the reader's
 * language, with a reference number where the log has more to say. It never shows what was thrown.
 */
@WebServlet("/problem")
public class ProblemServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 405, 409, 413);

    @Inject
    private transient Reader reader;

    @Inject
    private transient SecurityHeaders headers;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object sent = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = sent instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND;
        String reference = status >= 500 ? ProblemLog.reference(request) : "";
        Language language = reader.getLanguage();
        String key = "shared.problem." + (KNOWN.contains(status) ? status : status < 500 ? 400 : 500);
        response.setStatus(status);
        headers.setOn(response);
        SecurityHeaders.keepOutOfCaches(response);
        response.setContentType("text/html;charset=UTF-8");
        PrintWriter page = response.getWriter();
        page.printf("<!DOCTYPE html><html lang=\"%s\"><head><meta charset=\"UTF-8\">", language.code());
        page.print("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        page.print("<meta name=\"color-scheme\" content=\"light dark\">");
        page.printf("<title>%s · EL PAcCTO Intranet</title>", Messages.of(language, key));
        page.printf("<script src=\"%s\"></script>", VersionedResources.address(getServletContext(), "js/theme.js"));
        page.printf(
                "<link rel=\"stylesheet\" href=\"%s\">",
                VersionedResources.address(getServletContext(), "css/tokens.css"));
        page.printf(
                "<link rel=\"stylesheet\" href=\"%s\">",
                VersionedResources.address(getServletContext(), "css/app.css"));
        page.printf(
                "<link rel=\"icon\" type=\"image/svg+xml\" href=\"%s\">",
                VersionedResources.address(getServletContext(), "favicon.svg"));
        page.print("</head><body><main class=\"error-page stack\">");
        page.printf(
                "<p><a class=\"brand\" href=\"/\"><img src=\"%s\" alt=\"\">",
                VersionedResources.address(getServletContext(), "favicon.svg"));
        page.print("<span class=\"brand-name\">EL PAcCTO <small>Intranet</small></span></a></p>");
        page.printf("<p class=\"figure\">%d</p><h1>%s</h1>", status, Messages.of(language, key));
        page.printf("<p>%s</p>", Messages.of(language, key + ".text"));
        if (!reference.isEmpty()) {
            page.printf("<p class=\"code\">%s</p>", reference);
        }
        page.printf(
                "<p><a class=\"btn btn--primary\" href=\"/\">%s</a></p></main></body></html>",
                Messages.of(language, "shared.problem.home"));
    }
}
