package eu.elpaccto.intranet.news.view;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndCategoryImpl;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import eu.elpaccto.intranet.news.boundary.ListedNews;
import eu.elpaccto.intranet.news.boundary.News;
import eu.elpaccto.intranet.shared.view.Feed;
import eu.elpaccto.intranet.shared.view.Messages;
import eu.elpaccto.intranet.shared.view.Reader;
import eu.elpaccto.intranet.shared.view.Representation;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.shared.view.Site;
import eu.elpaccto.intranet.shared.view.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/**
 * The newest news as an Atom feed. It carries headlines and teasers only: a feed reader may keep its copy anywhere.
 */
@RequestScoped
public class NewsFeed implements Feed {

    private static final int NEWEST = 50;

    @Inject
    private News news;

    @Inject
    private Site site;

    @Inject
    private Messages messages;

    @Inject
    private Wording wording;

    @Inject
    private Reader reader;

    @Override
    public String file() {
        return "news.atom";
    }

    @Override
    public Representation read() throws ServletException {
        List<ListedNews> rows = news.latest(NEWEST, reader.getLanguage());
        Instant changed =
                rows.stream().map(ListedNews::changedAt).max(Instant::compareTo).orElse(Instant.EPOCH);
        return new Representation(
                atom(rows, changed).getBytes(StandardCharsets.UTF_8), "application/atom+xml", changed);
    }

    private String atom(List<ListedNews> rows, Instant changed) throws ServletException {
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType("atom_1.0");
        feed.setTitle(messages.get("news.feed.title"));
        feed.setDescription(messages.get("news.list.lead"));
        feed.setLanguage(reader.getLanguage().code());
        feed.setUri(site.absolute(Route.NEWS.address()));
        feed.setLink(site.absolute(Route.NEWS.address()));
        feed.setAuthor("EL PAcCTO");
        feed.setPublishedDate(Date.from(changed));
        feed.setEntries(rows.stream().map(this::entry).toList());
        try {
            return new SyndFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new ServletException(e);
        }
    }

    private SyndEntry entry(ListedNews row) {
        String address = site.absolute(Route.NEWS_ITEM.to(row.code()));
        SyndEntry entry = new SyndEntryImpl();
        entry.setUri(address);
        entry.setLink(address);
        entry.setTitle(row.headline());
        entry.setAuthor(wording.name(row.responsibleCode()));
        entry.setPublishedDate(Date.from(row.datedAt()));
        entry.setUpdatedDate(Date.from(row.changedAt()));
        SyndContent teaser = new SyndContentImpl();
        teaser.setType("text");
        teaser.setValue(row.teaser());
        entry.setDescription(teaser);
        entry.setCategories(row.componentCodes().stream()
                .map(component -> category(wording.name(component)))
                .toList());
        return entry;
    }

    private static SyndCategory category(String name) {
        SyndCategory category = new SyndCategoryImpl();
        category.setName(name);
        return category;
    }
}
