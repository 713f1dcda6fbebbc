package eu.elpaccto.intranet.review;

import eu.elpaccto.intranet.user.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What a reviewer noted at one field. */
@Embeddable
public class Remark {

    @Column(name = "field", nullable = false)
    private String field;

    @Column(name = "text", nullable = false)
    private String text;

    @Column(name = "made_by", nullable = false)
    private long by;

    @Column(name = "made_at", nullable = false)
    private Instant at;

    protected Remark() {}

    Remark(String field, String text, UserId by, Instant at) {
        this.field = field;
        this.text = text;
        this.by = by.value();
        this.at = at;
    }

    /** Path of the field within the draft. */
    public String field() {
        return field;
    }

    public String text() {
        return text;
    }

    public UserId by() {
        return new UserId(by);
    }

    public Instant at() {
        return at;
    }
}
