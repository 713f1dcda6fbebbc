package eu.elpaccto.intranet.news.view;

import eu.elpaccto.intranet.media.boundary.MediaFile;
import eu.elpaccto.intranet.media.boundary.MediaFiles;
import eu.elpaccto.intranet.news.NewsCode;
import eu.elpaccto.intranet.news.NewsDetails;
import eu.elpaccto.intranet.news.NewsItem;
import eu.elpaccto.intranet.news.SourceText;
import eu.elpaccto.intranet.news.TranslatedBody;
import eu.elpaccto.intranet.news.TranslatedParagraph;
import eu.elpaccto.intranet.news.TranslationCode;
import eu.elpaccto.intranet.news.TranslationDetails;
import eu.elpaccto.intranet.news.boundary.EarlierTranslation;
import eu.elpaccto.intranet.news.boundary.News;
import eu.elpaccto.intranet.news.boundary.TranslationMemory;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.view.ProposalEditor;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.view.Messages;
import eu.elpaccto.intranet.shared.view.Missing;
import eu.elpaccto.intranet.shared.view.Query;
import eu.elpaccto.intranet.shared.view.Route;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Translates a news item into one language, beside its source as it is now. The address says which. */
@Named("translationEditor")
@ViewScoped
public class TranslationEditor extends ProposalEditor<TranslationDetails> {

    private static final long serialVersionUID = 1L;

    @Inject
    private Query query;

    @Inject
    private News news;

    @Inject
    private TranslationMemory memory;

    @Inject
    private Messages messages;

    @Inject
    private MediaFiles files;

    private Language original;
    private SourceText source;
    private MediaFile picture;
    private ArrayList<TranslationRow> rows = new ArrayList<>();

    public TranslationEditor() {
        super(ProposalKind.NEWS_TRANSLATION);
    }

    @PostConstruct
    void load() {
        NewsItem item = news.find(query.text("code")).orElseThrow(Missing::new);
        NewsDetails details = item.details();
        original = details.getLanguage();
        source = SourceText.of(details);
        picture = Optional.ofNullable(details.getPicture()).flatMap(files::find).orElse(null);
        Language language = Language.of(query.text("language")).orElseThrow(Missing::new);
        edit(new TranslationCode(item.code(), language).value());
    }

    @Override
    protected void show(TranslationDetails draft, Map<String, String> notUnderstood) {
        rows = TranslationRows.of(draft, source);
        List<TranslationRow> present =
                rows.stream().filter(row -> !row.isGone()).toList();
        List<List<EarlierTranslation>> offers = memory.offers(
                draft.getItem(),
                original,
                draft.getLanguage(),
                present.stream().map(TranslationRow::getSource).toList());
        for (int i = 0; i < present.size(); i++) {
            TranslationRow row = present.get(i);
            row.help(
                    offers.get(i).stream()
                            .filter(offer -> !offer.text().equals(row.getText()))
                            .toList(),
                    memory.terms(row.getSource(), draft.getLanguage()));
        }
    }

    @Override
    protected void collect(TranslationDetails draft, Map<String, String> notUnderstood) {
        List<TranslatedParagraph> paragraphs = new ArrayList<>();
        for (TranslationRow row : rows) {
            String translated = row.translated();
            if (TranslationRows.isHeadline(row)) {
                draft.setHeadline(row.getText());
                draft.setSourceHeadline(translated);
            } else if (TranslationRows.isTeaser(row)) {
                draft.setTeaser(translated == null ? null : row.getText());
                draft.setSourceTeaser(translated);
            } else if (TranslationRows.isPictureAlt(row)) {
                draft.setPictureAlt(translated == null ? null : row.getText());
                draft.setSourcePictureAlt(translated);
            } else if (translated != null) {
                paragraphs.add(new TranslatedParagraph(translated, row.getText()));
            }
        }
        draft.setBody(new TranslatedBody(paragraphs));
    }

    @Override
    protected String name() {
        return getDraft().heading();
    }

    @Override
    public String address() {
        return Route.NEWS_TRANSLATION_EDIT.to(getItem(), getLanguage().code());
    }

    @Override
    protected String addressAfterWithdrawal() {
        return Route.NEWS_ITEM.to(getItem());
    }

    public NewsCode getItem() {
        return getDraft().getItem();
    }

    /** The language into which it is translated. */
    public Language getLanguage() {
        return getDraft().getLanguage();
    }

    /** The language of the source. */
    public Language getOriginal() {
        return original;
    }

    /** The picture of the item as it is now; null for none. */
    public MediaFile getPicture() {
        return picture;
    }

    public String getSourceHeadline() {
        return source.headline();
    }

    public List<TranslationRow> getRows() {
        return rows;
    }

    /** How many parts of the source are not what was translated. */
    public long getUnsettledCount() {
        return rows.stream().filter(row -> row.isUnsettled() || row.isAdded()).count();
    }

    /** How alike two texts are, in whole percent. */
    public long percent(EarlierTranslation offer) {
        return Math.round(offer.likeness() * 100);
    }

    /** What a row is called: headline, teaser, what the picture shows, or the number of its paragraph. */
    public String label(TranslationRow row) {
        return TranslationLabels.of(row, messages);
    }
}
