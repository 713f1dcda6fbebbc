package eu.elpaccto.intranet.network;

import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.Names;
import eu.elpaccto.intranet.programme.TopicCode;
import eu.elpaccto.intranet.shared.AggregateRoot;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.Problem;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A thematic network: an idea first, then being set up, active, at times dormant, closed in the end; every status it
 * entered stays in its history. Its component keeps its profile current. Countries join it by an approved update, or are
 * entered where nobody reported how they joined. Other bodies own some networks; the programme then supports them.
 */
@Entity
@Table(name = "network")
public class Network extends AggregateRoot {

    @Id
    @SequenceGenerator(name = "network_seq", sequenceName = "network_seq", allocationSize = 50)
    @GeneratedValue(generator = "network_seq")
    @Column(name = "id")
    private Long id;

    @Column(nullable = false, updatable = false)
    private NetworkSlug slug;

    @Column(nullable = false)
    private String acronym;

    @Embedded
    private Names names;

    @ElementCollection
    @CollectionTable(name = "network_alias", joinColumns = @JoinColumn(name = "network_id"))
    @OrderColumn(name = "position")
    @Column(name = "alias", nullable = false)
    private List<String> aliases = new ArrayList<>();

    @Column(nullable = false)
    private TopicCode theme;

    @Column(nullable = false)
    private ComponentCode component;

    @Column(name = "owner")
    private String owner;

    @ElementCollection
    @CollectionTable(name = "network_status", joinColumns = @JoinColumn(name = "network_id"))
    @OrderColumn(name = "position")
    private List<StatusChange> statuses = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @Column(name = "language", nullable = false)
    private Language language = Language.ES;

    @Column(name = "objectives")
    private String objectives;

    @OneToMany(mappedBy = "network", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<NetworkMember> members = new ArrayList<>();

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected Network() {}

    /**
     * @param owner the body that owns it; null for the programme itself
     * @param status the first status it is known to have had
     * @throws DomainException if the acronym is blank or it is not said since when it has the status
     */
    public Network(
            NetworkSlug slug,
            String acronym,
            Names names,
            TopicCode theme,
            ComponentCode component,
            String owner,
            NetworkStatus status,
            PartialPeriod since,
            String note,
            Instant at) {
        if (acronym == null || acronym.isBlank()) {
            throw new DomainException(List.of(Problem.at("acronym", "network.acronym.missing")));
        }
        this.slug = Objects.requireNonNull(slug);
        this.acronym = acronym.strip();
        this.names = Objects.requireNonNull(names);
        this.theme = Objects.requireNonNull(theme);
        this.component = Objects.requireNonNull(component);
        this.owner = owner == null || owner.isBlank() ? null : owner.strip();
        enter(status, since, note, at);
    }

    /**
     * Enters another status.
     *
     * @throws DomainException if it has this status already, or is said to have entered it before the present one
     */
    public final void enter(NetworkStatus status, PartialPeriod since, String note, Instant at) {
        if (since == null || !since.isStated()) {
            throw new DomainException(List.of(Problem.at("since", "network.since.missing")));
        }
        if (!statuses.isEmpty() && status() == status) {
            throw new DomainException(List.of(Problem.at("status", "network.status.same")));
        }
        if (!statuses.isEmpty() && since.isBefore(current().since().from())) {
            throw new DomainException(List.of(
                    Problem.at("since", "network.since.earlier", current().since())));
        }
        statuses.add(new StatusChange(status, since, note));
        changedAt = at;
    }

    /** Takes over a profile: who is no longer in it is no longer a member. */
    public void revise(NetworkProfile profile, Instant at) {
        if (!aliases.equals(profile.aliases())) {
            aliases.clear();
            aliases.addAll(profile.aliases());
        }
        this.language = profile.language();
        this.objectives = profile.objectives();
        Set<CountryCode> wanted =
                profile.members().stream().map(Membership::country).collect(Collectors.toSet());
        members.removeIf(member -> !wanted.contains(member.country()));
        profile.members().forEach(this::put);
        this.changedAt = at;
    }

    /**
     * Countries joined. Whoever is a member already keeps its institution; when it joined is then known better.
     *
     * @param joined when; not stated leaves untouched what is known
     */
    public void admit(Collection<CountryCode> countries, PartialPeriod joined, Instant at) {
        for (CountryCode country : countries) {
            Optional<Membership> present = membership(country);
            PartialPeriod since =
                    joined.isStated() ? joined : present.map(Membership::joined).orElse(joined);
            put(new Membership(
                    country, since, present.map(Membership::institution).orElse(null)));
        }
        changedAt = at;
    }

    private void put(Membership membership) {
        members.stream()
                .filter(member -> member.country().equals(membership.country()))
                .findFirst()
                .ifPresentOrElse(
                        member -> member.revise(membership), () -> members.add(new NetworkMember(this, membership)));
    }

    @Override
    public Long id() {
        return id;
    }

    public NetworkSlug slug() {
        return slug;
    }

    public String acronym() {
        return acronym;
    }

    public Names names() {
        return names;
    }

    public List<String> aliases() {
        return List.copyOf(aliases);
    }

    public TopicCode theme() {
        return theme;
    }

    /** The component that keeps it and reviews its updates. */
    public ComponentCode component() {
        return component;
    }

    /** The body that owns it; null for the programme itself. */
    public String owner() {
        return owner;
    }

    public NetworkStatus status() {
        return current().status();
    }

    private StatusChange current() {
        return statuses.get(statuses.size() - 1);
    }

    /** Every status it entered, oldest first. */
    public List<StatusChange> statuses() {
        return List.copyOf(statuses);
    }

    /** Language of the objectives. */
    public Language language() {
        return language;
    }

    /** What it is for; null while nobody wrote it. */
    public String objectives() {
        return objectives;
    }

    /** Its members in the order of their codes. */
    public List<Membership> members() {
        return members.stream()
                .map(NetworkMember::membership)
                .sorted(Comparator.comparing(Membership::country))
                .toList();
    }

    /** Empty when the country is not a member. */
    public Optional<Membership> membership(CountryCode country) {
        return members.stream()
                .filter(member -> member.country().equals(country))
                .map(NetworkMember::membership)
                .findFirst();
    }

    /** The countries that decide whether a grant limited to countries covers it. */
    public Set<CountryCode> countries() {
        return members.stream().map(NetworkMember::country).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A copy of what its component keeps current. */
    public NetworkProfile profile() {
        return new NetworkProfile(aliases(), language, objectives, members());
    }

    public Instant changedAt() {
        return changedAt;
    }
}
