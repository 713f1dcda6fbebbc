package eu.elpaccto.intranet.user.view;

import eu.elpaccto.intranet.shared.view.Address;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.user.boundary.Invitations;
import eu.elpaccto.intranet.user.boundary.LinkOwner;
import eu.elpaccto.intranet.user.boundary.PasswordResets;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;

/** The page behind a single-use link: a first or a new password. */
@Named("link")
@RequestScoped
public class LinkView {

    @Inject
    private Address address;

    @Inject
    private Invitations invitations;

    @Inject
    private PasswordResets resets;

    private LinkOwner owner;

    @PostConstruct
    void find() {
        Route.Match match = Route.of(address.getPath()).orElseThrow();
        String token = match.segments().get("token");
        owner = (match.route() == Route.INVITATION ? invitations.find(token) : resets.find(token)).orElse(null);
        if (owner == null) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Whose link it is; null if it is void. */
    public LinkOwner getOwner() {
        return owner;
    }
}
