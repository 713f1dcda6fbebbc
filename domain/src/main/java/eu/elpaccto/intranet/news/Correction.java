package eu.elpaccto.intranet.news;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What was corrected in something after it was published. Readers see it. */
@Embeddable
public class Correction {

    @Column(name = "corrected_at", nullable = false)
    private Instant at;

    @Column(name = "note")
    private String note;

    protected Correction() {}

    /** @param note what was corrected, in the language of the item; null if whoever corrected it did not say */
    public Correction(Instant at, String note) {
        this.at = at;
        this.note = note;
    }

    public Instant at() {
        return at;
    }

    /** Null if whoever corrected it did not say. */
    public String note() {
        return note;
    }
}
