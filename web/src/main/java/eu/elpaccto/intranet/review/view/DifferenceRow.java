package eu.elpaccto.intranet.review.view;

import eu.elpaccto.intranet.media.boundary.MediaFile;
import eu.elpaccto.intranet.review.view.WordDifference.Word;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One field that changed, before and after, with what reviewers remarked on it.
 *
 * @param fileBefore the picture or video that was its value; null for none
 * @param fileAfter the picture or video that is its value; null for none
 */
public record DifferenceRow(
        String path,
        String label,
        List<Word> before,
        List<Word> after,
        MediaFile fileBefore,
        MediaFile fileAfter,
        boolean changed,
        List<RemarkLine> remarks) {

    /** A field of words alone. */
    public DifferenceRow(
            String path, String label, List<Word> before, List<Word> after, boolean changed, List<RemarkLine> remarks) {
        this(path, label, before, after, null, null, changed, remarks);
    }

    /** A reviewer's remark as shown. */
    public record RemarkLine(String text, String by, Instant at) implements Serializable {}
}
