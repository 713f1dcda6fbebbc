package eu.elpaccto.intranet.newsletter;

import eu.elpaccto.intranet.news.NewsKind;

/** The parts of an issue, in the order in which every issue has them. */
public enum Section {
    NEWS,
    MEDIA,
    ARTICLES,
    VIDEO,
    AGENDA;

    /** Where an item of this kind stands unless somebody moves it. */
    public static Section of(NewsKind kind) {
        return switch (kind) {
            case NEWS -> NEWS;
            case ARTICLE, INTERVIEW -> ARTICLES;
            case VIDEO -> VIDEO;
            case INFOGRAPHIC -> MEDIA;
        };
    }
}
