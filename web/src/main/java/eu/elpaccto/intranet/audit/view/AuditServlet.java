package eu.elpaccto.intranet.audit.view;

import eu.elpaccto.intranet.audit.boundary.AuditLog;
import eu.elpaccto.intranet.shared.view.FormServlet;
import eu.elpaccto.intranet.shared.view.Pages;
import eu.elpaccto.intranet.shared.view.Route;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Verifies the audit log and shows what was found. */
@WebServlet("/admin/audit")
public class AuditServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AuditLog log;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(AuditListView.VERDICT, log.verify());
        Pages.show(Route.ADMIN_AUDIT, path(request), HttpServletResponse.SC_OK, request, response);
    }
}
