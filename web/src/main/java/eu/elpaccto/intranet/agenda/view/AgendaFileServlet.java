package eu.elpaccto.intranet.agenda.view;

import eu.elpaccto.intranet.agenda.boundary.Agenda;
import eu.elpaccto.intranet.agenda.boundary.ListedEntry;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One approved entry as a file for a calendar program: its address with {@code .ics} behind it. */
@WebServlet("/agenda/*")
public class AgendaFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("/([^/]+)\\.ics");

    @Inject
    private transient Agenda agenda;

    @Inject
    private transient AgendaCalendar calendar;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Matcher file = FILE.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<ListedEntry> row =
                file.matches() ? agenda.row(file.group(1)).filter(ListedEntry::approved) : Optional.empty();
        if (row.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + row.get().code() + ".ics\"");
        calendar.of(List.of(row.get())).send(request, response);
    }
}
