package eu.elpaccto.intranet.shared;

import java.util.List;

/**
 * One thing that is wrong with what somebody entered, and where.
 *
 * @param field path of the field within the edited details, for example {@code held}; null when no single field is
 *     meant
 * @param key message key that says in the reader's language what is wrong and what would be right
 * @param arguments values for the placeholders of the message
 */
public record Problem(String field, String key, List<Object> arguments) {

    public static Problem at(String field, String key, Object... arguments) {
        return new Problem(field, key, List.of(arguments));
    }

    public static Problem of(String key, Object... arguments) {
        return new Problem(null, key, List.of(arguments));
    }

    /** The same problem at a field. */
    public Problem in(String path) {
        return new Problem(path, key, arguments);
    }

    /** The same problem in a text that begins with the name of its field. */
    public Problem named(Object name) {
        return new Problem(field, "shared.problemAt", List.of(name, this));
    }
}
