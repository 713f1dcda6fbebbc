package eu.elpaccto.intranet.shared.view;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/** Makes forms post to the readable address they were shown at, never to the path of the view. */
public class RoutedViewHandler extends ViewHandlerWrapper {

    public RoutedViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        Object address = request.getAttribute(RoutingFilter.ADDRESS);
        if (address != null && context.getViewRoot() != null && viewId.equals(context.getViewRoot().getViewId())) {
            return address.toString();
        }
        return Route.ofView(viewId).map(Route::address).orElseGet(() -> super.getActionURL(context, viewId));
    }
}
