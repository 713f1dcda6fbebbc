package eu.elpaccto.intranet.launcher;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** The only address the launcher lets anything listen on. */
final class Loopback {

    /** 127.0.0.1, whatever the machine prefers. */
    static final InetAddress ADDRESS = address();

    private Loopback() {}

    /**
     * Makes sure that a program may open this port.
     *
     * @throws StartFailure if another one has it, or the system refuses it
     */
    static void checkFree(int port) throws StartFailure {
        try {
            new ServerSocket(port, 1, ADDRESS).close();
        } catch (BindException e) {
            String reason = String.valueOf(e.getMessage());
            throw reason.contains("Permission") ? StartFailure.portRefused(port, e) : StartFailure.portTaken(port);
        } catch (IOException e) {
            throw StartFailure.portRefused(port, e);
        }
    }

    /** A port that was free a moment ago. */
    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, ADDRESS)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("The loopback address has no free port", e);
        }
    }

    private static InetAddress address() {
        try {
            return InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }
}
