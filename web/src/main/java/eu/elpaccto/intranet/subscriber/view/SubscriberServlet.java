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

/** What editors do about one subscriber: change, unsubscribe, forget and the like. */
@WebServlet("/newsletters/subscribers/*")
public class SubscriberServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Subscribers subscribers;

    @Inject
    private transient SubscriberForm form;

    /** What can be done about a subscriber. */
    enum Deed {
        SAVE,
        UNSUBSCRIBE,
        RESUBSCRIBE,
        CLEAR_REFUSAL,
        FORGET
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Route page = Route.of(path(request)).map(Route.Match::route).orElse(null);
        if (page == Route.SUBSCRIBER) {
            attempt(page, request, response, () -> change(request, response));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void change(HttpServletRequest request, HttpServletResponse response) {
        String handle = named(request);
        int version = version(request);
        Deed deed = asked(request, "deed", Deed.class);
        switch (deed) {
            case SAVE -> subscribers.change(handle, version, form.details());
            case UNSUBSCRIBE -> subscribers.unsubscribe(handle, version);
            case RESUBSCRIBE ->
                subscribers.resubscribe(
                        handle,
                        version,
                        SubscriberForm.day(typed(request, "consentOn")),
                        typed(request, "consentNote"));
            case CLEAR_REFUSAL -> subscribers.clearRefusal(handle, version);
            case FORGET -> subscribers.forget(handle, version);
        }
        Toasts.next(response, "subscriber.done." + typed(request, "deed"));
        redirect(response, deed == Deed.FORGET ? Route.SUBSCRIBERS.address() : path(request));
    }
}
