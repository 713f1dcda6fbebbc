package eu.elpaccto.intranet.review;

import eu.elpaccto.intranet.user.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Something that happened to a proposal: who did what, when, and for what reason. */
@Embeddable
public class ReviewStep {

    /** What was done. */
    public enum Deed {
        STARTED,
        SUBMITTED,
        TAKEN_BACK,
        RETURNED,
        APPROVED,
        WITHDRAWN
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "deed", nullable = false)
    private Deed deed;

    @Column(name = "done_by", nullable = false)
    private long by;

    @Column(name = "done_at", nullable = false)
    private Instant at;

    @Column(name = "reason")
    private String reason;

    @Column(name = "draft")
    private String draft;

    protected ReviewStep() {}

    ReviewStep(Deed deed, UserId by, Instant at, String reason, String draft) {
        this.deed = deed;
        this.by = by.value();
        this.at = at;
        this.reason = reason;
        this.draft = draft;
    }

    public Deed deed() {
        return deed;
    }

    public UserId by() {
        return new UserId(by);
    }

    public Instant at() {
        return at;
    }

    /** Why it was returned; null for other deeds. */
    public String reason() {
        return reason;
    }

    /** The draft as it was submitted or returned, as JSON; null for other deeds. */
    public String draft() {
        return draft;
    }
}
