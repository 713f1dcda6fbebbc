package eu.elpaccto.intranet.reading;

/**
 * Something understood at a place in a running text.
 *
 * @param value what the words there say
 * @param start index of its first character
 * @param end index after its last character
 */
public record Located<T>(T value, int start, int end) {

    /** The words themselves, as written. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
