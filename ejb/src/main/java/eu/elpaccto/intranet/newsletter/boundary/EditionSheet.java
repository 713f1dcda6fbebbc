package eu.elpaccto.intranet.newsletter.boundary;

import eu.elpaccto.intranet.newsletter.EditionItem;
import eu.elpaccto.intranet.newsletter.IssueEdition;
import eu.elpaccto.intranet.newsletter.Section;
import eu.elpaccto.intranet.shared.boundary.SanitisedHtml;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An edition as templates lay it out: every word ready, markup sanitised, items in rows.
 *
 * @param heading the issue's own title, else its month
 * @param introduction null for none
 * @param corrections what was corrected when, each a line
 */
public record EditionSheet(
        String language,
        String month,
        String heading,
        TemplateHTMLOutputModel introduction,
        List<String> corrections,
        List<Part> parts,
        boolean emblem) {

    /** A section and its rows. */
    public record Part(String heading, boolean agenda, List<List<Entry>> rows) {}

    /**
     * An item.
     *
     * @param number from 1, by which it is linked to
     * @param mark in which language it is, if not in that of the edition; null otherwise
     * @param body null for none
     */
    public record Entry(
            int number,
            String language,
            String mark,
            String headline,
            String teaser,
            TemplateHTMLOutputModel body,
            String byline,
            String when,
            String place,
            String source,
            String sourceLink,
            String mediaLink,
            String picture,
            String pictureAlt,
            String pictureCredit,
            String video) {}

    static EditionSheet of(IssueEdition edition) {
        EditionWords words = new EditionWords(edition.language());
        String month = words.month(edition.issue());
        return new EditionSheet(
                edition.language().code(),
                month,
                edition.title() == null ? month : edition.title(),
                markup(edition.introduction()),
                edition.corrections().stream()
                        .map(correction -> Stream.of(
                                        words.text("corrected", words.date(correction.at())), correction.note())
                                .filter(Objects::nonNull)
                                .reduce((when, note) -> when + ": " + note)
                                .orElseThrow())
                        .toList(),
                edition.sections().stream()
                        .map(section -> new Part(
                                words.section(section), section == Section.AGENDA, rows(edition, section, words)))
                        .toList(),
                edition.emblem());
    }

    /** Two neighbours that each take half of the width share a row. */
    private static List<List<Entry>> rows(IssueEdition edition, Section section, EditionWords words) {
        List<List<Entry>> rows = new ArrayList<>();
        boolean open = false;
        for (EditionItem item : edition.items(section)) {
            Entry entry = entry(edition, item, words);
            if (open && item.paired()) {
                rows.get(rows.size() - 1).add(entry);
                open = false;
            } else {
                rows.add(new ArrayList<>(List.of(entry)));
                open = item.paired();
            }
        }
        return rows;
    }

    private static Entry entry(IssueEdition edition, EditionItem item, EditionWords words) {
        return new Entry(
                edition.items().indexOf(item) + 1,
                item.language().code(),
                item.language() == edition.language() ? null : words.in(item.language()),
                item.headline(),
                item.teaser(),
                markup(item.body()),
                item.byline() == null ? null : words.text("by", item.byline()),
                item.section() == Section.AGENDA ? words.when(item, edition.issue()) : null,
                item.place(),
                item.sourceName() == null ? null : words.text("source", item.sourceName()),
                item.sourceLink(),
                item.mediaLink(),
                item.picture(),
                item.pictureAlt(),
                item.pictureCredit() == null ? null : words.text("picture", item.pictureCredit()),
                item.video());
    }

    /** Only sanitised markup reaches a template unescaped, by this one way. */
    private static TemplateHTMLOutputModel markup(String markdown) {
        SanitisedHtml html = SanitisedHtml.ofMarkdown(markdown);
        try {
            return html.isEmpty() ? null : HTMLOutputFormat.INSTANCE.fromMarkup(html.toString());
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }
}
