package eu.elpaccto.intranet.network;

import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.InstitutionCode;
import eu.elpaccto.intranet.shared.PartialPeriod;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** How a {@link Network} keeps one {@link Membership}; outside the network only the membership is known. */
@Entity
@Table(name = "network_member")
class NetworkMember {

    @Id
    @SequenceGenerator(name = "network_member_seq", sequenceName = "network_member_seq", allocationSize = 50)
    @GeneratedValue(generator = "network_member_seq")
    @Column(name = "id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "network_id", nullable = false, updatable = false)
    private Network network;

    @Column(name = "country", nullable = false, updatable = false)
    private CountryCode country;

    @Embedded
    @AttributeOverride(name = "from", column = @Column(name = "joined_from"))
    @AttributeOverride(name = "to", column = @Column(name = "joined_to"))
    @AttributeOverride(name = "precision", column = @Column(name = "joined_precision"))
    private PartialPeriod joined;

    @Column(name = "institution")
    private InstitutionCode institution;

    protected NetworkMember() {}

    NetworkMember(Network network, Membership membership) {
        this.network = network;
        this.country = membership.country();
        revise(membership);
    }

    final void revise(Membership membership) {
        this.joined = membership.joined();
        this.institution = membership.institution();
    }

    CountryCode country() {
        return country;
    }

    Membership membership() {
        return new Membership(country, joined, institution);
    }
}
