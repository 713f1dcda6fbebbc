package eu.elpaccto.intranet.news;

import eu.elpaccto.intranet.news.AlignedParagraph.Change;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.review.Draft;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything a person edits about the translation of a news item into one language, with the source as it was when it was
 * translated: by that it is known, paragraph by paragraph, what changed since. Whose it is, is taken over from its item
 * and never edited. The rules for what is missing are those of the item.
 */
@Embeddable
public class TranslationDetails implements Draft {

    private static final int LONGEST_BODY = 20_000;

    @NotNull(message = "news.headline.missing")
    @Size(min = 8, max = NewsDetails.LONGEST_HEADLINE, message = "news.headline.length")
    @Column(name = "headline", nullable = false)
    private String headline;

    @Size(max = NewsDetails.LONGEST_TEASER, message = "news.teaser.length")
    @Column(name = "teaser")
    private String teaser;

    @Size(max = NewsDetails.LONGEST_PICTURE_ALT, message = "news.pictureAlt.length")
    @Column(name = "picture_alt")
    private String pictureAlt;

    @Transient
    private TranslatedBody body = new TranslatedBody();

    @Enumerated(EnumType.STRING)
    @Column(name = "language", nullable = false, updatable = false)
    private Language language;

    @Column(name = "item", nullable = false, updatable = false)
    private NewsCode item;

    @Column(name = "source_headline", nullable = false)
    private String sourceHeadline;

    @Column(name = "source_teaser")
    private String sourceTeaser;

    @Column(name = "source_picture_alt")
    private String sourcePictureAlt;

    @Transient
    private ComponentCode responsible;

    @Transient
    private Set<ComponentCode> components = new TreeSet<>();

    @Transient
    private Set<CountryCode> countries = new TreeSet<>();

    /** A translation of this item that nobody has begun. */
    public static TranslationDetails begun(TranslationCode code, NewsDetails item) {
        TranslationDetails details = new TranslationDetails();
        details.item = code.item();
        details.language = code.language();
        SourceText source = SourceText.of(item);
        details.sourceHeadline = source.headline();
        details.sourceTeaser = source.teaser();
        details.sourcePictureAlt = source.pictureAlt();
        details.body = TranslatedBody.of(source);
        details.belongTo(item);
        return details;
    }

    /** It is reviewed by the leads of its item's component, and seen by whoever sees the item. */
    public void belongTo(NewsDetails source) {
        this.responsible = source.getResponsible();
        this.components = new TreeSet<>(source.getComponents());
        this.countries = new TreeSet<>(source.getCountries());
    }

    @Override
    public List<Problem> problems(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (sourceTeaser != null && teaser == null) {
            problems.add(Problem.at("teaser", "news.teaser.missing"));
        }
        if (sourcePictureAlt != null && pictureAlt == null) {
            problems.add(Problem.at("pictureAlt", "news.pictureAlt.missing"));
        }
        List<TranslatedParagraph> paragraphs = body.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).text() == null) {
                problems.add(Problem.at(path(i), "translation.paragraph.missing", i + 1));
            }
        }
        String text = body.text();
        if (text != null && text.length() > LONGEST_BODY) {
            problems.add(Problem.at("body", "news.body.length"));
        }
        return problems;
    }

    /**
     * Where it translates something else than its source says now. It is not handed over like that: whoever translates
     * looks at each such place first.
     */
    public List<Problem> differences(SourceText source) {
        List<Problem> differences = new ArrayList<>();
        if (headlineBeside(source).change() != Change.NONE) {
            differences.add(Problem.at("headline", "translation.headline.stale"));
        }
        if (teaserBeside(source).change() != Change.NONE) {
            differences.add(Problem.at("teaser", "translation.teaser.stale"));
        }
        if (pictureAltBeside(source).change() != Change.NONE) {
            differences.add(Problem.at("pictureAlt", "translation.pictureAlt.stale"));
        }
        List<AlignedParagraph> rows = body.beside(source);
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).change() != Change.NONE) {
                differences.add(Problem.at(
                        path(i),
                        rows.get(i).change() == Change.GONE
                                ? "translation.paragraph.gone"
                                : "translation.paragraph.stale",
                        i + 1));
            }
        }
        if (differences.isEmpty() && isStale(source)) {
            differences.add(Problem.at("body", "translation.order.stale"));
        }
        return differences;
    }

    /** The headline beside that of the source as it is now. */
    public AlignedParagraph headlineBeside(SourceText source) {
        return AlignedParagraph.of(source.headline(), sourceHeadline, headline);
    }

    /** The teaser beside that of the source as it is now; both may be missing. */
    public AlignedParagraph teaserBeside(SourceText source) {
        return AlignedParagraph.of(source.teaser(), sourceTeaser, teaser);
    }

    /** The text alternative of the picture beside that of the source as it is now; both may be missing. */
    public AlignedParagraph pictureAltBeside(SourceText source) {
        return AlignedParagraph.of(source.pictureAlt(), sourcePictureAlt, pictureAlt);
    }

    /** Whether its source says something else by now, or the same in another order. */
    public boolean isStale(SourceText source) {
        return !source.headline().equals(sourceHeadline)
                || !Objects.equals(source.teaser(), sourceTeaser)
                || !Objects.equals(source.pictureAlt(), sourcePictureAlt)
                || !source.paragraphs()
                        .equals(body.paragraphs().stream()
                                .map(TranslatedParagraph::source)
                                .toList());
    }

    /**
     * The path of a paragraph.
     *
     * @param position from 0
     */
    public static String path(int position) {
        return "body." + position;
    }

    public TranslationCode code() {
        return new TranslationCode(item, language);
    }

    @Override
    public String heading() {
        return headline == null ? sourceHeadline : headline;
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

    /** What the picture shows, for those who cannot see it; null without a picture. */
    public String getPictureAlt() {
        return pictureAlt;
    }

    public void setPictureAlt(String pictureAlt) {
        this.pictureAlt = pictureAlt;
    }

    public TranslatedBody getBody() {
        return body;
    }

    public void setBody(TranslatedBody body) {
        this.body = body;
    }

    /** The language into which it translates. */
    @Override
    public Language getLanguage() {
        return language;
    }

    public NewsCode getItem() {
        return item;
    }

    /** The headline that it translates. */
    public String getSourceHeadline() {
        return sourceHeadline;
    }

    public void setSourceHeadline(String sourceHeadline) {
        this.sourceHeadline = sourceHeadline;
    }

    /** The teaser that it translates; null for none. */
    public String getSourceTeaser() {
        return sourceTeaser;
    }

    public void setSourceTeaser(String sourceTeaser) {
        this.sourceTeaser = sourceTeaser;
    }

    /** The text alternative that it translates; null for none. */
    public String getSourcePictureAlt() {
        return sourcePictureAlt;
    }

    public void setSourcePictureAlt(String sourcePictureAlt) {
        this.sourcePictureAlt = sourcePictureAlt;
    }

    public ComponentCode getResponsible() {
        return responsible;
    }

    public Set<ComponentCode> getComponents() {
        return components;
    }

    public Set<CountryCode> getCountries() {
        return countries;
    }
}
