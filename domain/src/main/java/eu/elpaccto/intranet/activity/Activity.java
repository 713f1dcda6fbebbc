package eu.elpaccto.intranet.activity;

import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.ComponentCodeConverter;
import eu.elpaccto.intranet.programme.TopicCode;
import eu.elpaccto.intranet.programme.TopicCodeConverter;
import eu.elpaccto.intranet.shared.AggregateRoot;
import eu.elpaccto.intranet.user.UserId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The unit of the programme's work, as approved. It comes into being when the first proposal for it is approved and
 * changes only when a further one is: what readers see has always been reviewed. Its code was given when it was first
 * saved and never changes.
 */
@Entity
@Table(name = "activity")
public class Activity extends AggregateRoot {

    @Id
    @SequenceGenerator(name = "activity_seq", sequenceName = "activity_seq", allocationSize = 50)
    @GeneratedValue(generator = "activity_seq")
    @Column(name = "id")
    private Long id;

    @Column(nullable = false, updatable = false)
    private ActivityCode code;

    @Embedded
    private ActivityDetails details;

    @ElementCollection
    @CollectionTable(name = "activity_country", joinColumns = @JoinColumn(name = "activity_id"))
    @OrderColumn(name = "position")
    private List<CountryInvolvement> countries = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "activity_component", joinColumns = @JoinColumn(name = "activity_id"))
    @Convert(converter = ComponentCodeConverter.class)
    @Column(name = "component")
    private Set<ComponentCode> components = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "activity_topic", joinColumns = @JoinColumn(name = "activity_id"))
    @Convert(converter = TopicCodeConverter.class)
    @Column(name = "topic")
    private Set<TopicCode> topics = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "activity_institution", joinColumns = @JoinColumn(name = "activity_id"))
    @OrderColumn(name = "position")
    private List<InstitutionInvolvement> institutions = new ArrayList<>();

    @Column(name = "approved_by", nullable = false)
    private long approvedBy;

    @Column(name = "approved_at", nullable = false)
    private Instant approvedAt;

    protected Activity() {}

    /** @param details reviewed and complete */
    public Activity(ActivityCode code, ActivityDetails details, UserId approvedBy, Instant at) {
        this.code = code;
        revise(details, approvedBy, at);
    }

    /** Takes over details that were reviewed and approved. */
    public final void revise(ActivityDetails approved, UserId by, Instant at) {
        this.details = approved;
        replace(countries, approved.getCountries());
        replace(components, approved.getComponents());
        replace(topics, approved.getTopics());
        replace(institutions, approved.getInstitutions());
        this.approvedBy = by.value();
        this.approvedAt = at;
    }

    @Override
    public Long id() {
        return id;
    }

    public ActivityCode code() {
        return code;
    }

    /** Everything that is approved about it. */
    public ActivityDetails details() {
        details.setCountries(new ArrayList<>(countries));
        details.setComponents(new TreeSet<>(components));
        details.setTopics(new TreeSet<>(topics));
        details.setInstitutions(new ArrayList<>(institutions));
        return details;
    }

    public UserId approvedBy() {
        return new UserId(approvedBy);
    }

    public Instant approvedAt() {
        return approvedAt;
    }
}
