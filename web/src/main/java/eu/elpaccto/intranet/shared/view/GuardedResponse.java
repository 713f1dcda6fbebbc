package eu.elpaccto.intranet.shared.view;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;

/** An answer that carries one policy only, and never repeats what a request claims this server is called. */
class GuardedResponse extends HttpServletResponseWrapper {

    private static final String COOKIE = "Set-Cookie";

    GuardedResponse(HttpServletResponse response) {
        super(response);
    }

    /** Of two policies a browser obeys both, and the one without the nonce would forbid the scripts of a page. */
    @Override
    public void addHeader(String name, String value) {
        if (SecurityHeaders.POLICY.equalsIgnoreCase(name)) {
            setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }

    /** The container adds its session cookie without the attributes that matter, whatever web.xml asks for. */
    void protectCookie(String name, boolean secure) {
        List<String> cookies = List.copyOf(getHeaders(COOKIE));
        for (int i = 0; i < cookies.size(); i++) {
            String cookie = cookies.get(i);
            boolean meant = cookie.startsWith(name + "=");
            String whole = meant ? cookie + "; SameSite=Lax" + (secure ? "; Secure" : "") : cookie;
            if (i == 0) {
                setHeader(COOKIE, whole);
            } else {
                addHeader(COOKIE, whole);
            }
        }
    }

    /** The container would make the address absolute, with the Host header of the request. */
    @Override
    public void sendRedirect(String location) throws IOException {
        resetBuffer();
        setStatus(SC_SEE_OTHER);
        setHeader("Location", location);
        flushBuffer();
    }
}
