package eu.elpaccto.intranet.newsletter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** A warning of the checks that somebody looked at and settled, and why it is to be left as it is. */
@Embeddable
public class Settled {

    @Column(name = "finding", nullable = false)
    private String finding;

    @Column(name = "reason", nullable = false)
    private String reason;

    protected Settled() {}

    /** @param finding what was found, as the checks name it */
    public Settled(String finding, String reason) {
        this.finding = Objects.requireNonNull(finding);
        this.reason = Objects.requireNonNull(reason);
    }

    public String finding() {
        return finding;
    }

    /** Which check found it. */
    public Check check() {
        return Check.valueOf(finding.split(":", 2)[0]);
    }

    public String reason() {
        return reason;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Settled that && finding.equals(that.finding) && reason.equals(that.reason);
    }

    @Override
    public int hashCode() {
        return Objects.hash(finding, reason);
    }

    @Override
    public String toString() {
        return reason;
    }
}
