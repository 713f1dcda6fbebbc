package eu.elpaccto.intranet.shared.view;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A whole document that is shown within a page of ours as it is, such as a mail: it runs nothing, sends nothing, and loads
 * nothing but what is public of ours.
 */
public final class SandboxedDocument {

    private static final String SEALED =
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'";

    private SandboxedDocument() {}

    public static void sendHtml(HttpServletResponse response, String html) throws IOException {
        send(response, "text/html", html);
    }

    public static void sendText(HttpServletResponse response, String text) throws IOException {
        send(response, "text/plain", text);
    }

    private static void send(HttpServletResponse response, String type, String content) throws IOException {
        response.setHeader(SecurityHeaders.POLICY, SEALED);
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        response.getOutputStream().write(content.getBytes(StandardCharsets.UTF_8));
    }
}
