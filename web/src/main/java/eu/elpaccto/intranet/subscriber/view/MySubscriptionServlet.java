package eu.elpaccto.intranet.subscriber.view;

import eu.elpaccto.intranet.shared.view.FormServlet;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.shared.view.Toasts;
import eu.elpaccto.intranet.subscriber.boundary.MySubscription;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Whether somebody gets the newsletter, as they say on their own page. */
@WebServlet("/profile/newsletter")
public class MySubscriptionServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MySubscription mine;

    /** What can be said. */
    enum Deed {
        SUBSCRIBE,
        UNSUBSCRIBE
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        attempt(Route.PROFILE, Route.PROFILE.address(), request, response, () -> {
            switch (asked(request, "deed", Deed.class)) {
                case SUBSCRIBE -> mine.subscribe();
                case UNSUBSCRIBE -> mine.unsubscribe();
            }
            Toasts.next(response, "subscriber.mine." + typed(request, "deed"));
            redirect(response, Route.PROFILE.address());
        });
    }
}
