package eu.elpaccto.intranet.review.view;

import eu.elpaccto.intranet.review.Proposal;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.boundary.Dossier;
import eu.elpaccto.intranet.review.boundary.Proposals;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.view.Errors;
import eu.elpaccto.intranet.shared.view.Pages;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.shared.view.Toasts;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/** Takes the reviewer's decision on one item, and the author's wish to have it back. */
@WebServlet({"/reviews/decide", "/reviews/take-back"})
public class DecisionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    @Inject
    private transient Proposals proposals;

    @Inject
    private transient ReviewLinks links;

    @Inject
    private transient Errors errors;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        ProposalKind kind;
        UUID uuid;
        int version;
        try {
            kind = ProposalKind.valueOf(request.getParameter("kind"));
            uuid = UUID.fromString(request.getParameter("item"));
            version = Integer.parseInt(
                    Optional.ofNullable(request.getParameter("version")).orElse("0"));
        } catch (IllegalArgumentException | NullPointerException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Optional<Proposal> item = proposals.find(kind, uuid).map(Dossier::proposal);
        if (item.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String code = Optional.ofNullable(item.get().code()).orElse("–");
        try {
            if (request.getServletPath().endsWith("/take-back")) {
                proposals.takeBack(kind, uuid);
                Toasts.next(response, "review.done.takenBack", code);
                response.sendRedirect(links.record(kind, code));
            } else {
                response.sendRedirect(decide(request, response, kind, uuid, version, code));
            }
        } catch (DomainException refusal) {
            errors.add(refusal);
            int status =
                    "shared.changedMeanwhile".equals(refusal.key()) ? HttpServletResponse.SC_CONFLICT : UNPROCESSABLE;
            Pages.show(Route.REVIEWS, Route.REVIEWS.address(), status, request, response);
        }
    }

    private String decide(
            HttpServletRequest request,
            HttpServletResponse response,
            ProposalKind kind,
            UUID uuid,
            int version,
            String code) {
        String decision = Optional.ofNullable(request.getParameter("decision")).orElse("");
        switch (decision) {
            case "approve" -> {
                proposals.approve(kind, uuid, version);
                Toasts.next(response, "review.done.approved", code);
                return Route.REVIEWS.address();
            }
            case "return" -> {
                proposals.giveBack(kind, uuid, version, request.getParameter("reason"));
                Toasts.next(response, "review.done.returned", code);
                return Route.REVIEWS.address();
            }
            case "remark" -> {
                proposals.remark(kind, uuid, request.getParameter("field"), request.getParameter("text"));
                Toasts.next(response, "review.done.remarked");
                return links.review(uuid);
            }
            default -> throw new DomainException("shared.problem.400");
        }
    }
}
