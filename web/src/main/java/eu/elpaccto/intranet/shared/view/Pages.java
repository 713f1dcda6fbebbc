package eu.elpaccto.intranet.shared.view;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows a page in answer to a plain form, where sending the browser on would lose what was typed. */
public final class Pages {

    private Pages() {}

    /**
     * Shows the page of this route under its address.
     *
     * @param status of the answer, for example 422 where the form has errors
     * @param address the path that forms on the page post to
     */
    public static void show(
            Route route, String address, int status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(RoutingFilter.ADDRESS, address);
        request.setAttribute(RoutingFilter.ROUTE, route);
        response.setStatus(status);
        request.getRequestDispatcher(route.view()).forward(request, response);
    }
}
