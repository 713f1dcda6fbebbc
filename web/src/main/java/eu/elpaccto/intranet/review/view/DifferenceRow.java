package eu.elpaccto.intranet.review.view;

import eu.elpaccto.intranet.review.view.WordDifference.Word;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** One field that changed, before and after, with what reviewers remarked on it. */
public record DifferenceRow(
        String path, String label, List<Word> before, List<Word> after, boolean changed, List<RemarkLine> remarks) {

    /** A reviewer's remark as shown. */
    public record RemarkLine(String text, String by, Instant at) implements Serializable {}
}
