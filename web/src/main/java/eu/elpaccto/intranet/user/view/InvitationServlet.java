package eu.elpaccto.intranet.user.view;

import eu.elpaccto.intranet.shared.view.FormServlet;
import eu.elpaccto.intranet.shared.view.Reader;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.shared.view.Toasts;
import eu.elpaccto.intranet.user.boundary.Invitations;
import eu.elpaccto.intranet.user.boundary.LinkOwner;
import eu.elpaccto.intranet.user.boundary.Opened;
import eu.elpaccto.intranet.user.boundary.SignIn;
import eu.elpaccto.intranet.user.boundary.UserDetails;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Accepting an invitation: the first password, and in. */
@WebServlet("/invitations/*")
public class InvitationServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Invitations invitations;

    @Inject
    private transient SignIn signIn;

    @Inject
    private transient SessionCookie cookie;

    @Inject
    private transient Reader reader;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String link = named(request);
        attempt(Route.INVITATION, request, response, () -> {
            String password = typed(request, "password");
            String email = invitations
                    .find(link)
                    .filter(owner -> !owner.firstAdministrator())
                    .map(LinkOwner::email)
                    .orElse(null);
            if (email == null && invitations.find(link).isPresent()) {
                email = typed(request, "email");
                invitations.begin(
                        link,
                        new UserDetails(
                                typed(request, "name"), email, reader.getLanguage(), reader.getZone(), List.of()),
                        password);
            } else {
                invitations.accept(link, password);
            }
            Opened opened = signIn.open(email, password, request.getHeader("User-Agent"));
            cookie.write(response, opened.token());
            Toasts.next(response, "user.invitation.welcome");
            redirect(response, Route.MY_WORK.address());
        });
    }
}
