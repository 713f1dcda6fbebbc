package eu.elpaccto.intranet.newsletter.view;

import eu.elpaccto.intranet.news.boundary.ListedNews;
import eu.elpaccto.intranet.newsletter.boundary.Finding;
import eu.elpaccto.intranet.newsletter.boundary.IssueItem;
import eu.elpaccto.intranet.shared.view.Errors;
import eu.elpaccto.intranet.shared.view.Messages;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.shared.view.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** How a line of an issue reads. */
@Named
@RequestScoped
public class IssueLine {

    @Inject
    private Wording wording;

    @Inject
    private Messages messages;

    @Inject
    private Errors errors;

    public String href(IssueItem item) {
        return item.entry() != null ? Route.AGENDA_ENTRY.to(item.code()) : Route.NEWS_ITEM.to(item.code());
    }

    /** What its place in the order rests on: reach and day of what was published, the date of what is announced. */
    public List<String> reasons(IssueItem item) {
        List<String> reasons = new ArrayList<>();
        if (item.entry() != null) {
            reasons.add(wording.text(item.entry().when()));
            return reasons;
        }
        ListedNews news = item.news();
        if (news == null) {
            return reasons;
        }
        if (news.byline() != null) {
            reasons.add(messages.of("newsletter.byline", wording.name(news.bylineCode())));
        }
        if (news.sourceName() != null) {
            reasons.add(messages.of("newsletter.source", news.sourceName()));
        }
        reasons.add(wording.text(news.componentCodes()));
        if (news.countries().length > 0) {
            reasons.add(messages.of("newsletter.countries", news.countries().length));
        }
        reasons.add(wording.date(news.datedAt()));
        return reasons;
    }

    /** A finding in the reader's language. */
    public String told(Finding finding) {
        return errors.text(finding.told());
    }
}
