package eu.elpaccto.intranet.news.boundary;

import eu.elpaccto.intranet.news.TranslationState;
import eu.elpaccto.intranet.review.ReviewState;
import eu.elpaccto.intranet.shared.Language;

/**
 * How an item stands in one of the languages.
 *
 * @param original whether it was written in this language; then there is nothing to translate
 * @param open how far the proposal has come that is being worked on; null for none, or none the actor may see
 */
public record TranslationStanding(Language language, boolean original, TranslationState state, ReviewState open) {

    /** Whether it can be read in this language. */
    public boolean isReadable() {
        return original || state != TranslationState.MISSING;
    }

    public boolean isStale() {
        return state == TranslationState.STALE;
    }

    /** What is to be said of it first: what is stale, before what is being done about it; null for the original. */
    public Enum<?> shown() {
        if (original) {
            return null;
        }
        return state == TranslationState.MISSING && open != null ? open : state;
    }
}
