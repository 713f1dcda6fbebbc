package eu.elpaccto.intranet.news.boundary;

import eu.elpaccto.intranet.activity.ActivityCode;
import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.news.NewsCode;
import eu.elpaccto.intranet.news.NewsItem;
import eu.elpaccto.intranet.programme.boundary.Lexicon;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the news: what the actor may see of them, the newest first, and nothing else. */
@Stateless
@RolesAllowed({"STAFF", "LEAD", "ADMIN", "System"})
public class News {

    private static final String COLUMNS = """
            r.code, r.approved, r.state, r.kind, r.headline, r.teaser, r.language, r.byline, r.responsible, r.components,
            r.countries, r.activities, r.networks, r.network_updates, r.source_name, r.not_before,
            r.dated_at, r.changed_at
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
     */
    public Page<ListedNews> list(NewsFilter filter, int number) {
        Where where = visible();
        filter.narrow(where, lexicon, current.actor().zone());
        return Page.of(
                number,
                Page.SIZE,
                () -> sql.count("news_row r", where, Page.COUNTED + 1),
                skip -> rows(where, Page.SIZE, skip));
    }

    /** The newest published ones; at most 100. */
    public List<ListedNews> latest(int most) {
        return rows(published(), Math.min(most, MOST), 0);
    }

    /** What was published about an activity; at most 20. */
    public List<ListedNews> forActivity(ActivityCode activity) {
        Where where = published().and("r.activities && :activities", "activities", new String[] {activity.value()});
        return rows(where, 20, 0);
    }

    /** What was published about a network; at most 20. */
    public List<ListedNews> forNetwork(NetworkSlug network) {
        Where where = published().and("r.networks && :networks", "networks", new String[] {network.value()});
        return rows(where, 20, 0);
    }

    /** The line of one item, published or not. */
    public Optional<ListedNews> row(String code) {
        return rows(visible().and("r.code = :code", "code", code), 1, 0).stream()
                .findFirst();
    }

    /** The published item. */
    public Optional<NewsItem> find(String code) {
        return row(code).filter(ListedNews::approved).flatMap(row -> load(row.code()));
    }

    private List<ListedNews> rows(Where where, int most, int skipped) {
        return sql.rows(
                ListedNews.class,
                "SELECT " + COLUMNS + " FROM news_row r" + where.sql() + " ORDER BY r.dated_at DESC, r.code LIMIT "
                        + most + " OFFSET " + skipped,
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
