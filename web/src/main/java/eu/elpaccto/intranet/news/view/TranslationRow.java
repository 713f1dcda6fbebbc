package eu.elpaccto.intranet.news.view;

import eu.elpaccto.intranet.news.AlignedParagraph;
import eu.elpaccto.intranet.news.AlignedParagraph.Change;
import eu.elpaccto.intranet.news.boundary.EarlierTranslation;
import eu.elpaccto.intranet.news.boundary.Term;
import eu.elpaccto.intranet.review.view.WordDifference;
import eu.elpaccto.intranet.review.view.WordDifference.Word;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A part of a source as it is now, and what is written beside it. */
public class TranslationRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final AlignedParagraph aligned;
    private final ArrayList<Word> sourceWords;
    private String text;
    private boolean settled;
    private ArrayList<EarlierTranslation> offers = new ArrayList<>();
    private ArrayList<Term> terms = new ArrayList<>();

    TranslationRow(String path, AlignedParagraph aligned) {
        this.path = path;
        this.aligned = aligned;
        this.text = aligned.text();
        this.sourceWords = aligned.change() == Change.CHANGED
                ? new ArrayList<>(WordDifference.between(aligned.formerSource(), aligned.source())
                        .after())
                : new ArrayList<>();
    }

    /** The path of what is written within the draft. */
    public String getPath() {
        return path;
    }

    /** The path of the mark that what changed was looked at. */
    public String getSettledPath() {
        return "settled." + path;
    }

    /** What the source says, or said last if it is gone. */
    public String getSource() {
        return isGone() ? aligned.formerSource() : aligned.source();
    }

    /** What the source says, with the words marked that it did not say when it was translated; empty if it is as it was. */
    public List<Word> getSourceWords() {
        return sourceWords;
    }

    /** What the source said when it was translated; null if it is as it was. */
    public String getFormerSource() {
        return aligned.formerSource();
    }

    public Change getChange() {
        return aligned.change();
    }

    public boolean isChanged() {
        return aligned.change() == Change.CHANGED;
    }

    public boolean isAdded() {
        return aligned.change() == Change.ADDED;
    }

    public boolean isGone() {
        return aligned.change() == Change.GONE;
    }

    /** Whether whoever translates has to look at it, because its source is not what was translated. */
    public boolean isUnsettled() {
        return isChanged() || isGone();
    }

    /** Gives it what helps to translate it. */
    void help(List<EarlierTranslation> earlier, List<Term> glossary) {
        offers = new ArrayList<>(earlier);
        terms = new ArrayList<>(glossary);
    }

    /** How something like it was translated before. */
    public List<EarlierTranslation> getOffers() {
        return offers;
    }

    /** The terms of the glossary in the source. */
    public List<Term> getTerms() {
        return terms;
    }

    /** The source that the text stands for: the one of today once it was looked at, or if there was none before. */
    String translated() {
        return isUnsettled() && !settled ? aligned.formerSource() : aligned.source();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** Whether whoever translates says that the text fits what changed, or is left out with what is gone. */
    public boolean isSettled() {
        return settled;
    }

    public void setSettled(boolean settled) {
        this.settled = settled;
    }
}
