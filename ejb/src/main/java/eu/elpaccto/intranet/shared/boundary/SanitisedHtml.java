package eu.elpaccto.intranet.shared.boundary;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Markup that may be shown as it is. There is no other way to make one than through the one allow-list in here:
 * paragraphs, line breaks, strong and emphasised text, lists, one level of heading, quotations, and links to other sites,
 * mail addresses and this site. No images, no styles, no scripts, no embedded content, whatever was typed.
 */
public final class SanitisedHtml {

    private static final String HEADING = "h3";

    /** A link elsewhere, a mail address, or a path of this very site. */
    private static final Pattern LINK =
            Pattern.compile("(?:https?://|mailto:)[^\\s\\\\]+|/(?![/\\\\])[^\\s\\\\]*|/", Pattern.CASE_INSENSITIVE);

    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements("p", "br", "strong", "em", "ul", "ol", "li", HEADING, "blockquote", "a")
            .allowElements((name, attributes) -> HEADING, "h1", "h2", "h4", "h5", "h6")
            .allowElements((name, attributes) -> "strong", "b")
            .allowElements((name, attributes) -> "em", "i")
            .allowAttributes("href")
            .matching((element, attribute, value) -> LINK.matcher(value.strip()).matches() ? value.strip() : null)
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks("noopener", "noreferrer")
            .toFactory();

    private static final Parser MARKDOWN = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class, BlockQuote.class))
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .softbreak("<br />\n")
            .extensions(List.of())
            .build();

    private final String html;

    private SanitisedHtml(String html) {
        this.html = html;
    }

    /** What remains of some markup. */
    public static SanitisedHtml of(String html) {
        return new SanitisedHtml(html == null ? "" : ALLOWED.sanitize(html));
    }

    /** Text with simple Markdown; markup in it is text. */
    public static SanitisedHtml ofMarkdown(String text) {
        return of(text == null ? "" : RENDERER.render(MARKDOWN.parse(text)));
    }

    public boolean isEmpty() {
        return html.isBlank();
    }

    /** The markup. */
    @Override
    public String toString() {
        return html;
    }
}
