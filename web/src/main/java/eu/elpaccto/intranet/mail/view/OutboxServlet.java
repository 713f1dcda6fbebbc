package eu.elpaccto.intranet.mail.view;

import eu.elpaccto.intranet.mail.boundary.MailOutbox;
import eu.elpaccto.intranet.shared.view.FormServlet;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.shared.view.Toasts;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Has a mail that waits tried again at once. */
@WebServlet("/admin/outbox")
public class OutboxServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MailOutbox outbox;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        long mail;
        try {
            mail = Long.parseLong(typed(request, "mail"));
        } catch (NumberFormatException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        outbox.retry(mail);
        Toasts.next(response, "mail.retried");
        redirect(response, Route.ADMIN_MAIL.to(mail));
    }
}
