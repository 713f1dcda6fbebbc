package eu.elpaccto.intranet.news;

import eu.elpaccto.intranet.activity.ActivityCode;
import eu.elpaccto.intranet.activity.ActivityCodeConverter;
import eu.elpaccto.intranet.media.MediaCode;
import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.network.NetworkSlugConverter;
import eu.elpaccto.intranet.network.NetworkUpdateCode;
import eu.elpaccto.intranet.network.NetworkUpdateCodeConverter;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.ComponentCodeConverter;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.CountryCodeConverter;
import eu.elpaccto.intranet.programme.InstitutionCode;
import eu.elpaccto.intranet.programme.InstitutionCodeConverter;
import eu.elpaccto.intranet.programme.TopicCode;
import eu.elpaccto.intranet.programme.TopicCodeConverter;
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
import jakarta.persistence.Transient;
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
 * Everything a person edits about a piece of news of any kind. Pages, Bean Validation and JSON work on this class; the order of its
 * fields is the order in which they are read. The body is kept as it was typed, in simple Markdown: it becomes markup only
 * where it is shown.
 */
@Embeddable
public class NewsDetails implements Draft {

    /** The longest headline: one line. */
    public static final int LONGEST_HEADLINE = 160;

    /** The longest teaser: one sentence. */
    public static final int LONGEST_TEASER = 300;

    /** The longest text alternative: what screen readers tell of a picture in one breath. */
    public static final int LONGEST_PICTURE_ALT = 300;

    @NotNull(message = "news.kind.missing")
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private NewsKind kind = NewsKind.NEWS;

    @NotNull(message = "news.headline.missing")
    @Size(min = 8, max = LONGEST_HEADLINE, message = "news.headline.length")
    @Column(name = "headline", nullable = false)
    private String headline;

    @Size(max = LONGEST_TEASER, message = "news.teaser.length")
    @Column(name = "teaser")
    private String teaser;

    @Size(max = 20_000, message = "news.body.length")
    @Column(name = "body")
    private String body;

    @Column(name = "picture")
    private MediaCode picture;

    @Size(max = LONGEST_PICTURE_ALT, message = "news.pictureAlt.length")
    @Column(name = "picture_alt")
    private String pictureAlt;

    @Size(max = 200, message = "news.pictureCredit.length")
    @Column(name = "picture_credit")
    private String pictureCredit;

    @Column(name = "byline")
    private ComponentCode byline;

    @Size(max = 1000, message = "news.mediaLink.length")
    @Pattern(regexp = "https?://\\S+", message = "news.mediaLink.link")
    @Column(name = "media_link")
    private String mediaLink;

    @Column(name = "video")
    private MediaCode video;

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

    @ElementCollection
    @CollectionTable(name = "news_item_network_update", joinColumns = @JoinColumn(name = "news_item_id"))
    @Convert(converter = NetworkUpdateCodeConverter.class)
    @Column(name = "network_update")
    private Set<NetworkUpdateCode> updates = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "news_item_institution", joinColumns = @JoinColumn(name = "news_item_id"))
    @Convert(converter = InstitutionCodeConverter.class)
    @Column(name = "institution")
    private Set<InstitutionCode> institutions = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "news_item_topic", joinColumns = @JoinColumn(name = "news_item_id"))
    @Convert(converter = TopicCodeConverter.class)
    @Column(name = "topic")
    private Set<TopicCode> topics = new TreeSet<>();

    @Size(max = 200, message = "news.source.length")
    @Column(name = "source_name")
    private String sourceName;

    @Size(max = 1000, message = "news.source.linkLength")
    @Pattern(regexp = "https?://\\S+", message = "news.source.link")
    @Column(name = "source_link")
    private String sourceLink;

    @Column(name = "publish_on")
    private LocalDate publishOn;

    @Size(max = 300, message = "news.correction.length")
    @Transient
    private String correction;

    /**
     * What keeps this from being reviewed beyond the constraints on single fields: rules between fields.
     *
     * @param today the day on which it is submitted
     */
    @Override
    public List<Problem> problems(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (kind != null && !kind.isMedia()) {
            if (teaser == null) {
                problems.add(Problem.at("teaser", "news.teaser.missing"));
            }
            if (body == null) {
                problems.add(Problem.at("body", "news.body.missing"));
            }
        }
        if (picture != null && pictureAlt == null) {
            problems.add(Problem.at("pictureAlt", "news.pictureAlt.missing"));
        }
        if (picture != null && pictureCredit == null) {
            problems.add(Problem.at("pictureCredit", "news.pictureCredit.missing"));
        }
        if (kind == NewsKind.ARTICLE && byline == null) {
            problems.add(Problem.at("byline", "news.byline.missing"));
        }
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

    /** A text is not credited to a team that it does not concern; real newsletters did. */
    @Override
    public List<Problem> doubts() {
        return kind != null && kind.isSigned() && byline != null && !components.contains(byline)
                ? List.of(Problem.at("byline", "news.byline.foreign"))
                : List.of();
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

    public NewsKind getKind() {
        return kind;
    }

    public void setKind(NewsKind kind) {
        this.kind = kind;
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

    /** The picture above the text; null for none. */
    public MediaCode getPicture() {
        return picture;
    }

    public void setPicture(MediaCode picture) {
        this.picture = picture;
    }

    /** What the picture shows, for those who cannot see it; without a picture it is nothing. */
    public String getPictureAlt() {
        return pictureAlt;
    }

    public void setPictureAlt(String pictureAlt) {
        this.pictureAlt = pictureAlt;
    }

    /** Who made the picture or has the rights in it; without a picture it is nothing. */
    public String getPictureCredit() {
        return pictureCredit;
    }

    public void setPictureCredit(String pictureCredit) {
        this.pictureCredit = pictureCredit;
    }

    /** The team that signs an article or an interview; null for none. */
    public ComponentCode getByline() {
        return byline;
    }

    public void setByline(ComponentCode byline) {
        this.byline = byline;
    }

    /** Where a video or an infographic is to be seen. */
    public String getMediaLink() {
        return mediaLink;
    }

    public void setMediaLink(String mediaLink) {
        this.mediaLink = mediaLink;
    }

    /** The video itself, where it is kept here; only videos have one. */
    public MediaCode getVideo() {
        return video;
    }

    public void setVideo(MediaCode video) {
        this.video = video;
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

    public Set<NetworkUpdateCode> getUpdates() {
        return updates;
    }

    public void setUpdates(Set<NetworkUpdateCode> updates) {
        this.updates = updates;
    }

    public Set<InstitutionCode> getInstitutions() {
        return institutions;
    }

    public void setInstitutions(Set<InstitutionCode> institutions) {
        this.institutions = institutions;
    }

    public Set<TopicCode> getTopics() {
        return topics;
    }

    public void setTopics(Set<TopicCode> topics) {
        this.topics = topics;
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

    /** The first day on which it may be seen once it is approved; null for at once. */
    public LocalDate getPublishOn() {
        return publishOn;
    }

    public void setPublishOn(LocalDate publishOn) {
        this.publishOn = publishOn;
    }

    /** What this revision corrects in what was published, for readers to see. It belongs to the revision, not to the item. */
    public String getCorrection() {
        return correction;
    }

    public void setCorrection(String correction) {
        this.correction = correction;
    }
}
