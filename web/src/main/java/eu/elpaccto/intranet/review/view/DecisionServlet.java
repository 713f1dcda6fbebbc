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

/** Takes the reviewer's decision on one item. */
@WebServlet("/reviews/decide")
public class DecisionServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Proposals proposals;

    @Inject
    private transient ReviewLinks links;

    /** What a reviewer can decide. */
    enum Decision {
        APPROVE,
        RETURN,
        REMARK
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<ReviewedItem> item = ReviewedItem.of(request);
        if (item.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        attempt(
                Route.REVIEWS,
                Route.REVIEWS.address(),
                request,
                response,
                () -> redirect(response, decide(item.get(), request, response)));
    }

    /** @return where to go on */
    private String decide(ReviewedItem item, HttpServletRequest request, HttpServletResponse response) {
        String name = proposals
                .find(item.kind(), item.uuid())
                .map(dossier -> ReviewedItem.name(dossier.proposal()))
                .orElseThrow(Missing::new);
        return switch (asked(request, "decision", Decision.class)) {
            case APPROVE -> {
                proposals.approve(item.kind(), item.uuid(), version(request));
                Toasts.next(response, "review.done.approved", name);
                yield following(request);
            }
            case RETURN -> {
                proposals.giveBack(item.kind(), item.uuid(), version(request), typed(request, "reason"));
                Toasts.next(response, "review.done.returned", name);
                yield following(request);
            }
            case REMARK -> {
                proposals.remark(item.kind(), item.uuid(), typed(request, "field"), typed(request, "text"));
                Toasts.next(response, "review.done.remarked");
                yield links.queue(typed(request, "only"), item.uuid().toString());
            }
        };
    }

    /** What came after this item in the reviewer's queue; the start of the queue if there was nothing. */
    private String following(HttpServletRequest request) {
        return links.queue(typed(request, "only"), typed(request, "next"));
    }
}
