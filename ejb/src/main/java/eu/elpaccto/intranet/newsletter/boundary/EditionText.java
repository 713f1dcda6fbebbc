package eu.elpaccto.intranet.newsletter.boundary;

import eu.elpaccto.intranet.mail.boundary.Edition;
import eu.elpaccto.intranet.newsletter.EditionItem;
import eu.elpaccto.intranet.newsletter.IssueEdition;
import eu.elpaccto.intranet.newsletter.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An edition as plain text: the month, what the issue says of itself, and then its items in their order, each a block of
 * lines, with one blank line between blocks.
 */
public final class EditionText {

    /** What somebody wrote that only looks like the marker for each reader's secret address. */
    static final String HARMLESS = "{ unsubscribe }";

    private EditionText() {}

    public static String of(IssueEdition edition) {
        return String.join("\n\n", blocks(edition)) + "\n";
    }

    /**
     * The same as it stands in a mail: with where it is to be read on the web, and how to receive no further one.
     *
     * @param web absolute address of the edition
     */
    public static String mail(IssueEdition edition, String web) {
        EditionWords words = new EditionWords(edition.language());
        List<String> blocks = new ArrayList<>(blocks(edition).stream()
                .map(block -> block.replace(Edition.UNSUBSCRIBE, HARMLESS))
                .toList());
        blocks.add(words.text("web") + ":\n" + web);
        blocks.add(words.text("unsubscribe") + ":\n" + Edition.UNSUBSCRIBE);
        return String.join("\n\n", blocks) + "\n";
    }

    private static List<String> blocks(IssueEdition edition) {
        EditionWords words = new EditionWords(edition.language());
        List<String> blocks = new ArrayList<>();
        blocks.add(words.month(edition.issue()));
        edition.corrections()
                .forEach(correction ->
                        blocks.add(lines(words.text("corrected", words.date(correction.at())), correction.note())));
        Stream.of(edition.title(), edition.introduction())
                .filter(Objects::nonNull)
                .forEach(blocks::add);
        edition.items().forEach(item -> blocks.add(block(item, edition, words)));
        if (edition.emblem()) {
            blocks.add(words.text("funded"));
        }
        return blocks;
    }

    private static String block(EditionItem item, IssueEdition edition, EditionWords words) {
        String headline = item.language() == edition.language()
                ? item.headline()
                : item.headline() + " [" + words.in(item.language()) + "]";
        return switch (item.section()) {
            case NEWS -> lines(headline, item.teaser());
            case MEDIA, VIDEO -> headline;
            case ARTICLES -> lines(by(item, words), headline, item.teaser());
            case AGENDA -> lines(words.when(item, edition.issue()), headline);
        };
    }

    private static String by(EditionItem item, EditionWords words) {
        return item.section() != Section.ARTICLES || item.byline() == null ? null : words.text("by", item.byline());
    }

    private static String lines(String... lines) {
        return Stream.of(lines).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }
}
