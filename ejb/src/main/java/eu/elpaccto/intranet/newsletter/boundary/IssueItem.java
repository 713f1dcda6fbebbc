package eu.elpaccto.intranet.newsletter.boundary;

import eu.elpaccto.intranet.agenda.boundary.ListedEntry;
import eu.elpaccto.intranet.news.boundary.ListedNews;
import eu.elpaccto.intranet.newsletter.Section;
import eu.elpaccto.intranet.shared.Language;
import java.util.List;
import java.util.Map;

/**
 * An item that stands in an issue, or may.
 *
 * @param section where it stands, or would
 * @param news the news item; null for an entry of the agenda
 * @param entry the entry of the agenda; null for a news item
 * @param stale the languages into which it is translated, and whether the original was corrected since
 * @param findings what the checks found in it
 */
public record IssueItem(
        Section section,
        String code,
        ListedNews news,
        ListedEntry entry,
        Map<Language, Boolean> stale,
        List<Finding> findings) {

    /** As it was written; its code, if it is not there. */
    public String headline() {
        return news != null ? news.headline() : entry != null ? entry.title() : code;
    }

    /** In which it was written; null if it is not there. */
    public Language language() {
        return news != null ? news.language() : entry != null ? entry.language() : null;
    }

    /** As it was written; null for none. */
    public String teaser() {
        return news == null ? null : news.teaser();
    }

    public boolean isReadable(Language language) {
        return language == language()
                || stale.containsKey(language)
                || entry != null && entry.languages().contains(language);
    }

    public boolean isStale(Language language) {
        return Boolean.TRUE.equals(stale.get(language));
    }
}
