package eu.elpaccto.intranet.news;

/** What form a piece of news has. */
public enum NewsKind {
    NEWS,
    /** An opinion, signed by a team or by the programme. */
    ARTICLE,
    INTERVIEW,
    VIDEO,
    INFOGRAPHIC;

    /** Whether it is seen rather than read: then a title alone is enough. */
    public boolean isMedia() {
        return this == VIDEO || this == INFOGRAPHIC;
    }

    /** Whether a team may sign it. */
    public boolean isSigned() {
        return this == ARTICLE || this == INTERVIEW;
    }
}
