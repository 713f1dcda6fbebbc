package eu.elpaccto.intranet.programme;

/** The typed code of an entry of a reference list: how every feature refers to it. It never changes. */
public interface Code {

    String value();

    /** The list in which this code is found. */
    ReferenceList list();

    /** @throws IllegalArgumentException if the text does not match the pattern */
    static void check(String text, String pattern) {
        if (text == null || !text.matches(pattern)) {
            throw new IllegalArgumentException("not a code of the form " + pattern);
        }
    }
}
