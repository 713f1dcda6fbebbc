package eu.elpaccto.intranet.subscriber.view;

import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.view.FormServlet;
import eu.elpaccto.intranet.shared.view.Pages;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.subscriber.boundary.Unsubscribing;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Ends a subscription for whoever sends what RFC 8058 says: our own page, or the server of a mail provider, which sends
 * no cookies, sends it as a form with files, and may not be sent on to another address. Of such a form only its beginning is
 * read, and here: the server would keep what it reads of them until it ends.
 */
@WebServlet("/unsubscribe/*")
public class UnsubscribeServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    private static final String ONE_CLICK = "One-Click";
    private static final int LONGEST_FORM = 8_192;

    /** The one part of such a form, as RFC 7578 writes it. */
    private static final Pattern ONE_CLICK_PART = Pattern.compile(
            "form-data;[ \\t]*name=\"?List-Unsubscribe\"?[^\\r\\n]*\\r\\n(?:[^\\r\\n]+\\r\\n)*\\r\\n" + ONE_CLICK
                    + "\\r\\n",
            Pattern.CASE_INSENSITIVE);

    @Inject
    private transient Unsubscribing unsubscribing;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        attempt(Route.UNSUBSCRIBE, request, response, () -> {
            String token = named(request);
            if (isOneClick(request)) {
                unsubscribing.unsubscribe(token);
            } else if ("again".equals(typed(request, "deed"))) {
                unsubscribing.subscribeAgain(token);
            } else {
                throw new DomainException("shared.problem.400");
            }
            Pages.show(Route.UNSUBSCRIBE, path(request), HttpServletResponse.SC_OK, request, response);
        });
    }

    private static boolean isOneClick(HttpServletRequest request) throws IOException {
        if (!String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            return ONE_CLICK.equals(typed(request, "List-Unsubscribe"));
        }
        byte[] beginning = request.getInputStream().readNBytes(LONGEST_FORM);
        return ONE_CLICK_PART
                .matcher(new String(beginning, StandardCharsets.US_ASCII))
                .find();
    }
}
