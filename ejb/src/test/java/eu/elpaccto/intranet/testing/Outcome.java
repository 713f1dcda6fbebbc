package eu.elpaccto.intranet.testing;

import java.util.concurrent.Callable;

/**
 * How a piece of work ended. Beans hand it on as a value, because a container would wrap what is thrown.
 *
 * @param thrown null if it went well
 */
public record Outcome<T>(T result, Throwable thrown) {

    static <T> Outcome<T> of(Callable<T> work) {
        try {
            return new Outcome<>(work.call(), null);
        } catch (Exception | AssertionError e) {
            return new Outcome<>(null, e);
        }
    }

    public boolean isWell() {
        return thrown == null;
    }

    T orThrow() {
        if (thrown instanceof RuntimeException e) {
            throw e;
        }
        if (thrown instanceof Error e) {
            throw e;
        }
        if (thrown != null) {
            throw new IllegalStateException(thrown);
        }
        return result;
    }
}
