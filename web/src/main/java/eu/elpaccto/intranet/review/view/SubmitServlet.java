package eu.elpaccto.intranet.review.view;

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

/** Hands a draft that is complete to its reviewers, from the page on which it is read. */
@WebServlet("/reviews/submit")
public class SubmitServlet extends FormServlet {

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
        ReviewedItem item = wanted.get();
        Dossier draft = proposals
                .find(item.kind(), item.uuid())
                .filter(found -> found.proposal().code() != null)
                .orElseThrow(Missing::new);
        String name = ReviewedItem.name(draft.proposal());
        String record = links.record(item.kind(), draft.proposal().code());
        Route page = Route.of(record).orElseThrow(Missing::new).route();
        attempt(page, record, request, response, () -> {
            proposals.submit(item.kind(), item.uuid(), version(request));
            Toasts.next(response, "review.submitted", name);
            redirect(response, record);
        });
    }
}
