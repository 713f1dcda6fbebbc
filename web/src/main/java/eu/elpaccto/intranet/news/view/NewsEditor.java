package eu.elpaccto.intranet.news.view;

import eu.elpaccto.intranet.activity.ActivityCode;
import eu.elpaccto.intranet.media.MediaCode;
import eu.elpaccto.intranet.media.boundary.MediaUploads;
import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.network.NetworkUpdateCode;
import eu.elpaccto.intranet.network.boundary.NetworkUpdates;
import eu.elpaccto.intranet.news.NewsDetails;
import eu.elpaccto.intranet.news.NewsKind;
import eu.elpaccto.intranet.news.boundary.NewsDesk;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.InstitutionCode;
import eu.elpaccto.intranet.programme.TopicCode;
import eu.elpaccto.intranet.reading.Reading;
import eu.elpaccto.intranet.reading.WrittenPeriod;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.view.ProposalEditor;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.shared.control.Now;
import eu.elpaccto.intranet.shared.view.Errors;
import eu.elpaccto.intranet.shared.view.Missing;
import eu.elpaccto.intranet.shared.view.Query;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.shared.view.Wording;
import eu.elpaccto.intranet.user.Actor;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/** Edits a news item. A new one may begin from what was approved. */
@Named("newsEditor")
@ViewScoped
public class NewsEditor extends ProposalEditor<NewsDetails> {

    private static final long serialVersionUID = 1L;
    private static final int OFFERED = 12;

    @Inject
    private Query query;

    @Inject
    private NewsDesk desk;

    @Inject
    private CurrentUser current;

    @Inject
    private NetworkUpdates networkUpdates;

    @Inject
    private Errors errors;

    @Inject
    private FigureNotes figureNotes;

    @Inject
    private Wording wording;

    @Inject
    private Now now;

    private String publishOn;
    private String picture;
    private String video;
    private ArrayList<InstitutionCode> institutions = new ArrayList<>();
    private ArrayList<TopicCode> topics = new ArrayList<>();
    private ArrayList<NetworkUpdateCode> updates = new ArrayList<>();
    private String headlineHint = "news.hint.headline";
    private String languageHint;
    private ArrayList<CountryCode> countries = new ArrayList<>();
    private ArrayList<ActivityCode> activities = new ArrayList<>();
    private ArrayList<NetworkSlug> networks = new ArrayList<>();

    public NewsEditor() {
        super(ProposalKind.NEWS);
    }

    @PostConstruct
    void load() {
        if (query.text("code") != null) {
            edit(query.text("code"));
        } else if (query.text("uuid") != null) {
            resume(query.text("uuid"));
        } else if (query.text("activity") != null) {
            beginAbout(query.one("activity", ActivityCode::new).flatMap(code -> desk.about(code)));
        } else if (query.text("update") != null) {
            beginAbout(query.one("update", NetworkUpdateCode::new).flatMap(code -> desk.about(code)));
        } else {
            begin(fresh());
            languageHint = "news.hint.language.profile";
        }
    }

    private void beginAbout(Optional<NewsDetails> record) {
        begin(record.orElseThrow(Missing::new));
        headlineHint = "news.hint.headline.taken";
        languageHint = "news.hint.language.record";
    }

    /** New work starts with what is most likely: the writer's language and only component. */
    private NewsDetails fresh() {
        Actor actor = current.actor();
        NewsDetails details = new NewsDetails();
        details.setLanguage(actor.language());
        actor.onlyComponent().ifPresent(component -> {
            details.setResponsible(component);
            details.getComponents().add(component);
        });
        return details;
    }

    @Override
    protected void show(NewsDetails draft, Map<String, String> notUnderstood) {
        countries = new ArrayList<>(new TreeSet<>(draft.getCountries()));
        activities = new ArrayList<>(draft.getActivities());
        networks = new ArrayList<>(new TreeSet<>(draft.getNetworks()));
        updates = new ArrayList<>(draft.getUpdates());
        institutions = new ArrayList<>(new TreeSet<>(draft.getInstitutions()));
        topics = new ArrayList<>(new TreeSet<>(draft.getTopics()));
        picture = Objects.toString(draft.getPicture(), null);
        video = Objects.toString(draft.getVideo(), null);
        publishOn = notUnderstood.getOrDefault("publishOn", wording.text(draft.getPublishOn()));
    }

    @Override
    protected void collect(NewsDetails draft, Map<String, String> notUnderstood) {
        draft.setCountries(new TreeSet<>(countries));
        draft.setActivities(new LinkedHashSet<>(activities));
        draft.setNetworks(new TreeSet<>(networks));
        draft.setUpdates(new LinkedHashSet<>(updates));
        draft.setInstitutions(new TreeSet<>(institutions));
        draft.setTopics(new TreeSet<>(topics));
        draft.setPicture(MediaCode.read(picture).orElse(null));
        draft.setVideo(MediaCode.read(video).orElse(null));
        Reading<PartialPeriod> day = day();
        draft.setPublishOn(day.found().orElse(PartialPeriod.notStated()).from());
        if (!day.isUnderstood()) {
            notUnderstood.put("publishOn", publishOn);
        }
        if (draft.getResponsible() != null) {
            draft.getComponents().add(draft.getResponsible());
        }
    }

    private Reading<PartialPeriod> day() {
        return WrittenPeriod.readDay(
                publishOn, LocalDate.ofInstant(now.instant(), current.actor().zone()));
    }

    @Override
    public String submit() {
        String address = super.submit();
        if (!day().isUnderstood()) {
            errors.explain(List.of(day().problem().in("publishOn").named(Problem.of("news.field.publishOn"))));
        }
        return address;
    }

    @Override
    protected String name() {
        return getDraft().getHeadline();
    }

    @Override
    public String address() {
        return getCode() == null ? Route.NEWS_DRAFT.to(getUuid()) : Route.NEWS_EDIT.to(getCode());
    }

    /** What the linked records say of the figures in headline and teaser, as they stand in the form. */
    public List<FigureNotes.Note> getFigures() {
        NewsDetails shown = new NewsDetails();
        shown.setHeadline(getDraft().getHeadline());
        shown.setTeaser(getDraft().getTeaser());
        shown.setLanguage(getDraft().getLanguage());
        shown.setActivities(new LinkedHashSet<>(activities));
        shown.setUpdates(new LinkedHashSet<>(updates));
        shown.setNetworks(new TreeSet<>(networks));
        return figureNotes.of(shown);
    }

    /** Approved network updates of which code or title contains what was typed. */
    public List<NetworkUpdateCode> findUpdates(String typed) {
        return networkUpdates.matching(typed, OFFERED).stream()
                .map(update -> new NetworkUpdateCode(update.code()))
                .toList();
    }

    public List<NewsKind> getKinds() {
        return List.of(NewsKind.values());
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    /** Key of what is said beside the headline: where it comes from, when nobody typed it. */
    public String getHeadlineHint() {
        return headlineHint;
    }

    /** Key of what is said beside the language: where it comes from, when nobody chose it; null otherwise. */
    public String getLanguageHint() {
        return languageHint;
    }

    public int getLongestHeadline() {
        return NewsDetails.LONGEST_HEADLINE;
    }

    public int getLongestTeaser() {
        return NewsDetails.LONGEST_TEASER;
    }

    public int getLongestPictureAlt() {
        return NewsDetails.LONGEST_PICTURE_ALT;
    }

    /** How many bytes a picture or a video may have. */
    public int getLargestFile() {
        return MediaUploads.LARGEST;
    }

    /** Code of the picture, as the page sends it when it was uploaded; null for none. */
    public String getPicture() {
        return picture;
    }

    public void setPicture(String picture) {
        this.picture = picture;
    }

    /** Code of the video, as the page sends it when it was uploaded; null for none. */
    public String getVideo() {
        return video;
    }

    public void setVideo(String video) {
        this.video = video;
    }

    public List<CountryCode> getCountries() {
        return countries;
    }

    public void setCountries(List<CountryCode> countries) {
        this.countries = countries == null ? new ArrayList<>() : new ArrayList<>(countries);
    }

    public List<ActivityCode> getActivities() {
        return activities;
    }

    public void setActivities(List<ActivityCode> activities) {
        this.activities = activities == null ? new ArrayList<>() : new ArrayList<>(activities);
    }

    public List<NetworkSlug> getNetworks() {
        return networks;
    }

    public void setNetworks(List<NetworkSlug> networks) {
        this.networks = networks == null ? new ArrayList<>() : new ArrayList<>(networks);
    }

    public List<NetworkUpdateCode> getUpdates() {
        return updates;
    }

    public void setUpdates(List<NetworkUpdateCode> updates) {
        this.updates = updates == null ? new ArrayList<>() : new ArrayList<>(updates);
    }

    public List<InstitutionCode> getInstitutions() {
        return institutions;
    }

    public void setInstitutions(List<InstitutionCode> institutions) {
        this.institutions = institutions == null ? new ArrayList<>() : new ArrayList<>(institutions);
    }

    public List<TopicCode> getTopics() {
        return topics;
    }

    public void setTopics(List<TopicCode> topics) {
        this.topics = topics == null ? new ArrayList<>() : new ArrayList<>(topics);
    }

    /** The day of publication as it was typed. */
    public String getPublishOn() {
        return publishOn;
    }

    public void setPublishOn(String publishOn) {
        this.publishOn = publishOn;
    }
}
