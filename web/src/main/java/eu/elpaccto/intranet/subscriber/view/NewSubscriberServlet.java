package eu.elpaccto.intranet.subscriber.view;

import eu.elpaccto.intranet.shared.view.FormServlet;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.shared.view.Toasts;
import eu.elpaccto.intranet.subscriber.boundary.Subscribers;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Adds an outside address. */
@WebServlet("/newsletters/subscribers/new")
public class NewSubscriberServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Subscribers subscribers;

    @Inject
    private transient SubscriberForm form;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        attempt(Route.SUBSCRIBER_NEW, request, response, () -> {
            String handle = subscribers.add(form.key(), form.details());
            Toasts.next(response, "subscriber.done.added");
            redirect(response, Route.SUBSCRIBER.to(handle));
        });
    }
}
