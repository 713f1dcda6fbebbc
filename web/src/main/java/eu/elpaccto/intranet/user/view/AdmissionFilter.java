package eu.elpaccto.intranet.user.view;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** Turns away whom the authentication mechanism did not admit. A request without a decision goes nowhere. */
public class AdmissionFilter implements Filter {

    @Override
    public void doFilter(ServletRequest plainRequest, ServletResponse plainResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) plainRequest;
        HttpServletResponse response = (HttpServletResponse) plainResponse;
        Admission admission = Objects.requireNonNull(Admission.of(request), "nothing was decided about this request");
        switch (admission.status()) {
            case HttpServletResponse.SC_OK -> letIn(request, response, chain);
            case HttpServletResponse.SC_SEE_OTHER ->
                send(request, response, admission.location().get());
            default -> {
                if (admission.status() == HttpServletResponse.SC_UNAUTHORIZED) {
                    response.setHeader("WWW-Authenticate", "Bearer");
                }
                response.sendError(admission.status());
            }
        }
    }

    private static void letIn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HalfFilledForms.leaveToTheirOwner(request);
        try {
            chain.doFilter(request, response);
        } finally {
            HalfFilledForms.claim(request);
        }
    }

    /** Scripts that call in the background leave the page as it is: whoever is writing in it decides when to go. */
    private static void send(HttpServletRequest request, HttpServletResponse response, String location)
            throws IOException {
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))
                || "fetch".equals(request.getHeader("X-Requested-With"))) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", location);
        }
    }
}
