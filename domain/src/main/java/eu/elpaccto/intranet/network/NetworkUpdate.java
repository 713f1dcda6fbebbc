package eu.elpaccto.intranet.network;

import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.ComponentCodeConverter;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.CountryCodeConverter;
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
 * What a network's team reported, as approved. It comes into being when the first proposal for it is approved and changes
 * only when a further one is. It stays with the network for which it was first saved.
 */
@Entity
@Table(name = "network_update")
public class NetworkUpdate extends AggregateRoot {

    @Id
    @SequenceGenerator(name = "network_update_seq", sequenceName = "network_update_seq", allocationSize = 50)
    @GeneratedValue(generator = "network_update_seq")
    @Column(name = "id")
    private Long id;

    @Column(nullable = false, updatable = false)
    private NetworkUpdateCode code;

    @Embedded
    private NetworkUpdateDetails details;

    @ElementCollection
    @CollectionTable(name = "network_update_country", joinColumns = @JoinColumn(name = "network_update_id"))
    @Convert(converter = CountryCodeConverter.class)
    @Column(name = "country")
    private Set<CountryCode> countries = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "network_update_figure", joinColumns = @JoinColumn(name = "network_update_id"))
    @OrderColumn(name = "position")
    private List<Figure> figures = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "network_update_component", joinColumns = @JoinColumn(name = "network_update_id"))
    @Convert(converter = ComponentCodeConverter.class)
    @Column(name = "component")
    private Set<ComponentCode> components = new TreeSet<>();

    @Column(name = "approved_by", nullable = false)
    private long approvedBy;

    @Column(name = "approved_at", nullable = false)
    private Instant approvedAt;

    protected NetworkUpdate() {}

    /**
     * @param details reviewed and complete
     * @throws IllegalArgumentException if they belong to another network than the code
     */
    public NetworkUpdate(NetworkUpdateCode code, NetworkUpdateDetails details, UserId approvedBy, Instant at) {
        this.code = code;
        revise(details, approvedBy, at);
    }

    /**
     * Takes over details that were reviewed and approved.
     *
     * @throws IllegalArgumentException if they belong to another network
     */
    public final void revise(NetworkUpdateDetails approved, UserId by, Instant at) {
        if (!code.network().equals(approved.getNetwork())) {
            throw new IllegalArgumentException("an update stays with its network");
        }
        this.details = approved;
        replace(countries, approved.getCountries());
        replace(figures, approved.getFigures());
        replace(components, approved.getComponents());
        this.approvedBy = by.value();
        this.approvedAt = at;
    }

    @Override
    public Long id() {
        return id;
    }

    public NetworkUpdateCode code() {
        return code;
    }

    /** Everything that is approved about it. */
    public NetworkUpdateDetails details() {
        details.setCountries(new TreeSet<>(countries));
        details.setFigures(new ArrayList<>(figures));
        details.setComponents(new TreeSet<>(components));
        return details;
    }

    public UserId approvedBy() {
        return new UserId(approvedBy);
    }

    public Instant approvedAt() {
        return approvedAt;
    }
}
