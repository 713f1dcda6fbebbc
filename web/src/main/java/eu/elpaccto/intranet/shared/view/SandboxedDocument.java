package eu.elpaccto.intranet.shared.view;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A whole HTML document that is shown within a page of ours as it is, such as a mail: it runs nothing, sends nothing, and
 * loads nothing but pictures of ours.
 */
public final class SandboxedDocument {

    private static final String SEALED =
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'";

    private SandboxedDocument() {}

    public static void send(HttpServletResponse response, String html) throws IOException {
        response.setHeader(SecurityHeaders.POLICY, SEALED);
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
    }
}
