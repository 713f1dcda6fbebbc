package eu.elpaccto.intranet.network;

import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.review.Draft;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything a person edits about a network update. The network is given by where the update is written, the responsible
 * component by the network; further components may take part. A draft may be as incomplete as it likes; the constraints
 * are asked when it is submitted for review.
 */
@Embeddable
public class NetworkUpdateDetails implements Draft {

    @NotNull(message = "network.network.missing")
    @Column(name = "network", nullable = false)
    private String network;

    @NotNull(message = "network.kind.missing")
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private UpdateKind kind;

    @Embedded
    private PartialPeriod date = PartialPeriod.notStated();

    @NotNull(message = "network.title.missing")
    @Size(min = 8, max = 250, message = "network.title.length")
    @Column(name = "title", nullable = false)
    private String title;

    @NotNull(message = "network.text.missing")
    @Size(max = 8000, message = "network.text.length")
    @Column(name = "text", nullable = false)
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(name = "language", nullable = false)
    private Language language = Language.ES;

    @Transient
    private Set<CountryCode> countries = new TreeSet<>();

    @Transient
    private List<Figure> figures = new ArrayList<>();

    @NotNull(message = "network.responsible.missing")
    @Column(name = "responsible", nullable = false)
    private ComponentCode responsible;

    @Transient
    private Set<ComponentCode> components = new TreeSet<>();

    /** Binds the update to a network, whose component is responsible and always takes part. */
    public void belongTo(NetworkSlug slug, ComponentCode component) {
        this.network = slug.value();
        this.responsible = component;
        this.components.add(component);
    }

    /**
     * What keeps this from being reviewed beyond the constraints on single fields: rules between fields.
     *
     * @param today the day on which it is submitted
     */
    @Override
    public List<Problem> problems(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (!getDate().isStated()) {
            problems.add(Problem.at("date", "network.date.missing"));
        } else if (getDate().from().isAfter(today)) {
            problems.add(Problem.at("date", "network.date.future"));
        }
        if (kind == UpdateKind.MEMBER_JOINED && countries.isEmpty()) {
            problems.add(Problem.at("countries", "network.countries.joined"));
        }
        if (figures.stream().map(Figure::label).distinct().count() < figures.size()) {
            problems.add(Problem.at("figures", "network.figures.twice"));
        }
        return problems;
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

    /** Null while it belongs to none. */
    public NetworkSlug getNetwork() {
        return network == null ? null : new NetworkSlug(network);
    }

    public UpdateKind getKind() {
        return kind;
    }

    public void setKind(UpdateKind kind) {
        this.kind = kind;
    }

    public PartialPeriod getDate() {
        return date == null ? PartialPeriod.notStated() : date;
    }

    public void setDate(PartialPeriod date) {
        this.date = date;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** Language of title and text. */
    @Override
    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public Set<CountryCode> getCountries() {
        return countries;
    }

    public void setCountries(Set<CountryCode> countries) {
        this.countries = countries;
    }

    public List<Figure> getFigures() {
        return figures;
    }

    public void setFigures(List<Figure> figures) {
        this.figures = figures;
    }

    public ComponentCode getResponsible() {
        return responsible;
    }

    public Set<ComponentCode> getComponents() {
        return components;
    }

    public void setComponents(Set<ComponentCode> components) {
        this.components = components;
    }
}
