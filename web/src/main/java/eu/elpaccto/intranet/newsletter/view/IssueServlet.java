package eu.elpaccto.intranet.newsletter.view;

import eu.elpaccto.intranet.newsletter.IssueCode;
import eu.elpaccto.intranet.newsletter.boundary.NewsletterDesk;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.view.FormServlet;
import eu.elpaccto.intranet.shared.view.Reader;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.shared.view.Toasts;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;

/** Sends issues, or has them sent, paused and resumed. */
@WebServlet("/newsletters/*")
public class IssueServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient NewsletterDesk desk;

    @Inject
    private transient IssueWork work;

    @Inject
    private transient IssueAudience asked;

    @Inject
    private transient Reader reader;

    private enum Deed {
        TEST,
        SEND,
        SCHEDULE,
        UNSCHEDULE,
        PAUSE,
        RESUME
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Route.Match match = Route.of(path(request)).orElse(null);
        Route page = match == null ? null : match.route();
        if (page != Route.NEWSLETTER_SEND && page != Route.NEWSLETTER) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        IssueCode issue =
                IssueCode.read(match.segments().get("issue")).orElseThrow(() -> new DomainException("shared.missing"));
        attempt(page, request, response, () -> {
            Deed deed = asked(request, "deed", Deed.class);
            act(deed, issue, request);
            Toasts.next(response, "newsletter.done." + deed);
            redirect(response, path(request));
        });
    }

    private void act(Deed deed, IssueCode issue, HttpServletRequest request) {
        switch (deed) {
            case TEST -> test(issue, typed(request, "language"));
            case SEND -> desk.send(issue, version(request), asked.sent());
            case SCHEDULE -> desk.schedule(issue, version(request), time(typed(request, "when")), asked.sent());
            case UNSCHEDULE -> desk.unschedule(issue, version(request));
            case PAUSE -> desk.pause(issue);
            case RESUME -> desk.resume(issue);
        }
    }

    private void test(IssueCode issue, String language) {
        desk.sendTest(
                work.current(issue).orElseThrow(() -> new DomainException("shared.missing")),
                Language.of(language).orElse(reader.getLanguage()));
    }

    /** On the reader's clock, as date fields of browsers send it. */
    private Instant time(String typed) {
        try {
            return LocalDateTime.parse(typed).atZone(reader.getZone()).toInstant();
        } catch (DateTimeParseException e) {
            throw new DomainException("newsletter.schedule.past");
        }
    }
}
