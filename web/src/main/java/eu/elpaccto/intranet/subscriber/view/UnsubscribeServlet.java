package eu.elpaccto.intranet.subscriber.view;

import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.view.FormServlet;
import eu.elpaccto.intranet.shared.view.Pages;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.subscriber.boundary.Unsubscribing;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Ends a subscription for whoever sends what RFC 8058 says: our own page, or the server of a mail provider, which sends
 * no cookies, sends it as a form with files, and may not be sent on to another address.
 */
@WebServlet("/unsubscribe/*")
@MultipartConfig(maxFileSize = 8_192, maxRequestSize = 8_192, fileSizeThreshold = 16_384)
public class UnsubscribeServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    private static final String ONE_CLICK = "One-Click";

    @Inject
    private transient Unsubscribing unsubscribing;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        attempt(Route.UNSUBSCRIBE, request, response, () -> {
            String token = named(request);
            if (ONE_CLICK.equals(typed(request, "List-Unsubscribe"))) {
                unsubscribing.unsubscribe(token);
            } else if ("again".equals(typed(request, "deed"))) {
                unsubscribing.subscribeAgain(token);
            } else {
                throw new DomainException("shared.problem.400");
            }
            Pages.show(Route.UNSUBSCRIBE, path(request), HttpServletResponse.SC_OK, request, response);
        });
    }
}
