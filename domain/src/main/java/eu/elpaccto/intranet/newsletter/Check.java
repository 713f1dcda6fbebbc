package eu.elpaccto.intranet.newsletter;

/** What is looked at before an issue goes out. Each of these was wrong in real issues. */
public enum Check {
    /** The title names another month. */
    MONTH(true),
    /** An item stands in an earlier issue, or twice in this one. */
    REPEATED(true),
    /** An item is not there, or not published yet. */
    EMBARGO(true),
    /** A text is signed by a component that it does not concern. */
    BYLINE(true),
    /** Nothing says what a picture shows, for those who cannot see it. */
    PICTURE(true),
    /** A link leads to a page of ours that is not there. */
    LINKS(true),
    /** What the agenda announces is over. */
    PAST(true),
    /** Some readers would get an item in another language than theirs. */
    TRANSLATION(false),
    /** The original of a translation was corrected since. */
    STALE(false),
    /** A figure is not borne out by the linked records. */
    FIGURES(false);

    private final boolean blocking;

    Check(boolean blocking) {
        this.blocking = blocking;
    }

    /** Whether it has to be mended; else it may be settled with a reason. */
    public boolean isBlocking() {
        return blocking;
    }
}
