package eu.elpaccto.intranet.subscriber.view;

import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.view.FormServlet;
import eu.elpaccto.intranet.shared.view.Pages;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.shared.view.Toasts;
import eu.elpaccto.intranet.subscriber.boundary.ImportCheck;
import eu.elpaccto.intranet.subscriber.boundary.Subscribers;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Takes a list of outside addresses, says what would become of it, and imports it when that is confirmed. Nothing is kept
 * in between: the page carries the list, into which the browser puts the file that is chosen. No file is sent: what the server
 * reads of forms with files it would keep until it ends.
 */
@WebServlet("/newsletters/subscribers/import")
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
            String list = typed(request, "list").replace("\r\n", "\n");
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
}
