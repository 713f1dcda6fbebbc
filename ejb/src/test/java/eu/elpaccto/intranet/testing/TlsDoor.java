package eu.elpaccto.intranet.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * The only way into a mail server that cannot encrypt: nothing reaches it but what came over TLS, which begins with the
 * first byte (RFC 8314) or after STARTTLS (RFC 3207).
 */
public final class TlsDoor implements AutoCloseable {

    private final ServerSocket door;
    private final SSLContext tls;
    private final boolean atOnce;
    private final int behind;

    private TlsDoor(Certificate certificate, boolean atOnce, int behind) {
        this.tls = certificate.context();
        this.atOnce = atOnce;
        this.behind = behind;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        inBackground(this::welcome);
    }

    /** @param behind port of the mail server */
    public static TlsDoor fromTheFirstByteOn(Certificate certificate, int behind) {
        return new TlsDoor(certificate, true, behind);
    }

    /** @param behind port of the mail server */
    public static TlsDoor afterStartTls(Certificate certificate, int behind) {
        return new TlsDoor(certificate, false, behind);
    }

    public int port() {
        return door.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void welcome() throws IOException {
        while (true) {
            Socket client = door.accept();
            inBackground(() -> serve(client));
        }
    }

    private void serve(Socket client) throws IOException {
        try (client;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
            if (!atOnce) {
                // The client was greeted here, and begins anew once it is encrypted.
                line(server.getInputStream());
                talk(client);
            }
            try (SSLSocket sealed =
                    (SSLSocket) tls.getSocketFactory().createSocket(client, null, client.getPort(), true)) {
                sealed.setUseClientMode(false);
                sealed.startHandshake();
                inBackground(() -> server.getInputStream().transferTo(sealed.getOutputStream()));
                sealed.getInputStream().transferTo(server.getOutputStream());
            }
        }
    }

    /** All that may be said in the clear. */
    private static void talk(Socket client) throws IOException {
        say(client, "220 localhost ESMTP");
        while (true) {
            String command = line(client.getInputStream()).toUpperCase(Locale.ROOT);
            if (command.equals("STARTTLS")) {
                say(client, "220 Go ahead");
                return;
            }
            say(
                    client,
                    command.startsWith("EHLO ")
                            ? "250-localhost\r\n250 STARTTLS"
                            : "530 Must issue a STARTTLS command first");
        }
    }

    private static void say(Socket client, String answer) throws IOException {
        client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static String line(InputStream stream) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = stream.read(); next != '\n'; next = stream.read()) {
            if (next < 0) {
                throw new IOException("the other side hung up");
            }
            line.append((char) next);
        }
        return line.toString().strip();
    }

    private interface Work {

        void run() throws IOException;
    }

    private static void inBackground(Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException e) {
                        // One side hung up, or did not like what it saw of the other: what came of it, tests see for
                        // themselves.
                        return;
                    }
                },
                "TLS door");
        thread.setDaemon(true);
        thread.start();
    }
}
