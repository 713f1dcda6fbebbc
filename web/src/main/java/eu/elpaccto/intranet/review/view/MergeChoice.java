package eu.elpaccto.intranet.review.view;

import eu.elpaccto.intranet.media.boundary.MediaFile;
import eu.elpaccto.intranet.review.view.FactSheet.Fact;
import eu.elpaccto.intranet.review.view.WordDifference.Word;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A field that two people changed differently: what either wrote, and whose text is to stand. */
public class MergeChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final String label;
    private final ArrayList<Word> theirs;
    private final ArrayList<Word> mine;
    private final String by;
    private final Instant at;
    private final MediaFile theirFile;
    private final MediaFile myFile;
    private boolean taken;

    MergeChoice(Fact their, Fact mine, String by, Instant at) {
        WordDifference difference = WordDifference.between(their.text(), mine.text());
        this.path = mine.path();
        this.label = mine.label();
        this.theirFile = their.file();
        this.myFile = mine.file();
        this.theirs = new ArrayList<>(difference.before());
        this.mine = new ArrayList<>(difference.after());
        this.by = by;
        this.at = at;
    }

    public String path() {
        return path;
    }

    public String getLabel() {
        return label;
    }

    /** The picture or video of the other one; null for none. */
    public MediaFile getTheirFile() {
        return theirFile;
    }

    /** My own picture or video; null for none. */
    public MediaFile getMyFile() {
        return myFile;
    }

    public List<Word> getTheirs() {
        return theirs;
    }

    public List<Word> getMine() {
        return mine;
    }

    public String getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }

    /** Whether their text is to stand instead of mine. */
    public boolean isTaken() {
        return taken;
    }

    public void setTaken(boolean taken) {
        this.taken = taken;
    }
}
