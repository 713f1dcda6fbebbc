package eu.elpaccto.intranet.agenda;

import eu.elpaccto.intranet.shared.AggregateRoot;
import eu.elpaccto.intranet.user.UserId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An agenda entry, as approved. It comes into being when the first proposal for it is approved; every further one that is
 * approved changes it for all who have it in their calendars already, who know it by its uid and tell the newer text by
 * its sequence (RFC 5545, 3.8.4.7 and 3.8.7.4).
 */
@Entity
@Table(name = "agenda_entry")
public class AgendaEntry extends AggregateRoot {

    @Id
    @SequenceGenerator(name = "agenda_entry_seq", sequenceName = "agenda_entry_seq", allocationSize = 50)
    @GeneratedValue(generator = "agenda_entry_seq")
    private Long id;

    @Column(nullable = false, updatable = false)
    private AgendaCode code;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Column(nullable = false)
    private int sequence;

    @Embedded
    private AgendaDetails details;

    @ElementCollection
    @CollectionTable(name = "agenda_entry_title", joinColumns = @JoinColumn(name = "agenda_entry_id"))
    private List<OtherTitle> otherTitles = new ArrayList<>();

    @Column(name = "approved_by", nullable = false)
    private long approvedBy;

    @Column(name = "approved_at", nullable = false)
    private Instant approvedAt;

    protected AgendaEntry() {}

    /**
     * @param uid by which calendars know it forever
     * @param details reviewed and complete
     */
    public AgendaEntry(AgendaCode code, UUID uid, AgendaDetails details, UserId approvedBy, Instant at) {
        this.code = code;
        this.uid = uid.toString();
        take(details, approvedBy, at);
    }

    /** Takes over details that were reviewed and approved. */
    public void revise(AgendaDetails approved, UserId by, Instant at) {
        sequence++;
        take(approved, by, at);
    }

    private void take(AgendaDetails approved, UserId by, Instant at) {
        this.details = approved;
        replace(otherTitles, approved.getOtherTitles());
        this.approvedBy = by.value();
        this.approvedAt = at;
    }

    @Override
    public Long id() {
        return id;
    }

    public AgendaCode code() {
        return code;
    }

    public String uid() {
        return uid;
    }

    /** How often it was revised: 0 as first approved. */
    public int sequence() {
        return sequence;
    }

    public AgendaDetails details() {
        details.setOtherTitles(otherTitles.stream()
                .sorted(Comparator.comparing(OtherTitle::language))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        return details;
    }

    public UserId approvedBy() {
        return new UserId(approvedBy);
    }

    /** When it was last approved. */
    public Instant approvedAt() {
        return approvedAt;
    }
}
