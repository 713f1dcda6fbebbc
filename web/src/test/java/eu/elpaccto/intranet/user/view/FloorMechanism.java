package eu.elpaccto.intranet.user.view;

import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.user.Actor;
import eu.elpaccto.intranet.user.Grant;
import eu.elpaccto.intranet.user.Role;
import eu.elpaccto.intranet.user.UserId;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** Lets everybody onto the floor page, as a member of staff whom no database has to know. */
@Specializes
@ApplicationScoped
public class FloorMechanism extends SessionMechanism {

    private static final Actor SOMEBODY = new Actor(
            UserId.SYSTEM,
            "floor",
            "Staff Member",
            Language.ES,
            ZoneId.of("Europe/Madrid"),
            List.of(new Grant(Role.STAFF, new ComponentCode("POL"), Set.of(), false, LocalDate.of(2020, 1, 1), null)));

    @Inject
    private CurrentUser current;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (!FloorServlet.ADDRESS.equals(request.getRequestURI())) {
            return super.validateRequest(request, response, context);
        }
        Admission.GRANTED.noteIn(request);
        current.set(SOMEBODY, CurrentUser.INSIDE);
        return context.notifyContainerAboutLogin(SOMEBODY.handle(), Set.of(Role.STAFF.name()));
    }
}
