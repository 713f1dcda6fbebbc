package eu.elpaccto.intranet.newsletter.view;

import eu.elpaccto.intranet.agenda.boundary.Agenda;
import eu.elpaccto.intranet.agenda.boundary.ListedEntry;
import eu.elpaccto.intranet.news.boundary.ListedNews;
import eu.elpaccto.intranet.news.boundary.News;
import eu.elpaccto.intranet.newsletter.IssueCode;
import eu.elpaccto.intranet.newsletter.IssueText;
import eu.elpaccto.intranet.newsletter.PlacedItem;
import eu.elpaccto.intranet.newsletter.Settled;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.view.Phrasing;
import eu.elpaccto.intranet.shared.view.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What stands in issues in words: months by their names, items by their headlines, as far as the reader may see them. */
@ApplicationScoped
public class IssuePhrasing implements Phrasing {

    @Inject
    private News news;

    @Inject
    private Agenda agenda;

    @Override
    public Optional<String> phrase(Object value, Wording wording) {
        if (value instanceof IssueCode issue) {
            return Optional.of(wording.text(PartialPeriod.month(issue.month())));
        }
        if (value instanceof PlacedItem item) {
            String headline = news.row(item.code())
                    .map(ListedNews::headline)
                    .or(() -> agenda.row(item.code()).map(ListedEntry::title))
                    .orElse(item.code());
            return Optional.of(item.isPaired() ? wording.message("newsletter.item.paired", headline) : headline);
        }
        if (value instanceof Settled settled) {
            return Optional.of(
                    wording.message("newsletter.settledAs", wording.text(settled.check()), settled.reason()));
        }
        if (value instanceof IssueText text) {
            return Optional.of(wording.text(text.language()) + ": " + text.text());
        }
        return Optional.empty();
    }
}
