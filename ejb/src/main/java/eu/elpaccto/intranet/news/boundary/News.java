package eu.elpaccto.intranet.news.boundary;

import eu.elpaccto.intranet.activity.ActivityCode;
import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.news.NewsCode;
import eu.elpaccto.intranet.news.NewsItem;
import eu.elpaccto.intranet.programme.boundary.Lexicon;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.boundary.Page;
import eu.elpaccto.intranet.shared.control.Now;
import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.shared.control.Where;
import eu.elpaccto.intranet.user.Actor;
import eu.elpaccto.intranet.user.boundary.Access;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the news: what the actor may see of them, the newest first, and nothing else. */
@Stateless
@RolesAllowed({"STAFF", "LEAD", "ADMIN", "System"})
public class News {

    /** A translation replaces headline and teaser together: no line is in two languages. */
    private static final String ROWS = """
            SELECT r.code, r.approved, r.state, r.kind, coalesce(t.headline, r.headline) AS headline,
                   CASE WHEN t.id IS NULL THEN r.teaser ELSE t.teaser END AS teaser,
                   coalesce(t.language, r.language) AS language, r.picture, r.byline, r.responsible, r.components, r.countries,
                   r.activities, r.networks, r.network_updates, r.source_name, r.not_before, r.dated_at,
                   greatest(r.changed_at, t.approved_at) AS changed_at
              FROM news_row r
              LEFT JOIN news_translation t
                     ON t.item = r.code AND t.language = :reader AND t.language <> r.language AND r.approved
            """;

    /** Everything there is to read of published items, each in the reader's language if it is translated. */
    private static final String READ = """
            SELECT r.code, r.kind, r.language AS original, coalesce(t.language, r.language) AS language,
                   coalesce(t.headline, n.headline) AS headline,
                   CASE WHEN t.id IS NULL THEN n.teaser ELSE t.teaser END AS teaser,
                   CASE WHEN t.id IS NULL THEN n.body ELSE t.body END AS body,
                   n.byline, n.source_name, n.source_link, n.media_link, n.picture,
                   CASE WHEN t.id IS NULL THEN n.picture_alt ELSE t.picture_alt END AS picture_alt, n.picture_credit,
                   CASE WHEN n.kind = 'VIDEO' THEN n.video END AS video
              FROM news_row r
              JOIN news_item n ON n.code = r.code
              LEFT JOIN news_translation t ON t.item = r.code AND t.language = :reader AND t.language <> r.language
            """;

    private static final int MOST = 100;

    @PersistenceContext(unitName = "intranet")
    private EntityManager entities;

    @Inject
    private Lexicon lexicon;

    @Inject
    private Sql sql;

    @Inject
    private Access access;

    @Inject
    private CurrentUser current;

    @Inject
    private Now now;

    /**
     * One page of the news, what is being written beside what is published.
     *
     * @param number of the page, from 1; brought into range
     * @param reader the language in which headlines and teasers are read where they were translated
     */
    public Page<ListedNews> list(NewsFilter filter, int number, Language reader) {
        Where where = visible();
        filter.narrow(where, lexicon, current.actor().zone());
        return Page.of(
                number,
                Page.SIZE,
                () -> sql.count("news_row r", where, Page.COUNTED + 1),
                skip -> rows(where, reader, Page.SIZE, skip));
    }

    /** The newest published ones, translated for the reader where they are; at most 100. */
    public List<ListedNews> latest(int most, Language reader) {
        return rows(published(), reader, Math.min(most, MOST), 0);
    }

    /** What was published from one moment until before another, each in its own language, the newest first; at most 100. */
    public List<ListedNews> between(Instant from, Instant before) {
        Where where =
                published().and("r.dated_at >= :from", "from", from).and("r.dated_at < :before", "before", before);
        return rows(where, null, MOST, 0);
    }

    /** The lines of published items, as far as they exist for the actor, translated for the reader where they are; at most 100. */
    public List<ListedNews> rows(Collection<String> codes, Language reader) {
        return codes.isEmpty()
                ? List.of()
                : rows(published().and("r.code = ANY(:codes)", "codes", texts(codes)), reader, MOST, 0);
    }

    /** Published items with all their words, translated for the reader where they are; at most 100. */
    public List<ReadableNews> read(Collection<String> codes, Language reader) {
        Where where =
                published().and("r.code = ANY(:codes)", "codes", texts(codes)).with("reader", reader.name());
        return sql.rows(ReadableNews.class, READ + where.sql() + " LIMIT " + MOST, where.parameters());
    }

    private static String[] texts(Collection<String> codes) {
        return codes.toArray(String[]::new);
    }

    /**
     * When something was last told of, before a moment, by what it is about: the codes of all components, countries or
     * networks that ever were.
     */
    public Map<String, Instant> lastToldOf(Matter matter, Instant before) {
        Where where = published().and("r.dated_at < :before", "before", before);
        return sql
                .rows(
                        Told.class,
                        "SELECT told.code, max(r.dated_at) AS last FROM news_row r CROSS JOIN LATERAL unnest(r."
                                + matter.column() + ") told (code)" + where.sql() + " GROUP BY told.code",
                        where.parameters())
                .stream()
                .collect(Collectors.toMap(Told::code, Told::last));
    }

    /** What news are about. */
    public enum Matter {
        COMPONENT("components"),
        COUNTRY("countries"),
        NETWORK("networks");

        private final String column;

        Matter(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    /** When something was last told of. */
    public record Told(String code, Instant last) {}

    /** What was published about an activity; at most 20. */
    public List<ListedNews> forActivity(ActivityCode activity, Language reader) {
        Where where = published().and("r.activities && :activities", "activities", new String[] {activity.value()});
        return rows(where, reader, 20, 0);
    }

    /** What was published about a network; at most 20. */
    public List<ListedNews> forNetwork(NetworkSlug network, Language reader) {
        Where where = published().and("r.networks && :networks", "networks", new String[] {network.value()});
        return rows(where, reader, 20, 0);
    }

    /** The line of one item, published or not, translated for the reader if it is. */
    public Optional<ListedNews> row(String code, Language reader) {
        return rows(visible().and("r.code = :code", "code", code), reader, 1, 0).stream()
                .findFirst();
    }

    /** The line of one item, published or not, in the language in which it was written. */
    public Optional<ListedNews> row(String code) {
        return row(code, null);
    }

    /** The published item. */
    public Optional<NewsItem> find(String code) {
        return row(code).filter(ListedNews::approved).flatMap(row -> load(row.code()));
    }

    /** @param reader null for everything in its own language */
    private List<ListedNews> rows(Where where, Language reader, int most, int skipped) {
        where.with("reader", reader == null ? "" : reader.name());
        return sql.rows(
                ListedNews.class,
                ROWS + where.sql() + " ORDER BY r.dated_at DESC, r.code LIMIT " + most + " OFFSET " + skipped,
                where.parameters());
    }

    private Where published() {
        return visible().and("r.approved");
    }

    private Where visible() {
        Actor actor = current.actor();
        Where where = new Where();
        access.visibleRows(where, actor, "r", LocalDate.ofInstant(now.instant(), actor.zone()));
        return where;
    }

    private Optional<NewsItem> load(String code) {
        return entities.createQuery("select n from NewsItem n where n.code = :code", NewsItem.class)
                .setParameter("code", new NewsCode(code))
                .getResultStream()
                .findFirst();
    }
}
