package eu.elpaccto.intranet.news;

import eu.elpaccto.intranet.activity.ActivityCode;
import eu.elpaccto.intranet.activity.ActivityCodeConverter;
import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.network.NetworkSlugConverter;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.ComponentCodeConverter;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.CountryCodeConverter;
import eu.elpaccto.intranet.review.Draft;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.Problem;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything a person edits about a news item. Pages, Bean Validation and JSON work on this class; the order of its
 * fields is the order in which they are read. The body is kept as it was typed, in simple Markdown: it becomes markup only
 * where it is shown.
 */
@Embeddable
public class NewsDetails implements Draft {

    /** The longest headline: one line. */
    public static final int LONGEST_HEADLINE = 160;

    /** The longest teaser: one sentence. */
    public static final int LONGEST_TEASER = 300;

    @NotNull(message = "news.headline.missing")
    @Size(min = 8, max = LONGEST_HEADLINE, message = "news.headline.length")
    @Column(name = "headline", nullable = false)
    private String headline;

    @NotNull(message = "news.teaser.missing")
    @Size(max = LONGEST_TEASER, message = "news.teaser.length")
    @Column(name = "teaser", nullable = false)
    private String teaser;

    @NotNull(message = "news.body.missing")
    @Size(max = 20_000, message = "news.body.length")
    @Column(name = "body", nullable = false)
    private String body;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(name = "language", nullable = false)
    private Language language = Language.ES;

    @NotNull(message = "news.responsible.missing")
    @Column(name = "responsible", nullable = false)
    private ComponentCode responsible;

    @ElementCollection
    @CollectionTable(name = "news_item_component", joinColumns = @JoinColumn(name = "news_item_id"))
    @Convert(converter = ComponentCodeConverter.class)
    @Column(name = "component")
    private Set<ComponentCode> components = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "news_item_country", joinColumns = @JoinColumn(name = "news_item_id"))
    @Convert(converter = CountryCodeConverter.class)
    @Column(name = "country")
    private Set<CountryCode> countries = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "news_item_activity", joinColumns = @JoinColumn(name = "news_item_id"))
    @Convert(converter = ActivityCodeConverter.class)
    @Column(name = "activity")
    private Set<ActivityCode> activities = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "news_item_network", joinColumns = @JoinColumn(name = "news_item_id"))
    @Convert(converter = NetworkSlugConverter.class)
    @Column(name = "network")
    private Set<NetworkSlug> networks = new TreeSet<>();

    @Size(max = 200, message = "news.source.length")
    @Column(name = "source_name")
    private String sourceName;

    @Size(max = 1000, message = "news.source.linkLength")
    @Pattern(regexp = "https?://\\S+", message = "news.source.link")
    @Column(name = "source_link")
    private String sourceLink;

    /**
     * What keeps this from being reviewed beyond the constraints on single fields: rules between fields.
     *
     * @param today the day on which it is submitted
     */
    @Override
    public List<Problem> problems(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (components.isEmpty()) {
            problems.add(Problem.at("components", "news.components.missing"));
        }
        if (responsible != null && !components.isEmpty() && !components.contains(responsible)) {
            problems.add(Problem.at("responsible", "news.responsible.foreign"));
        }
        if (sourceLink != null && sourceName == null) {
            problems.add(Problem.at("sourceName", "news.source.unnamed"));
        }
        return problems;
    }

    @Override
    public String heading() {
        return headline;
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

    public String getHeadline() {
        return headline;
    }

    public void setHeadline(String headline) {
        this.headline = headline;
    }

    public String getTeaser() {
        return teaser;
    }

    public void setTeaser(String teaser) {
        this.teaser = teaser;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    @Override
    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
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

    /** Whose text or facts these are; null for the programme's own. */
    public String getSourceName() {
        return sourceName;
    }

    public void setSourceName(String sourceName) {
        this.sourceName = sourceName;
    }

    public String getSourceLink() {
        return sourceLink;
    }

    public void setSourceLink(String sourceLink) {
        this.sourceLink = sourceLink;
    }
}
