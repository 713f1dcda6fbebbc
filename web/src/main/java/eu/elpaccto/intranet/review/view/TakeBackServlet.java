package eu.elpaccto.intranet.review.view;

import eu.elpaccto.intranet.review.boundary.Proposals;
import eu.elpaccto.intranet.shared.view.FormServlet;
import eu.elpaccto.intranet.shared.view.Missing;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.shared.view.Toasts;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Takes an author's wish to have an item back before it was reviewed. */
@WebServlet("/reviews/take-back")
public class TakeBackServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Proposals proposals;

    @Inject
    private transient ReviewLinks links;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<ReviewedItem> wanted = ReviewedItem.of(request);
        if (wanted.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        attempt(Route.REVIEWS, Route.REVIEWS.address(), request, response, () -> {
            ReviewedItem item = wanted.get();
            String code = proposals
                    .find(item.kind(), item.uuid())
                    .map(dossier -> dossier.proposal().code())
                    .orElseThrow(Missing::new);
            proposals.takeBack(item.kind(), item.uuid());
            Toasts.next(response, "review.done.takenBack", code);
            redirect(response, links.record(item.kind(), code));
        });
    }
}
