package eu.elpaccto.intranet.user.view;

import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.shared.view.RoutingFilter;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where the floor page is: in the WAR of the benchmark and nowhere else. */
@WebServlet(FloorServlet.ADDRESS)
public class FloorServlet extends HttpServlet {

    static final String ADDRESS = "/floor";

    private static final long serialVersionUID = 1L;
    private static final int BUFFER = 256 * 1024;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(RoutingFilter.ADDRESS, ADDRESS);
        request.setAttribute(RoutingFilter.ROUTE, Route.ACTIVITIES);
        response.setBufferSize(BUFFER);
        request.getRequestDispatcher("/activity/floor.xhtml").forward(request, response);
    }
}
