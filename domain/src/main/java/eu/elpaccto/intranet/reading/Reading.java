package eu.elpaccto.intranet.reading;

import eu.elpaccto.intranet.shared.Problem;
import java.util.Objects;
import java.util.Optional;

/**
 * What came out of reading a text: a value, or the reason why there is none. Exactly one of the two is present.
 *
 * @param value what the text says; null when it was not understood
 * @param problem why it was not understood, with the text as the first argument of the message; null when it was
 */
public record Reading<T>(T value, Problem problem) {

    /** @throws IllegalArgumentException unless exactly one of value and problem is present */
    public Reading {
        if ((value == null) == (problem == null)) {
            throw new IllegalArgumentException("either a value or a problem");
        }
    }

    static <T> Reading<T> of(T value) {
        return new Reading<>(Objects.requireNonNull(value), null);
    }

    static <T> Reading<T> notUnderstood(String key, String text) {
        return new Reading<>(null, Problem.of(key, text));
    }

    public boolean isUnderstood() {
        return value != null;
    }

    public Optional<T> found() {
        return Optional.ofNullable(value);
    }
}
