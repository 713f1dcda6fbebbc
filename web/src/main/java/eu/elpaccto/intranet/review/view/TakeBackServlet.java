package eu.elpaccto.intranet.review.view;

import eu.elpaccto.intranet.review.Proposal;
import eu.elpaccto.intranet.review.boundary.Dossier;
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
            Proposal proposal = proposals
                    .find(item.kind(), item.uuid())
                    .map(Dossier::proposal)
                    .orElseThrow(Missing::new);
            proposals.takeBack(item.kind(), item.uuid());
            Toasts.next(response, "review.done.takenBack", ReviewedItem.name(proposal));
            redirect(response, links.record(item.kind(), proposal.code()));
        });
    }
}
