package eu.elpaccto.intranet.activity.boundary;

import eu.elpaccto.intranet.activity.Activity;
import eu.elpaccto.intranet.activity.ActivityCode;
import eu.elpaccto.intranet.activity.ActivityDetails;
import eu.elpaccto.intranet.programme.ComponentCode;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the activity log: what the actor may see of it, and nothing else. */
@Stateless
@RolesAllowed({"STAFF", "LEAD", "ADMIN", "System"})
public class Activities {

    private static final String COLUMNS = """
            r.code, r.approved, r.state, r.title, r.language, r.type, r.modality, r.place, r.status,
            r.first_day, r.last_day, r.precision, r.countries, r.stated_countries, r.stated_qualifier,
            r.stated_besides_named, r.stated_group, r.contradicting, r.responsible, r.components,
            r.participants, r.participants_qualifier, r.reach
            """;

    @PersistenceContext(unitName = "intranet")
    private EntityManager entities;

    @Inject
    private Sql sql;

    @Inject
    private Lexicon lexicon;

    @Inject
    private Access access;

    @Inject
    private CurrentUser current;

    @Inject
    private Now now;

    /**
     * One page of the log.
     *
     * @param number of the page, from 1; brought into range
     */
    public Page<ListedActivity> list(ActivityFilter filter, ActivitySort sort, boolean descending, int number) {
        Where where = visible();
        filter.narrow(where, lexicon);
        String order = " ORDER BY " + sort.order(descending);
        // First which rows, out of an index where there is one; then what they say.
        return Page.of(
                number,
                Page.SIZE,
                () -> count(where),
                skip -> sql.rows(
                        ListedActivity.class,
                        "SELECT " + COLUMNS + " FROM activity_row r JOIN (SELECT r.code FROM activity_row r"
                                + where.sql() + order + " LIMIT " + Page.SIZE + " OFFSET " + skip
                                + ") shown USING (code)" + order,
                        where.parameters()));
    }

    /** How many activities match; counted up to {@link Page#COUNTED} and one more. */
    public long count(ActivityFilter filter) {
        Where where = visible();
        filter.narrow(where, lexicon);
        return count(where);
    }

    private long count(Where where) {
        return sql.count("activity_row r", where, Page.COUNTED + 1);
    }

    /** The line of one activity, approved or not. */
    public Optional<ListedActivity> row(String code) {
        Where where = visible().and("r.code = :code", "code", code);
        return sql.row(
                ListedActivity.class, "SELECT " + COLUMNS + " FROM activity_row r" + where.sql(), where.parameters());
    }

    /** The lines of some activities, as far as they exist for the actor, in the order of their codes. */
    public List<ListedActivity> rows(Collection<ActivityCode> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        Where where = visible()
                .and(
                        "r.code = ANY(:codes)",
                        "codes",
                        codes.stream().map(ActivityCode::value).toArray(String[]::new));
        return sql.rows(
                ListedActivity.class,
                "SELECT " + COLUMNS + " FROM activity_row r" + where.sql() + " ORDER BY r.code LIMIT 100",
                where.parameters());
    }

    /** The first of these that is not approved, or not there for the actor; empty if all are. */
    public Optional<ActivityCode> unapproved(Collection<ActivityCode> codes) {
        Set<String> approved = rows(codes).stream()
                .filter(ListedActivity::approved)
                .map(ListedActivity::code)
                .collect(Collectors.toSet());
        return codes.stream().filter(code -> !approved.contains(code.value())).findFirst();
    }

    /** The approved record. */
    public Optional<Activity> find(String code) {
        return row(code).filter(ListedActivity::approved).flatMap(row -> load(row.code()));
    }

    /** What begins in these days or runs through them, the next first; at most 20. */
    public List<ListedActivity> between(LocalDate first, LocalDate last) {
        Where where = visible()
                .and("r.precision = 'DAY' AND r.status NOT IN ('CANCELLED', 'POSTPONED')")
                .and("r.first_day <= :last AND r.last_day >= :first")
                .with("first", first)
                .with("last", last);
        return sql.rows(
                ListedActivity.class,
                // Few rows end after a recent day; in the order of the index, all that is over would come first.
                "SELECT * FROM (SELECT " + COLUMNS + " FROM activity_row r" + where.sql()
                        + " OFFSET 0) running ORDER BY first_day, code LIMIT 20",
                where.parameters());
    }

    /**
     * What is planned for days before this one and for the actor to complete, the latest first; at most 20. What waits for
     * review is not theirs to complete.
     */
    public List<ListedActivity> overdue(LocalDate today) {
        Actor actor = current.actor();
        Where where = visible()
                .and("r.status = 'PLANNED' AND r.last_day < :today", "today", today)
                .and(
                        "r.components && :mine",
                        "mine",
                        actor.components().stream().map(ComponentCode::value).toArray(String[]::new))
                .and("NOT EXISTS (SELECT 1 FROM proposal p WHERE p.kind = 'ACTIVITY' AND p.code = r.code"
                        + " AND p.state = 'WAITING')");
        return sql
                .rows(
                        ListedActivity.class,
                        "SELECT " + COLUMNS + " FROM activity_row r" + where.sql()
                                + " ORDER BY r.last_day DESC, r.code LIMIT 20",
                        where.parameters())
                .stream()
                .filter(row -> access.mayWrite(actor, Set.copyOf(row.componentCodes()), Set.copyOf(row.countryCodes())))
                .toList();
    }

    /** Recorded activities whose title resembles that of a draft, the most similar first; at most 3. */
    public List<ListedActivity> similarTo(ActivityDetails draft, String exceptCode) {
        if (draft.getTitle() == null || draft.getTitle().length() < 8) {
            return List.of();
        }
        Where where = visible()
                .and("f_unaccent(r.title) % f_unaccent(:title)", "title", draft.getTitle())
                .and("r.code <> :except", "except", exceptCode == null ? "" : exceptCode);
        return sql.rows(
                ListedActivity.class,
                "SELECT " + COLUMNS + " FROM activity_row r" + where.sql()
                        + " ORDER BY similarity(f_unaccent(r.title), f_unaccent(:title)) DESC, r.code LIMIT 3",
                where.parameters());
    }

    /**
     * The first day on which all of these may be told of; empty if nothing holds them back. Whoever asks, for what tells of
     * an activity is held back as long as the activity, even if its author may not see it.
     */
    public Optional<LocalDate> heldBackUntil(Collection<ActivityCode> codes) {
        return sql.value(
                LocalDate.class,
                "SELECT max(not_before) FROM activity_row WHERE code = ANY(:codes)",
                Map.of("codes", codes.stream().map(ActivityCode::value).toArray(String[]::new)));
    }

    private Where visible() {
        Actor actor = current.actor();
        Where where = new Where();
        access.visibleRows(where, actor, "r", LocalDate.ofInstant(now.instant(), actor.zone()));
        return where;
    }

    private Optional<Activity> load(String code) {
        Optional<Activity> activity = entities.createQuery(
                        "select a from Activity a where a.code = :code", Activity.class)
                .setParameter("code", new ActivityCode(code))
                .getResultStream()
                .findFirst();
        // While the transaction lasts its lists are read over one connection.
        activity.ifPresent(Activity::details);
        return activity;
    }
}
