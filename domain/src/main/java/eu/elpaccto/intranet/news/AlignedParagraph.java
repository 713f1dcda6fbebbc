package eu.elpaccto.intranet.news;

import java.io.Serializable;
import java.util.Objects;

/**
 * A paragraph of a source as it is now, and what there is of its translation.
 *
 * @param source null if it is gone
 * @param formerSource what was translated; null if that is the same, or nothing was
 * @param text its translation; null for none
 */
public record AlignedParagraph(String source, String formerSource, String text, Change change) implements Serializable {

    /** What became of the source since it was translated. */
    public enum Change {
        NONE,
        CHANGED,
        /** It was not there when the others were translated. */
        ADDED,
        /** It is not there any more. */
        GONE
    }

    /** Of something there is but one of: what it says now, said when it was translated, and its translation. */
    static AlignedParagraph of(String source, String former, String text) {
        if (Objects.equals(source, former)) {
            return new AlignedParagraph(source, null, text, Change.NONE);
        }
        Change change = source == null ? Change.GONE : former == null ? Change.ADDED : Change.CHANGED;
        return new AlignedParagraph(source, former, text, change);
    }
}
