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
import eu.elpaccto.intranet.shared.view.Messages;
import eu.elpaccto.intranet.shared.view.Reader;
import eu.elpaccto.intranet.shared.view.Route;
import eu.elpaccto.intranet.shared.view.Site;
import eu.elpaccto.intranet.shared.view.Wording;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;

/**
 * The newest news as an Atom feed at the private address of one user. Whose it is was found out before this is asked.
 * It carries headlines and teasers only: a feed reader may keep its copy anywhere.
 */
@WebServlet("/feeds/*")
public class NewsFeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int NEWEST = 50;

    @Inject
    private transient News news;

    @Inject
    private transient Site site;

    @Inject
    private transient Messages messages;

    @Inject
    private transient Wording wording;

    @Inject
    private transient Reader reader;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo();
        if (path == null || !path.matches("/[^/]+/news\\.atom")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        List<ListedNews> rows = news.latest(NEWEST, reader.getLanguage());
        Instant changed =
                rows.stream().map(ListedNews::changedAt).max(Instant::compareTo).orElse(Instant.EPOCH);
        byte[] atom = atom(rows, changed).getBytes(StandardCharsets.UTF_8);
        String tag = tag(atom);
        response.setHeader("ETag", tag);
        response.setDateHeader("Last-Modified", changed.toEpochMilli());
        if (isKnown(request, tag, changed)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("application/atom+xml");
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(atom.length);
        response.getOutputStream().write(atom);
    }

    private static boolean isKnown(HttpServletRequest request, String tag, Instant changed) {
        String tags = request.getHeader("If-None-Match");
        if (tags != null) {
            return Arrays.stream(tags.split(","))
                    .map(String::strip)
                    .anyMatch(each -> each.equals(tag) || each.equals("W/" + tag) || each.equals("*"));
        }
        return request.getHeader("If-Modified-Since") != null
                && since(request) >= changed.truncatedTo(ChronoUnit.SECONDS).toEpochMilli();
    }

    /** The day of the header; long ago when it is none. */
    private static long since(HttpServletRequest request) {
        try {
            return request.getDateHeader("If-Modified-Since");
        } catch (IllegalArgumentException e) {
            return -1;
        }
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

    private static String tag(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return '"' + HexFormat.of().formatHex(digest, 0, 16) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
