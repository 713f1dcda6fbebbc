package eu.elpaccto.intranet.newsletter;

import eu.elpaccto.intranet.news.Correction;
import eu.elpaccto.intranet.shared.Language;
import java.util.List;

/**
 * An issue in one language, with all its words: what readers get.
 *
 * @param title of its own; null for none
 * @param introduction the words before the first section; null for none
 * @param items in the order of the sections, and within them in that of the issue
 * @param emblem whether the emblem of the European Union with its statement stands at its end
 * @param corrections what was corrected after it was sent, in order
 */
public record IssueEdition(
        IssueCode issue,
        Language language,
        String title,
        String introduction,
        List<EditionItem> items,
        boolean emblem,
        List<Correction> corrections) {

    public IssueEdition {
        items = List.copyOf(items);
        corrections = List.copyOf(corrections);
    }

    public List<EditionItem> items(Section section) {
        return items.stream().filter(item -> item.section() == section).toList();
    }

    /** The sections that have items, in their order. */
    public List<Section> sections() {
        return items.stream().map(EditionItem::section).distinct().sorted().toList();
    }
}
