package eu.elpaccto.intranet.news.boundary;

import eu.elpaccto.intranet.news.NewsKind;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.shared.Language;

/**
 * A published item with all its words.
 *
 * @param original the language in which it was written
 * @param language in which it is read here
 * @param teaser null for none
 * @param body in simple Markdown; null for none
 * @param byline code of the component that signs it; null for none
 * @param sourceName null for the programme's own
 * @param mediaLink null for none
 */
public record ReadableNews(
        String code,
        NewsKind kind,
        Language original,
        Language language,
        String headline,
        String teaser,
        String body,
        String byline,
        String sourceName,
        String sourceLink,
        String mediaLink) {

    /** The component that signs it; null for none. */
    public ComponentCode bylineCode() {
        return byline == null ? null : new ComponentCode(byline);
    }
}
