package eu.elpaccto.intranet.programme;

import java.io.Serializable;

/**
 * The typed code of an entry of a reference list: how every feature refers to it. It never changes. It can be serialised,
 * because forms keep it in the server's session while they are filled in.
 */
public interface Code extends Serializable {

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
