package eu.elpaccto.intranet.shared.view;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Writes an unexpected error into the log under a reference number that its reader can be asked for. */
final class ProblemLog {

    private static final Logger LOG = Logger.getLogger(ProblemLog.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    private ProblemLog() {}

    /** Logs what the container caught in this request and gives it its number. */
    static String reference(HttpServletRequest request) {
        Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        byte[] number = new byte[4];
        RANDOM.nextBytes(number);
        String reference = HexFormat.of().formatHex(number);
        LOG.log(
                Level.SEVERE,
                "reference " + reference + ": " + request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                thrown);
        return reference;
    }
}
