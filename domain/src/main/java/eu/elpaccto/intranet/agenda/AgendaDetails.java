package eu.elpaccto.intranet.agenda;

import eu.elpaccto.intranet.activity.ActivityCode;
import eu.elpaccto.intranet.activity.ActivityCodeConverter;
import eu.elpaccto.intranet.activity.Modality;
import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.network.NetworkSlugConverter;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.ComponentCodeConverter;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.CountryCodeConverter;
import eu.elpaccto.intranet.review.Draft;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.Precision;
import eu.elpaccto.intranet.shared.Problem;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything a person edits about an agenda entry. Pages, Bean Validation and JSON work on this class; the order of its
 * fields is the order in which they are read. Its clock times are those of its own zone: an event of several days begins
 * at the start of the first and ends at the end of the last.
 */
@Embeddable
public class AgendaDetails implements Draft {

    /** The longest title: one line of a calendar. */
    public static final int LONGEST_TITLE = 160;

    @NotNull(message = "agenda.title.missing")
    @Size(min = 8, max = LONGEST_TITLE, message = "agenda.title.length")
    @Column(name = "title", nullable = false)
    private String title;

    /** Kept by the entry itself, because a collection of embeddables within an embeddable is not mapped. */
    @Transient
    private Set<OtherTitle> otherTitles = new LinkedHashSet<>();

    @NotNull(message = "agenda.kind.missing")
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private AgendaKind kind = AgendaKind.MEETING;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private AgendaStatus status = AgendaStatus.PLANNED;

    @Embedded
    private PartialPeriod when = PartialPeriod.notStated();

    @Column(name = "starts_at")
    private LocalTime startsAt;

    @Column(name = "ends_at")
    private LocalTime endsAt;

    @Column(name = "zone")
    private ZoneId zone;

    @Enumerated(EnumType.STRING)
    @Column(name = "modality")
    private Modality modality;

    @Size(max = 200, message = "agenda.place.length")
    @Column(name = "place")
    private String place;

    @Size(max = 4000, message = "agenda.description.length")
    @Column(name = "description")
    private String description;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(name = "language", nullable = false)
    private Language language = Language.ES;

    @Size(max = 1000, message = "agenda.link.length")
    @Pattern(regexp = "https?://\\S+", message = "agenda.link.link")
    @Column(name = "link")
    private String link;

    @NotNull(message = "agenda.responsible.missing")
    @Column(name = "responsible", nullable = false)
    private ComponentCode responsible;

    @ElementCollection
    @CollectionTable(name = "agenda_entry_component", joinColumns = @JoinColumn(name = "agenda_entry_id"))
    @Convert(converter = ComponentCodeConverter.class)
    @Column(name = "component")
    private Set<ComponentCode> components = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "agenda_entry_country", joinColumns = @JoinColumn(name = "agenda_entry_id"))
    @Convert(converter = CountryCodeConverter.class)
    @Column(name = "country")
    private Set<CountryCode> countries = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "agenda_entry_activity", joinColumns = @JoinColumn(name = "agenda_entry_id"))
    @Convert(converter = ActivityCodeConverter.class)
    @Column(name = "activity")
    private Set<ActivityCode> activities = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "agenda_entry_network", joinColumns = @JoinColumn(name = "agenda_entry_id"))
    @Convert(converter = NetworkSlugConverter.class)
    @Column(name = "network")
    private Set<NetworkSlug> networks = new TreeSet<>();

    /**
     * What keeps this from being reviewed beyond the constraints on single fields: rules between fields.
     *
     * @param today the day on which it is submitted
     */
    @Override
    public List<Problem> problems(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (!getWhen().isStated()) {
            problems.add(Problem.at("when", "agenda.when.missing"));
        } else if (getWhen().precision() == Precision.YEAR) {
            problems.add(Problem.at("when", "agenda.when.year"));
        }
        if (otherTitles.stream().anyMatch(other -> other.title().length() > LONGEST_TITLE)) {
            problems.add(Problem.at("otherTitles", "agenda.otherTitles.length"));
        }
        clock().ifPresent(problems::add);
        if (components.isEmpty()) {
            problems.add(Problem.at("components", "agenda.components.missing"));
        }
        if (responsible != null && !components.isEmpty() && !components.contains(responsible)) {
            problems.add(Problem.at("responsible", "agenda.responsible.foreign"));
        }
        return problems;
    }

    private Optional<Problem> clock() {
        if (startsAt == null) {
            return endsAt == null ? Optional.empty() : Optional.of(Problem.at("startsAt", "agenda.startsAt.missing"));
        }
        if (getWhen().precision() == Precision.MONTH) {
            return Optional.of(Problem.at("startsAt", "agenda.startsAt.month"));
        }
        if (zone == null) {
            return Optional.of(Problem.at("zone", "agenda.zone.missing"));
        }
        return getWhen().isOneDay() && endsAt != null && !endsAt.isAfter(startsAt)
                ? Optional.of(Problem.at("endsAt", "agenda.endsAt.before"))
                : Optional.empty();
    }

    @Override
    public String heading() {
        return title;
    }

    @Override
    public ComponentCode responsibleComponent() {
        return responsible;
    }

    @Override
    public Set<ComponentCode> componentsInvolved() {
        return components;
    }

    @Override
    public Set<CountryCode> countriesInvolved() {
        return countries;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    /** Its title in the other languages in which it has one. */
    public Set<OtherTitle> getOtherTitles() {
        return otherTitles;
    }

    public void setOtherTitles(Set<OtherTitle> otherTitles) {
        this.otherTitles = otherTitles;
    }

    public AgendaKind getKind() {
        return kind;
    }

    public void setKind(AgendaKind kind) {
        this.kind = kind;
    }

    public AgendaStatus getStatus() {
        return status;
    }

    public void setStatus(AgendaStatus status) {
        this.status = status;
    }

    public PartialPeriod getWhen() {
        return when == null ? PartialPeriod.notStated() : when;
    }

    public void setWhen(PartialPeriod when) {
        this.when = when;
    }

    /** On the first day, in its zone; null for not stated. */
    public LocalTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalTime startsAt) {
        this.startsAt = startsAt;
    }

    /** On the last day, in its zone; null for not stated. */
    public LocalTime getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(LocalTime endsAt) {
        this.endsAt = endsAt;
    }

    /** The zone whose clock is meant; null where no time is stated. */
    public ZoneId getZone() {
        return zone;
    }

    public void setZone(ZoneId zone) {
        this.zone = zone;
    }

    /** How people come together; null for not stated. */
    public Modality getModality() {
        return modality;
    }

    public void setModality(Modality modality) {
        this.modality = modality;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    @Override
    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    /** Where one registers, takes part or reads more. */
    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public ComponentCode getResponsible() {
        return responsible;
    }

    public void setResponsible(ComponentCode responsible) {
        this.responsible = responsible;
    }

    public Set<ComponentCode> getComponents() {
        return components;
    }

    public void setComponents(Set<ComponentCode> components) {
        this.components = components;
    }

    public Set<CountryCode> getCountries() {
        return countries;
    }

    public void setCountries(Set<CountryCode> countries) {
        this.countries = countries;
    }

    public Set<ActivityCode> getActivities() {
        return activities;
    }

    public void setActivities(Set<ActivityCode> activities) {
        this.activities = activities;
    }

    public Set<NetworkSlug> getNetworks() {
        return networks;
    }

    public void setNetworks(Set<NetworkSlug> networks) {
        this.networks = networks;
    }
}
