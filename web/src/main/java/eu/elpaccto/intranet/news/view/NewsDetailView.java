package eu.elpaccto.intranet.news.view;

import eu.elpaccto.intranet.activity.boundary.Activities;
import eu.elpaccto.intranet.activity.boundary.ListedActivity;
import eu.elpaccto.intranet.media.MediaCode;
import eu.elpaccto.intranet.media.boundary.MediaFile;
import eu.elpaccto.intranet.media.boundary.MediaFiles;
import eu.elpaccto.intranet.network.boundary.ListedUpdate;
import eu.elpaccto.intranet.network.boundary.NetworkUpdates;
import eu.elpaccto.intranet.news.Correction;
import eu.elpaccto.intranet.news.NewsCode;
import eu.elpaccto.intranet.news.NewsDetails;
import eu.elpaccto.intranet.news.NewsItem;
import eu.elpaccto.intranet.news.NewsKind;
import eu.elpaccto.intranet.news.NewsTranslation;
import eu.elpaccto.intranet.news.boundary.ListedNews;
import eu.elpaccto.intranet.news.boundary.News;
import eu.elpaccto.intranet.news.boundary.TranslationStanding;
import eu.elpaccto.intranet.news.boundary.Translations;
import eu.elpaccto.intranet.programme.Code;
import eu.elpaccto.intranet.programme.view.Choices;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.boundary.Proposals;
import eu.elpaccto.intranet.review.view.RecordView;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.boundary.SanitisedHtml;
import eu.elpaccto.intranet.shared.control.Now;
import eu.elpaccto.intranet.shared.view.Missing;
import eu.elpaccto.intranet.shared.view.Query;
import eu.elpaccto.intranet.shared.view.Reader;
import eu.elpaccto.intranet.shared.view.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** One news item with what it is about. */
@Named("news")
@RequestScoped
public class NewsDetailView extends RecordView<NewsDetails> {

    @Inject
    private News news;

    @Inject
    private Activities activities;

    @Inject
    private NetworkUpdates updates;

    @Inject
    private Choices choices;

    @Inject
    private FigureNotes figures;

    @Inject
    private Reader reader;

    @Inject
    private Now now;

    @Inject
    private Query query;

    @Inject
    private Translations translations;

    @Inject
    private Proposals proposals;

    @Inject
    private MediaFiles files;

    private ListedNews row;
    private NewsTranslation translation;
    private List<TranslationStanding> languages;
    private List<Correction> corrections = List.of();
    private List<ListedActivity> linkedActivities;
    private List<ListedUpdate> linkedUpdates;
    private List<FigureNotes.Note> figureNotes;

    @PostConstruct
    void load() {
        String code = query.text("code");
        row = news.row(code, reader.getLanguage()).orElseThrow(Missing::new);
        show(ProposalKind.NEWS, NewsDetails.class, code, row.approved(), () -> {
            Optional<NewsItem> item = news.find(code);
            corrections = item.map(NewsItem::corrections).orElse(List.of());
            return item.map(NewsItem::details);
        });
        if (row.language() != getDetails().getLanguage()) {
            translation = translations.find(code, row.language()).orElse(null);
        }
    }

    public ListedNews getRow() {
        return row;
    }

    /** In the language of the line: that of the reader if it was translated, else its own. Empty for none. */
    public SanitisedHtml getBody() {
        return SanitisedHtml.ofMarkdown(getMarkdown());
    }

    /** The text that is shown, as it was typed; null for none. */
    public String getMarkdown() {
        return isTranslated() ? translation.body() : getDetails().getBody();
    }

    public boolean isTranslated() {
        return translation != null;
    }

    /** Whether the translation that is shown is older than the last correction. */
    public boolean isStale() {
        return isTranslated() && translation.isStale();
    }

    /** Whether what is shown is in another language than the reader's. */
    @Override
    public boolean isForeign() {
        return row.language() != reader.getLanguage();
    }

    /** How it stands in each language; empty before it is approved, for then it may change from day to day. */
    public List<TranslationStanding> getLanguages() {
        if (languages == null) {
            languages = isApproved()
                    ? translations.standings(
                            new NewsCode(row.code()), getDetails().getLanguage())
                    : List.of();
        }
        return languages;
    }

    /** Whether the reader may translate it, as far as its language is not its own. */
    public boolean isTranslatable() {
        return reader.isStaff() && isApproved() && proposals.mayRevise(getDetails());
    }

    /** Where it is read in a language. */
    public String readHref(Language language) {
        return Route.NEWS_ITEM.to(row.code()) + "?lang=" + language.code();
    }

    /** Where a translation stands beside its source. */
    public String besideHref(Language language) {
        return Route.NEWS_TRANSLATION.to(row.code(), language.code());
    }

    /** Where it is translated. */
    public String translateHref(Language language) {
        return Route.NEWS_TRANSLATION_EDIT.to(row.code(), language.code());
    }

    /** The activities it is about, as far as the reader may see them. */
    public List<ListedActivity> getActivities() {
        if (linkedActivities == null) {
            linkedActivities = activities.rows(getDetails().getActivities());
        }
        return linkedActivities;
    }

    /** The network updates it is about, as far as the reader may see them. */
    public List<ListedUpdate> getUpdates() {
        if (linkedUpdates == null) {
            linkedUpdates = updates.rows(getDetails().getUpdates());
        }
        return linkedUpdates;
    }

    /** The picture; null for none. */
    public MediaFile getPicture() {
        return file(getDetails().getPicture());
    }

    /** What the picture shows, in the language that is shown, else in the original's. */
    public String getPictureAlt() {
        return isPictureTranslated()
                ? translation.details().getPictureAlt()
                : getDetails().getPictureAlt();
    }

    /** In which language it says what the picture shows. */
    public Language getPictureLanguage() {
        return isPictureTranslated() ? row.language() : getDetails().getLanguage();
    }

    private boolean isPictureTranslated() {
        return isTranslated() && translation.details().getPictureAlt() != null;
    }

    /** The video itself; null for what is none, or is kept elsewhere. */
    public MediaFile getVideo() {
        return getDetails().getKind() == NewsKind.VIDEO ? file(getDetails().getVideo()) : null;
    }

    private MediaFile file(MediaCode code) {
        return code == null ? null : files.find(code).orElse(null);
    }

    /** What was corrected since everybody could see it. */
    public List<Correction> getCorrections() {
        return corrections.stream()
                .filter(correction -> correction.at().isAfter(row.datedAt()))
                .toList();
    }

    /** What the linked records say of the figures in it, for those who write and review. */
    public List<FigureNotes.Note> getFigures() {
        if (figureNotes == null) {
            figureNotes = reader.isStaff() ? figures.of(getDetails()) : List.of();
        }
        return figureNotes;
    }

    /** Whether it is approved, and everybody will see it later. */
    public boolean isScheduled() {
        return row.isScheduled(now.instant());
    }

    /** The topics it is about, in the order of the reader's language. */
    public List<Code> getTopics() {
        return choices.getTopics().stream()
                .filter(getDetails().getTopics()::contains)
                .toList();
    }

    /** The countries it is about, in the order of the reader's language. */
    public List<Code> getCountries() {
        return choices.getCountries().stream()
                .filter(getDetails().getCountries()::contains)
                .toList();
    }

    public boolean isAboutSomething() {
        return !getActivities().isEmpty()
                || !getUpdates().isEmpty()
                || !getDetails().getNetworks().isEmpty()
                || !getDetails().getTopics().isEmpty()
                || !getDetails().getInstitutions().isEmpty()
                || !getDetails().getCountries().isEmpty();
    }

    @Override
    public String getEditHref() {
        return Route.NEWS_EDIT.to(row.code());
    }
}
