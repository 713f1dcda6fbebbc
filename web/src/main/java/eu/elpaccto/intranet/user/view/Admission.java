package eu.elpaccto.intranet.user.view;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;

/**
 * What the authentication mechanism decided about a request. It only decides; {@link AdmissionFilter} answers, so that a
 * refusal carries the same headers and error pages as everything else.
 *
 * @param status 200 to go on, 303 to be sent elsewhere, else the status of the refusal
 * @param location where to, for 303; asked for only when the request has passed the guard, since it may have to read the
 *     request's body
 */
record Admission(int status, Supplier<String> location) {

    private static final String ATTRIBUTE = "intranet.admission";

    static final Admission GRANTED = new Admission(200, null);

    static Admission elsewhere(Supplier<String> location) {
        return new Admission(303, location);
    }

    static Admission refused(int status) {
        return new Admission(status, null);
    }

    void noteIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** What was decided; null if nothing was. */
    static Admission of(HttpServletRequest request) {
        return (Admission) request.getAttribute(ATTRIBUTE);
    }
}
