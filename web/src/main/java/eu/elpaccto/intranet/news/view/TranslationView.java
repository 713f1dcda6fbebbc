package eu.elpaccto.intranet.news.view;

import eu.elpaccto.intranet.media.boundary.MediaFile;
import eu.elpaccto.intranet.media.boundary.MediaFiles;
import eu.elpaccto.intranet.news.NewsItem;
import eu.elpaccto.intranet.news.NewsTranslation;
import eu.elpaccto.intranet.news.SourceText;
import eu.elpaccto.intranet.news.TranslationCode;
import eu.elpaccto.intranet.news.TranslationDetails;
import eu.elpaccto.intranet.news.boundary.News;
import eu.elpaccto.intranet.news.boundary.Translations;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.control.ReviewedKinds;
import eu.elpaccto.intranet.review.view.RecordView;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.view.Messages;
import eu.elpaccto.intranet.shared.view.Missing;
import eu.elpaccto.intranet.shared.view.Query;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The translation of a news item into one language beside its source as it is now, and what may be done with it next. */
@Named("translation")
@RequestScoped
public class TranslationView extends RecordView<TranslationDetails> {

    @Inject
    private News news;

    @Inject
    private Translations translations;

    @Inject
    private ReviewedKinds kinds;

    @Inject
    private CurrentUser current;

    @Inject
    private Query query;

    @Inject
    private Messages messages;

    @Inject
    private MediaFiles files;

    private NewsItem item;
    private List<TranslationRow> rows;
    private boolean stale;

    @PostConstruct
    void load() {
        item = news.find(query.text("code")).orElseThrow(Missing::new);
        Language language = Language.of(query.text("language")).orElseThrow(Missing::new);
        String code = new TranslationCode(item.code(), language).value();
        Optional<NewsTranslation> approved = translations.find(item.code().value(), language);
        stale = approved.map(NewsTranslation::isStale).orElse(false);
        show(ProposalKind.NEWS_TRANSLATION, TranslationDetails.class, code, approved.isPresent(), () -> kinds.of(
                        ProposalKind.NEWS_TRANSLATION)
                .approved(code, current.actor())
                .map(TranslationDetails.class::cast));
        rows = TranslationRows.of(getDetails(), SourceText.of(item.details()));
    }

    public NewsItem getItem() {
        return item;
    }

    /** The picture of the item as it is now; null for none. */
    public MediaFile getPicture() {
        return Optional.ofNullable(item.details().getPicture())
                .flatMap(files::find)
                .orElse(null);
    }

    public List<TranslationRow> getRows() {
        return rows;
    }

    /** Whether its source says something else by now than what was reviewed. */
    public boolean isStale() {
        return stale;
    }

    public String label(TranslationRow row) {
        return TranslationLabels.of(row, messages);
    }

    @Override
    public String getEditHref() {
        return Route.NEWS_TRANSLATION_EDIT.to(
                item.code(), getDetails().getLanguage().code());
    }
}
