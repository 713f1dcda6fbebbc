package eu.elpaccto.intranet.news;

/** How far the translation of a news item into a language has come, for its readers. */
public enum TranslationState {
    /** Nothing was reviewed yet: readers get the original, marked as such. */
    MISSING,
    REVIEWED,
    /** It was reviewed, and its source changed afterwards: readers get it, and are told so. */
    STALE
}
