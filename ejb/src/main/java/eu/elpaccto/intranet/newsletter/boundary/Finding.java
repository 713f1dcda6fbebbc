package eu.elpaccto.intranet.newsletter.boundary;

import eu.elpaccto.intranet.newsletter.Check;
import eu.elpaccto.intranet.shared.Problem;

/**
 * Something the checks found in an issue.
 *
 * @param id names it within the issue: what is settled with a reason stays so as long as exactly this is found
 * @param item code of the item in which it was found; null where it concerns several or the issue itself
 * @param told what was found, in a reader's language once put into words
 * @param reason why it is to be left as it is; null while nobody settled it
 */
public record Finding(Check check, String id, String item, Problem told, String reason) {

    public boolean isBlocking() {
        return check.isBlocking();
    }

    /** Whether it keeps the issue from going out. */
    public boolean isOpen() {
        return isBlocking() || reason == null;
    }
}
