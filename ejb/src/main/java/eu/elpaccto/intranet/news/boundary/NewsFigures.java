package eu.elpaccto.intranet.news.boundary;

import eu.elpaccto.intranet.activity.boundary.Activities;
import eu.elpaccto.intranet.network.boundary.NetworkUpdates;
import eu.elpaccto.intranet.network.boundary.Networks;
import eu.elpaccto.intranet.news.NewsDetails;
import eu.elpaccto.intranet.programme.boundary.Lexicon;
import eu.elpaccto.intranet.receipt.Fact;
import eu.elpaccto.intranet.receipt.Receipt;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares the figures in headlines and teasers with what the linked records say. Real newsletters stated other counts than
 * the records behind them.
 */
@Stateless
@RolesAllowed({"STAFF", "LEAD", "ADMIN", "System"})
public class NewsFigures {

    @Inject
    private Activities activities;

    @Inject
    private Networks networks;

    @Inject
    private NetworkUpdates updates;

    @Inject
    private Lexicon lexicon;

    /** Every figure of headline and teaser, in their order; as far as the actor may see the records. */
    public List<FigureReceipt> of(NewsDetails news) {
        List<Fact> facts = facts(news);
        return Stream.concat(
                        receipts("headline", news.getHeadline(), news, facts),
                        receipts("teaser", news.getTeaser(), news, facts))
                .toList();
    }

    private Stream<FigureReceipt> receipts(String field, String text, NewsDetails news, List<Fact> facts) {
        return Receipt.of(text, news.getLanguage(), facts, lexicon::categoryOf).stream()
                .map(receipt -> new FigureReceipt(field, receipt.figure().in(text), receipt));
    }

    private List<Fact> facts(NewsDetails news) {
        List<Fact> facts = new ArrayList<>();
        news.getActivities().forEach(code -> activities
                .find(code.value())
                .ifPresent(activity -> facts.addAll(Fact.ofActivity(code, activity.details()))));
        news.getUpdates().forEach(code -> updates.find(code.value())
                .ifPresent(update -> facts.addAll(Fact.ofUpdate(code, update.details()))));
        news.getNetworks().forEach(slug -> networks.find(slug)
                .ifPresent(network -> facts.addAll(Fact.ofNetwork(slug, network.countries()))));
        return facts;
    }
}
