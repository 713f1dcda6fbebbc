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
 * @param picture code of the picture; null for none, as are its text alternative, which a translation may still lack, and its
 *     credit then
 * @param video code of the video; null for what is none, or is kept elsewhere
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
        String mediaLink,
        String picture,
        String pictureAlt,
        String pictureCredit,
        String video) {

    /** The component that signs it; null for none. */
    public ComponentCode bylineCode() {
        return byline == null ? null : new ComponentCode(byline);
    }
}
