package eu.elpaccto.intranet.newsletter.boundary;

import eu.elpaccto.intranet.newsletter.IssueCode;
import java.time.Instant;

/**
 * An issue that was sent.
 *
 * @param title of its own, in the language asked for; null for none
 * @param changedAt when it was last corrected, or sent if it never was
 */
public record ArchivedIssue(String issue, String title, Instant sentAt, Instant changedAt) {

    public IssueCode code() {
        return new IssueCode(issue);
    }
}
