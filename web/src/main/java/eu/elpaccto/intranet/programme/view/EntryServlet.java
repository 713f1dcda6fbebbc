package eu.elpaccto.intranet.programme.view;

import eu.elpaccto.intranet.programme.Code;
import eu.elpaccto.intranet.programme.boundary.ReferenceLists;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.view.FormServlet;
import eu.elpaccto.intranet.shared.view.Pages;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.shared.view.Toasts;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What administrators do about entries of the reference lists: add, edit, retire, restore. */
@WebServlet("/admin/lists/*")
public class EntryServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReferenceLists lists;

    @Inject
    private transient EntryForm form;

    /** What can be done about an entry. */
    enum Deed {
        SAVE,
        SAVE_KNOWINGLY,
        RETIRE,
        RESTORE
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Route page = Route.of(path(request)).map(Route.Match::route).orElse(null);
        if (page != Route.ADMIN_ENTRY_NEW && page != Route.ADMIN_ENTRY) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        attempt(page, request, response, () -> {
            switch (asked(request, "deed", Deed.class)) {
                case SAVE -> save(page, false, request, response);
                case SAVE_KNOWINGLY -> save(page, true, request, response);
                case RETIRE -> retire(request, response);
                case RESTORE -> restore(request, response);
            }
        });
    }

    /** @param knowingly whether the page has said already which other entries go by the same names */
    private void save(Route page, boolean knowingly, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        EntryForm.Typed typed = form.typed();
        if (!knowingly && form.sharesNames(typed)) {
            Pages.show(page, path(request), UNPROCESSABLE, request, response);
        } else if (page == Route.ADMIN_ENTRY_NEW) {
            lists.add(typed.code(), typed.details());
            done("added", typed.code(), response);
        } else {
            lists.edit(typed.code(), version(request), typed.details());
            done("saved", typed.code(), response);
        }
    }

    private void retire(HttpServletRequest request, HttpServletResponse response) {
        lists.retire(code(), version(request));
        done("retired", code(), response);
    }

    private void restore(HttpServletRequest request, HttpServletResponse response) {
        lists.restore(code(), version(request));
        done("restored", code(), response);
    }

    private Code code() {
        if (form.getEntry() == null) {
            throw new DomainException("shared.problem.400");
        }
        return form.getEntry().code();
    }

    private static void done(String deed, Code code, HttpServletResponse response) {
        Toasts.next(response, "programme.done." + deed);
        redirect(response, ListAddress.of(code));
    }
}
