package eu.elpaccto.intranet.news.control;

import eu.elpaccto.intranet.news.NewsCode;
import eu.elpaccto.intranet.news.NewsDetails;
import eu.elpaccto.intranet.news.NewsItem;
import eu.elpaccto.intranet.news.NewsTranslation;
import eu.elpaccto.intranet.news.SourceText;
import eu.elpaccto.intranet.news.TranslatedBody;
import eu.elpaccto.intranet.news.TranslatedParagraph;
import eu.elpaccto.intranet.news.TranslationCode;
import eu.elpaccto.intranet.news.TranslationDetails;
import eu.elpaccto.intranet.news.boundary.News;
import eu.elpaccto.intranet.review.Proposal;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.boundary.Reviewed;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.shared.control.Typed;
import eu.elpaccto.intranet.user.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How translations of news are reviewed: each for itself, so that no language touches another, by the leads of the item's
 * component, and seen by nobody who does not see the item.
 */
@ApplicationScoped
public class ReviewedTranslations implements Reviewed<TranslationDetails> {

    @Inject
    private News news;

    @Inject
    private NewsRows rows;

    @Inject
    private ApprovedTranslations translations;

    @Override
    public ProposalKind kind() {
        return ProposalKind.NEWS_TRANSLATION;
    }

    @Override
    public Class<TranslationDetails> draftType() {
        return TranslationDetails.class;
    }

    @Override
    public String headingField() {
        return "headline";
    }

    @Override
    public Optional<TranslationDetails> approved(String code, Actor actor) {
        return read(code).flatMap(translation -> item(translation.item()).flatMap(item -> translations
                .find(translation.item(), translation.language())
                .map(NewsTranslation::details)
                .map(details -> {
                    details.belongTo(item);
                    return details;
                })));
    }

    /** Of an approved item, into a language that is not its own. */
    @Override
    public Optional<TranslationDetails> begun(String code, Actor actor) {
        return read(code).flatMap(translation -> item(translation.item())
                .filter(item -> item.getLanguage() != translation.language())
                .map(item -> TranslationDetails.begun(translation, item)));
    }

    /** Empty for what is no code: it comes from an address. */
    private static Optional<TranslationCode> read(String code) {
        try {
            return Optional.of(TranslationCode.of(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<NewsDetails> item(NewsCode code) {
        return news.find(code.value()).map(NewsItem::details);
    }

    @Override
    public String newCode(TranslationDetails draft, LocalDate today) {
        return draft.code().value();
    }

    @Override
    public TranslationDetails cleaned(TranslationDetails draft) {
        draft.setHeadline(Typed.line(draft.getHeadline()));
        draft.setTeaser(Typed.line(draft.getTeaser()));
        draft.setPictureAlt(Typed.line(draft.getPictureAlt()));
        draft.setBody(new TranslatedBody(draft.getBody().paragraphs().stream()
                .map(paragraph -> new TranslatedParagraph(paragraph.source(), Typed.text(paragraph.text())))
                .toList()));
        item(draft.getItem()).ifPresent(draft::belongTo);
        return draft;
    }

    /** What its source says by now is looked at before it is handed over. */
    @Override
    public List<Problem> problems(TranslationDetails draft) {
        return item(draft.getItem())
                .map(item -> draft.differences(SourceText.of(item)))
                .orElseThrow(() -> new DomainException("shared.missing"));
    }

    /** It may have changed while this waited. */
    @Override
    public List<Problem> doubts(TranslationDetails draft) {
        return problems(draft).isEmpty() ? List.of() : List.of(Problem.of("translation.doubt.stale"));
    }

    @Override
    public void list(Proposal proposal, TranslationDetails draft) {
        // The page of its item asks for what is being translated; no list of its own shows it.
    }

    @Override
    public void unlist(String code) {
        // As above: there is no list to take it out of.
    }

    @Override
    public void approve(Proposal proposal, TranslationDetails draft, Actor reviewer, Instant at) {
        NewsItem item = news.find(draft.getItem().value()).orElseThrow(() -> new DomainException("shared.missing"));
        SourceText source = SourceText.of(item.details());
        Optional<NewsTranslation> present = translations.find(draft.getItem(), draft.getLanguage());
        present.ifPresent(translation -> translation.revise(draft, source, reviewer.id(), at));
        translations.store(present.orElseGet(() -> new NewsTranslation(draft, source, reviewer.id(), at)));
        rows.translated(item);
    }
}
