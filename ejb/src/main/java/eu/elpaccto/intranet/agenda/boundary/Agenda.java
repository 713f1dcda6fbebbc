package eu.elpaccto.intranet.agenda.boundary;

import eu.elpaccto.intranet.activity.ActivityCode;
import eu.elpaccto.intranet.agenda.AgendaCode;
import eu.elpaccto.intranet.agenda.AgendaEntry;
import eu.elpaccto.intranet.network.NetworkSlug;
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
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads the agenda: what the actor may see of it, and nothing else. */
@Stateless
@RolesAllowed({"STAFF", "LEAD", "ADMIN", "System"})
public class Agenda {

    private static final String COLUMNS = """
            r.code, r.approved, r.state, r.uid, r.sequence, r.title, r.kind, r.status, r.first_day, r.last_day,
            r.precision, r.starts_at, r.ends_at, r.zone, r.modality, r.place, r.description, r.language, r.link,
            r.responsible, r.components, r.not_before, r.changed_at,
            ARRAY(SELECT t.language || ' ' || t.title FROM agenda_entry e JOIN agenda_entry_title t ON t.agenda_entry_id = e.id
                   WHERE e.code = r.code) AS other_titles
            """;
    private static final String NEXT_FIRST = "r.first_day NULLS FIRST, r.starts_at NULLS FIRST, r.code";
    private static final String LATEST_FIRST = "r.first_day DESC, r.starts_at DESC NULLS LAST, r.code";
    private static final int MOST = 500;

    /** How long what is over stays in a subscription. */
    private static final int SUBSCRIBED_DAYS_BACK = 366;

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
     * One page of what matches, unreviewed entries beside approved ones: what is not over yet, the next first; or what is
     * over, the latest first. Where the filter asks for a period, all of that period, the first first.
     *
     * @param number of the page, from 1; brought into range
     */
    public Page<ListedEntry> list(AgendaFilter filter, boolean over, int number) {
        Where where = visible();
        filter.narrow(where, lexicon);
        if (!filter.hasPeriod()) {
            where.and(over ? "r.last_day < :today" : "r.last_day IS NULL OR r.last_day >= :today", "today", today());
        }
        String order = over && !filter.hasPeriod() ? LATEST_FIRST : NEXT_FIRST;
        return Page.of(
                number,
                Page.SIZE,
                () -> sql.count("agenda_row r", where, Page.COUNTED + 1),
                skip -> rows(where, order, Page.SIZE, skip));
    }

    /** What matches and falls into a month, unreviewed entries beside approved ones; at most 500. */
    public List<ListedEntry> month(AgendaFilter filter, YearMonth month) {
        Where where = visible();
        filter.within(month.atDay(1), month.atEndOfMonth()).narrow(where, lexicon);
        return rows(where, NEXT_FIRST, MOST, 0);
    }

    /**
     * The approved entries that a calendar program is given: those that match, of the last year and all that follow, what
     * was cancelled included; at most 500.
     */
    public List<ListedEntry> subscribed(AgendaFilter filter) {
        Where where = approved();
        filter.narrow(where, lexicon);
        where.and("r.last_day >= :since", "since", today().minusDays(SUBSCRIBED_DAYS_BACK));
        return rows(where, NEXT_FIRST, MOST, 0);
    }

    /** What is approved, takes place, and begins in these days or runs through them, its days being known; at most 20. */
    public List<ListedEntry> between(LocalDate first, LocalDate last) {
        Where where = approved()
                .and("r.precision = 'DAY' AND r.status <> 'CANCELLED'")
                .and("r.first_day <= :last AND r.last_day >= :first")
                .with("first", first)
                .with("last", last);
        return rows(where, NEXT_FIRST, 20, 0);
    }

    /** What is approved, takes place, and begins in these days or runs through them, known by the day or not; at most 100. */
    public List<ListedEntry> announced(LocalDate first, LocalDate last) {
        Where where = approved()
                .and("r.status <> 'CANCELLED'")
                .and("r.first_day <= :last AND r.last_day >= :first")
                .with("first", first)
                .with("last", last);
        return rows(where, NEXT_FIRST, 100, 0);
    }

    /** The lines of approved entries, as far as they exist for the actor; at most 100. */
    public List<ListedEntry> rows(Collection<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        return rows(approved().and("r.code = ANY(:codes)", "codes", codes.toArray(String[]::new)), NEXT_FIRST, 100, 0);
    }

    /** What is announced of an activity; at most 20. */
    public List<ListedEntry> forActivity(ActivityCode activity) {
        Where where = approved().and("r.activities && :activities", "activities", new String[] {activity.value()});
        return rows(where, NEXT_FIRST, 20, 0);
    }

    /** What is announced of a network and not over yet; at most 20. */
    public List<ListedEntry> forNetwork(NetworkSlug network) {
        Where where = approved()
                .and("r.networks && :networks", "networks", new String[] {network.value()})
                .and("r.last_day >= :today", "today", today());
        return rows(where, NEXT_FIRST, 20, 0);
    }

    /** The line of one entry, approved or not. */
    public Optional<ListedEntry> row(String code) {
        return rows(visible().and("r.code = :code", "code", code), NEXT_FIRST, 1, 0).stream()
                .findFirst();
    }

    /** The approved entry. */
    public Optional<AgendaEntry> find(String code) {
        return row(code).filter(ListedEntry::approved).flatMap(row -> load(row.code()));
    }

    private List<ListedEntry> rows(Where where, String order, int most, int skipped) {
        return sql.rows(
                ListedEntry.class,
                "SELECT " + COLUMNS + " FROM agenda_row r" + where.sql() + " ORDER BY " + order + " LIMIT " + most
                        + " OFFSET " + skipped,
                where.parameters());
    }

    private Where approved() {
        return visible().and("r.approved");
    }

    private Where visible() {
        Where where = new Where();
        access.visibleRows(where, current.actor(), "r", today());
        return where;
    }

    private LocalDate today() {
        Actor actor = current.actor();
        return LocalDate.ofInstant(now.instant(), actor.zone());
    }

    private Optional<AgendaEntry> load(String code) {
        return entities.createQuery("select e from AgendaEntry e where e.code = :code", AgendaEntry.class)
                .setParameter("code", new AgendaCode(code))
                .getResultStream()
                .findFirst();
    }
}
