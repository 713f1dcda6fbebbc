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

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object sent = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = sent instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND;
        String reference = status >= 500 ? ProblemLog.reference(request) : "";
        Language language = reader.getLanguage();
        String key = "shared.problem." + (KNOWN.contains(status) ? status : status < 500 ? 400 : 500);
        response.setStatus(status);
        response.setHeader("Content-Security-Policy", GuardFilter.POLICY);
        response.setContentType("text/html;charset=UTF-8");
        String resources = request.getContextPath() + "/jakarta.faces.resource/css/";
        PrintWriter page = response.getWriter();
        page.printf("<!DOCTYPE html><html lang=\"%s\"><head><meta charset=\"UTF-8\">", language.code());
        page.print("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        page.printf("<title>%s · EL PAcCTO Intranet</title>", Messages.of(language, key));
        page.printf("<link rel=\"stylesheet\" href=\"%stokens.css.xhtml?ln=intranet\">", resources);
        page.printf("<link rel=\"stylesheet\" href=\"%sapp.css.xhtml?ln=intranet\">", resources);
        page.printf("</head><body><main class=\"error-page\"><p class=\"figure\">%d</p>", status);
        page.printf(
                "<h1>%s</h1><p class=\"lead\">%s</p>",
                Messages.of(language, key), Messages.of(language, key + ".text"));
        if (!reference.isEmpty()) {
            page.printf("<p class=\"mono\">%s</p>", reference);
        }
        page.printf(
                "<p class=\"actions\"><a class=\"btn btn--primary\" href=\"%s/\">%s</a></p></main></body></html>",
                request.getContextPath(), Messages.of(language, "shared.problem.home"));
    }
}
