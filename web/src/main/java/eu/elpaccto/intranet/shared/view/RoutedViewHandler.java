package eu.elpaccto.intranet.shared.view;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes forms post to the readable address they were shown at, never to the path of the view; and has pages that keep no
 * state be known as such before they are built, because by then others would have begun a session for them.
 */
public class RoutedViewHandler extends ViewHandlerWrapper {

    /** How a page declares that it holds a Faces form. */
    private static final String STATEFUL = "stateless=\"#{false}\"";

    private final Map<String, Boolean> stateful = new ConcurrentHashMap<>();

    public RoutedViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        UIViewRoot root = super.createView(context, viewId);
        if (root != null && !stateful.computeIfAbsent(viewId, view -> isStateful(context, view))) {
            root.setTransient(true);
        }
        return root;
    }

    private static boolean isStateful(FacesContext context, String viewId) {
        try (InputStream page = context.getExternalContext().getResourceAsStream(viewId)) {
            return page != null && new String(page.readAllBytes(), StandardCharsets.UTF_8).contains(STATEFUL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        Object address = request.getAttribute(RoutingFilter.ADDRESS);
        if (address != null
                && context.getViewRoot() != null
                && viewId.equals(context.getViewRoot().getViewId())) {
            return address.toString();
        }
        return Route.ofView(viewId).map(Route::address).orElseGet(() -> super.getActionURL(context, viewId));
    }
}
