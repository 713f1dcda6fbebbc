package eu.elpaccto.intranet.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** Waits until people can sign in. */
final class Readiness {

    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration ANSWER_TIME = Duration.ofSeconds(10);
    private static final Duration ERROR_PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;
    private static final int FIRST_ERROR = 400;
    private static final int BUSY = 503;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(ANSWER_TIME)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final HttpRequest signInPage;

    /** @param port port of the server on 127.0.0.1 */
    Readiness(int port) {
        signInPage = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/login"))
                .timeout(ANSWER_TIME)
                .build();
    }

    /**
     * Asks for the sign-in page until it is there.
     *
     * @throws StartFailure if the server ends, still answers with an error 10 seconds after its start is over, or takes
     *     longer than this time
     */
    void await(ServerProcess server, Duration time) throws StartFailure, InterruptedException {
        long begun = System.nanoTime();
        long errorsCountFrom = Long.MAX_VALUE;
        for (long waited = 0; waited < time.toNanos(); waited = System.nanoTime() - begun) {
            if (errorsCountFrom == Long.MAX_VALUE && server.hasStarted()) {
                errorsCountFrom = waited + ERROR_PATIENCE.toNanos();
            }
            int status = status();
            if (status == OK) {
                return;
            }
            if (isError(status) && waited >= errorsCountFrom) {
                throw StartFailure.applicationDidNotStart(server.logFile());
            }
            Optional<Integer> exitCode = server.await(PAUSE);
            if (exitCode.isPresent()) {
                throw StartFailure.serverEnded(exitCode.get(), server.logFile());
            }
        }
        throw StartFailure.notReadyInTime(time, server.logFile());
    }

    private static boolean isError(int status) {
        return status >= FIRST_ERROR && status != BUSY;
    }

    private int status() throws InterruptedException {
        try {
            return client.send(signInPage, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        }
    }
}
