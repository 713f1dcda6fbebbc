package eu.elpaccto.intranet.news.boundary;

import eu.elpaccto.intranet.news.NewsDetails;
import eu.elpaccto.intranet.news.control.LinkedFacts;
import eu.elpaccto.intranet.programme.boundary.Lexicon;
import eu.elpaccto.intranet.receipt.Fact;
import eu.elpaccto.intranet.receipt.Receipt;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Compares the figures in headlines and teasers with what the linked records say. Real newsletters stated other counts than
 * the records behind them.
 */
@Stateless
@RolesAllowed({"STAFF", "LEAD", "ADMIN", "System"})
public class NewsFigures {

    @Inject
    private LinkedFacts linked;

    @Inject
    private Lexicon lexicon;

    /** Every figure of headline and teaser, in their order; as far as the actor may see the records. */
    public List<FigureReceipt> of(NewsDetails news) {
        return of(List.of(news)).get(news);
    }

    /** The same of many at once, each by itself. */
    public Map<NewsDetails, List<FigureReceipt>> of(List<NewsDetails> news) {
        LinkedFacts.Found facts = linked.of(news);
        Map<NewsDetails, List<FigureReceipt>> receipts = new IdentityHashMap<>();
        news.forEach(each -> receipts.put(each, receipts(each, facts.of(each))));
        return receipts;
    }

    private List<FigureReceipt> receipts(NewsDetails news, List<Fact> facts) {
        return Stream.concat(
                        receipts("headline", news.getHeadline(), news, facts),
                        receipts("teaser", news.getTeaser(), news, facts))
                .toList();
    }

    private Stream<FigureReceipt> receipts(String field, String text, NewsDetails news, List<Fact> facts) {
        return Receipt.of(text, news.getLanguage(), facts, lexicon::categoryOf).stream()
                .map(receipt -> new FigureReceipt(field, receipt.figure().in(text), receipt));
    }
}
