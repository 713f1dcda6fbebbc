package eu.elpaccto.intranet.shared.view;

import eu.elpaccto.intranet.shared.DomainException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;

/**
 * Takes plain HTML forms, and what scripts send in their place. What was done is answered by sending the browser on; what was refused, by the same page again
 * with the errors at their fields and everything that was typed. Routing lets only forms through, never a GET.
 */
public abstract class FormServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Status of an answer that shows the form again. */
    protected static final int UNPROCESSABLE = 422;

    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private transient Errors errors;

    /** What a form asks for. */
    @FunctionalInterface
    protected interface Work {
        void run() throws ServletException, IOException;
    }

    /** What is missing, or not for this reader, is answered as missing. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            super.service(request, response);
        } catch (ServletException | RuntimeException e) {
            if (!Failure.isMissing(e)) {
                throw e;
            }
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Does what was asked for; if it is refused, shows the page again under the address the form was sent to. */
    protected void attempt(Route page, HttpServletRequest request, HttpServletResponse response, Work work)
            throws ServletException, IOException {
        attempt(page, path(request), request, response, work);
    }

    /** @param address of the page that is shown again, when the form was sent elsewhere */
    protected void attempt(
            Route page, String address, HttpServletRequest request, HttpServletResponse response, Work work)
            throws ServletException, IOException {
        try {
            work.run();
        } catch (DomainException refusal) {
            if (Failure.isMissing(refusal)) {
                throw refusal;
            }
            errors.add(refusal);
            Pages.show(page, address, status(refusal), request, response);
        }
    }

    private static int status(DomainException refusal) {
        return switch (refusal.key()) {
            case "shared.changedMeanwhile" -> HttpServletResponse.SC_CONFLICT;
            case "user.wait" -> TOO_MANY_REQUESTS;
            case "user.busy" -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            default -> UNPROCESSABLE;
        };
    }

    /** Sends the browser on to a page of ours, which it is to GET. The address stays relative: none is built from Host. */
    protected static void redirect(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }

    protected static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /**
     * What the address names behind the path of this endpoint.
     *
     * @throws DomainException as missing, if it names nothing
     */
    protected static String named(HttpServletRequest request) {
        String path = request.getPathInfo();
        if (path == null || path.length() < 2) {
            throw new DomainException("shared.missing");
        }
        return path.substring(1);
    }

    /**
     * Which of these deeds the form asks for; the button for {@code INVITE_AGAIN} sends {@code inviteAgain}.
     *
     * @throws DomainException if it is none of them
     */
    protected static <E extends Enum<E>> E asked(HttpServletRequest request, String name, Class<E> deeds) {
        String sent = typed(request, name);
        return Stream.of(deeds.getEnumConstants())
                .filter(deed -> deed.name().replace("_", "").equalsIgnoreCase(sent))
                .findFirst()
                .orElseThrow(() -> new DomainException("shared.problem.400"));
    }

    /** A field of the form, as it was typed; empty when missing. */
    protected static String typed(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /**
     * The version the sender saw.
     *
     * @throws DomainException if the form has none
     */
    protected static int version(HttpServletRequest request) {
        try {
            return Integer.parseInt(typed(request, "version"));
        } catch (NumberFormatException e) {
            throw new DomainException("shared.problem.400");
        }
    }
}
