package eu.elpaccto.intranet.shared.view;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Has the forms that one browser sends at once taken one after the other. They share the state of their page: while one of
 * them is being read, another would put what it brings into the same fields, and what somebody typed would be lost.
 */
final class Turns {

    private static final String LOCK = Turns.class.getName();
    private static final int PATIENCE_SECONDS = 30;

    private Turns() {}

    /** What is done in turn. */
    interface Deed {
        void run() throws IOException, ServletException;
    }

    /** Waits for its turn, at most half a minute; what cannot wait longer is told to come back (503). */
    static void take(HttpServletRequest request, HttpServletResponse response, Deed deed)
            throws IOException, ServletException {
        HttpSession session = "POST".equals(request.getMethod()) ? request.getSession(false) : null;
        if (session == null) {
            deed.run();
            return;
        }
        Lock turn = of(session);
        if (!await(turn)) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            deed.run();
        } finally {
            turn.unlock();
        }
    }

    private static synchronized Lock of(HttpSession session) {
        Lock lock = (Lock) session.getAttribute(LOCK);
        if (lock == null) {
            lock = new ReentrantLock(true);
            session.setAttribute(LOCK, lock);
        }
        return lock;
    }

    private static boolean await(Lock turn) {
        try {
            return turn.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
