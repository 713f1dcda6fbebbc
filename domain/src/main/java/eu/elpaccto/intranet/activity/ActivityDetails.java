package eu.elpaccto.intranet.activity;

import eu.elpaccto.intranet.programme.ActivityTypeCode;
import eu.elpaccto.intranet.programme.Category;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.TopicCode;
import eu.elpaccto.intranet.review.Draft;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.Precision;
import eu.elpaccto.intranet.shared.Problem;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything a person edits about an activity. Pages, Bean Validation and JSON work on this class; the order of its
 * fields is the order in which they are read. A draft may be as incomplete as it likes; the constraints are asked when
 * it is submitted for review. Its lists are mapped by {@link Activity}, because EclipseLink cannot store collections of
 * an embeddable.
 */
@Embeddable
public class ActivityDetails implements Draft {

    @NotNull(message = "activity.title.missing")
    @Size(min = 8, max = 250, message = "activity.title.length")
    @Column(name = "title", nullable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "language", nullable = false)
    private Language language = Language.ES;

    @Size(max = 20_000, message = "activity.description.length")
    @Column(name = "description")
    private String description;

    @NotNull(message = "activity.type.missing")
    @Column(name = "type", nullable = false)
    private ActivityTypeCode type;

    @Enumerated(EnumType.STRING)
    @Column(name = "modality")
    private Modality modality;

    @Size(max = 200, message = "activity.place.length")
    @Column(name = "place")
    private String place;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private ActivityStatus status = ActivityStatus.PLANNED;

    @Embedded
    @AttributeOverride(name = "from", column = @Column(name = "planned_from"))
    @AttributeOverride(name = "to", column = @Column(name = "planned_to"))
    @AttributeOverride(name = "precision", column = @Column(name = "planned_precision"))
    private PartialPeriod planned = PartialPeriod.notStated();

    @Embedded
    @AttributeOverride(name = "from", column = @Column(name = "held_from"))
    @AttributeOverride(name = "to", column = @Column(name = "held_to"))
    @AttributeOverride(name = "precision", column = @Column(name = "held_precision"))
    private PartialPeriod held = PartialPeriod.notStated();

    @Enumerated(EnumType.STRING)
    @Column(name = "date_basis", nullable = false)
    private DateBasis dateBasis = DateBasis.EVENT_DATE;

    @Transient
    private List<CountryInvolvement> countries = new ArrayList<>();

    @Embedded
    private StatedCountries statedCountries = StatedCountries.none();

    @NotNull(message = "activity.responsible.missing")
    @Column(name = "responsible", nullable = false)
    private ComponentCode responsible;

    @Transient
    private Set<ComponentCode> components = new TreeSet<>();

    @Transient
    private Set<TopicCode> topics = new TreeSet<>();

    @Transient
    private List<InstitutionInvolvement> institutions = new ArrayList<>();

    @Embedded
    private Headcount participants = Headcount.unknown();

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(name = "visibility", nullable = false)
    private Visibility visibility = Visibility.INTERNAL;

    @Column(name = "not_before")
    private LocalDate notBefore;

    @Size(max = 1000, message = "activity.source.length")
    @Pattern(regexp = "https?://\\S+", message = "activity.source.link")
    @Column(name = "source_link")
    private String sourceLink;

    @Size(max = 4000, message = "activity.remark.length")
    @Column(name = "remark")
    private String remark;

    /**
     * What keeps this from being reviewed beyond the constraints on single fields: rules between fields.
     *
     * @param today the day on which it is submitted
     */
    @Override
    public List<Problem> problems(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (!getHeld().isStated() && !getPlanned().isStated() && dateBasis != DateBasis.NOT_STATED) {
            problems.add(Problem.at("held", "activity.held.missing"));
        }
        if (getHeld().isStated() && getHeld().from().isAfter(today)) {
            problems.add(Problem.at("held", "activity.held.future"));
        }
        if (countries.isEmpty() && !getStatedCountries().isStated() && (remark == null || remark.isBlank())) {
            problems.add(Problem.at("countries", "activity.countries.missing"));
        }
        if (responsible != null && !components.contains(responsible)) {
            problems.add(Problem.at("responsible", "activity.responsible.foreign"));
        }
        if (components.isEmpty()) {
            problems.add(Problem.at("components", "activity.components.missing"));
        }
        long distinct =
                countries.stream().map(CountryInvolvement::country).distinct().count();
        if (distinct < countries.size()) {
            problems.add(Problem.at("countries", "activity.countries.twice"));
        }
        return problems;
    }

    @Override
    public List<Problem> doubts() {
        List<Problem> doubts = new ArrayList<>();
        if (hasContradictingCount()) {
            doubts.add(Problem.at(
                    "countries",
                    "activity.contradicting.text",
                    countries.size(),
                    getStatedCountries().number()));
        }
        if (getParticipants().isContradicting()) {
            doubts.add(Problem.at("participants", "activity.contradicting.people"));
        }
        return doubts;
    }

    /** When it took place, else when it is planned; not stated when neither is known. */
    public PartialPeriod when() {
        return getHeld().isStated() ? getHeld() : getPlanned();
    }

    /** @param categoryOf tells whether a country is a partner, an EU state or another */
    public Reach reach(Function<CountryCode, Category> categoryOf) {
        return Reach.of(this, categoryOf);
    }

    /** The stated count contradicts the named countries. */
    public boolean hasContradictingCount() {
        return getStatedCountries().contradicts(countries.size());
    }

    /** Whether only part of what the day could tell is known, because the day itself is not. */
    public boolean isDayUnknown() {
        return when().precision() != Precision.DAY;
    }

    @Override
    public String heading() {
        return title;
    }

    @Override
    public Set<CountryCode> countriesInvolved() {
        return countries.stream().map(CountryInvolvement::country).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Set<ComponentCode> componentsInvolved() {
        return components;
    }

    @Override
    public ComponentCode responsibleComponent() {
        return responsible;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    @Override
    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public ActivityTypeCode getType() {
        return type;
    }

    public void setType(ActivityTypeCode type) {
        this.type = type;
    }

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

    public ActivityStatus getStatus() {
        return status;
    }

    public void setStatus(ActivityStatus status) {
        this.status = status;
    }

    public PartialPeriod getPlanned() {
        return planned == null ? PartialPeriod.notStated() : planned;
    }

    public void setPlanned(PartialPeriod planned) {
        this.planned = planned;
    }

    public PartialPeriod getHeld() {
        return held == null ? PartialPeriod.notStated() : held;
    }

    public void setHeld(PartialPeriod held) {
        this.held = held;
    }

    public DateBasis getDateBasis() {
        return dateBasis;
    }

    public void setDateBasis(DateBasis dateBasis) {
        this.dateBasis = dateBasis;
    }

    public List<CountryInvolvement> getCountries() {
        return countries;
    }

    public void setCountries(List<CountryInvolvement> countries) {
        this.countries = countries;
    }

    public StatedCountries getStatedCountries() {
        return statedCountries == null ? StatedCountries.none() : statedCountries;
    }

    public void setStatedCountries(StatedCountries statedCountries) {
        this.statedCountries = statedCountries;
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

    public Set<TopicCode> getTopics() {
        return topics;
    }

    public void setTopics(Set<TopicCode> topics) {
        this.topics = topics;
    }

    public List<InstitutionInvolvement> getInstitutions() {
        return institutions;
    }

    public void setInstitutions(List<InstitutionInvolvement> institutions) {
        this.institutions = institutions;
    }

    public Headcount getParticipants() {
        return participants == null ? Headcount.unknown() : participants;
    }

    public void setParticipants(Headcount participants) {
        this.participants = participants;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    public void setVisibility(Visibility visibility) {
        this.visibility = visibility;
    }

    public LocalDate getNotBefore() {
        return notBefore;
    }

    public void setNotBefore(LocalDate notBefore) {
        this.notBefore = notBefore;
    }

    public String getSourceLink() {
        return sourceLink;
    }

    public void setSourceLink(String sourceLink) {
        this.sourceLink = sourceLink;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
