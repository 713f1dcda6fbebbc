package eu.elpaccto.intranet.network;

import eu.elpaccto.intranet.shared.PartialPeriod;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** A status that a network entered, since when, and what there is to say about it. */
@Embeddable
public class StatusChange {

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private NetworkStatus status;

    @Embedded
    private PartialPeriod since;

    @Column(name = "note")
    private String note;

    protected StatusChange() {}

    StatusChange(NetworkStatus status, PartialPeriod since, String note) {
        this.status = Objects.requireNonNull(status);
        this.since = since;
        this.note = note == null || note.isBlank() ? null : note.strip();
    }

    public NetworkStatus status() {
        return status;
    }

    public PartialPeriod since() {
        return since == null ? PartialPeriod.notStated() : since;
    }

    /** Null for none. */
    public String note() {
        return note;
    }
}
