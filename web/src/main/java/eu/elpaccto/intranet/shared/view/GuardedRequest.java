package eu.elpaccto.intranet.shared.view;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request whose sender chooses the nonce of our scripts only where the page has kept it and compares, and whose session,
 * if one begins, is protected like our own cookies.
 */
class GuardedRequest extends HttpServletRequestWrapper {

    /** The parameter that makes a request the form of a Faces page. */
    static final String VIEW_STATE = "jakarta.faces.ViewState";

    private static final String SESSION_COOKIE = "JSESSIONID";
    private static final String NONCE = "primefaces.nonce";

    private final GuardedResponse response;
    private final boolean secure;

    /** @param secure whether people come by https */
    GuardedRequest(HttpServletRequest request, GuardedResponse response, boolean secure) {
        super(request);
        this.response = response;
        this.secure = secure;
    }

    @Override
    public HttpSession getSession(boolean create) {
        boolean present = super.getSession(false) != null;
        HttpSession session = super.getSession(create);
        if (!present && session != null) {
            response.protectCookie(SESSION_COOKIE, secure);
        }
        return session;
    }

    @Override
    public HttpSession getSession() {
        return getSession(true);
    }

    private boolean isHidden(String name) {
        String state = super.getParameter(VIEW_STATE);
        return NONCE.equals(name) && (state == null || state.equals("stateless"));
    }

    @Override
    public String getParameter(String name) {
        return isHidden(name) ? null : super.getParameter(name);
    }

    @Override
    public String[] getParameterValues(String name) {
        return isHidden(name) ? null : super.getParameterValues(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> parameters = new TreeMap<>(super.getParameterMap());
        parameters.keySet().removeIf(this::isHidden);
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }
}
