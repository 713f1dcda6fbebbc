package eu.elpaccto.intranet.news;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * What of a news item is translated.
 *
 * @param teaser null for none
 * @param pictureAlt what the picture shows; null without a picture
 * @param paragraphs the blocks of its body, in order; empty for none
 */
public record SourceText(String headline, String teaser, String pictureAlt, List<String> paragraphs)
        implements Serializable {

    private static final String BLANK_LINES = "\\n(?:[ \\t]*\\n)+";

    public static SourceText of(NewsDetails item) {
        return new SourceText(
                item.getHeadline(),
                item.getTeaser(),
                item.getPicture() == null ? null : item.getPictureAlt(),
                paragraphs(item.getBody()));
    }

    /**
     * The blocks of a text in simple Markdown: whatever stands between blank lines, the blanks at its beginning kept because
     * they belong to lists.
     */
    static List<String> paragraphs(String body) {
        return body == null
                ? List.of()
                : Stream.of(body.replace("\r\n", "\n").split(BLANK_LINES))
                        .map(block -> block.replaceAll("^\\n+|\\s+$", ""))
                        .filter(block -> !block.isBlank())
                        .toList();
    }
}
