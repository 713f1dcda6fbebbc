package eu.elpaccto.intranet.shared.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.primefaces.context.PrimeFacesContext;

/** The nonce of this page's scripts, which a form has to send back. */
@RequestScoped
public class CspNonce {

    @Produces
    @Named("cspNonce")
    String nonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }
}
