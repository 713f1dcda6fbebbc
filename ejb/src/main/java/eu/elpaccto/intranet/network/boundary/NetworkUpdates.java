package eu.elpaccto.intranet.network.boundary;

import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.network.NetworkUpdate;
import eu.elpaccto.intranet.network.NetworkUpdateCode;
import eu.elpaccto.intranet.network.Vitality;
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
import java.util.Optional;
import java.util.Set;

/** Reads what the networks' teams reported: what is approved, and what else the actor may see. */
@Stateless
@RolesAllowed({"STAFF", "LEAD", "ADMIN", "System"})
public class NetworkUpdates {

    private static final String COLUMNS = """
            r.code, r.network, r.number, r.approved, r.state, r.kind, r.first_day, r.last_day, r.precision, r.title,
            r.text, r.language, r.countries
            """;
    private static final int SIGNS = 1000;

    @PersistenceContext(unitName = "intranet")
    private EntityManager entities;

    @Inject
    private Sql sql;

    @Inject
    private Access access;

    @Inject
    private CurrentUser current;

    @Inject
    private Now now;

    /**
     * One page of a network's updates, the latest first; undated ones stand before.
     *
     * @param number of the page, from 1; brought into range
     */
    public Page<ListedUpdate> of(NetworkSlug network, int number) {
        Where where = visible().and("r.network = :network", "network", network.value());
        return Page.of(
                number,
                Page.SIZE,
                () -> sql.count("network_update_row r", where, Page.COUNTED + 1),
                skip -> sql.rows(
                        ListedUpdate.class,
                        "SELECT " + COLUMNS + " FROM network_update_row r" + where.sql()
                                + " ORDER BY r.last_day DESC NULLS FIRST, r.number DESC LIMIT " + Page.SIZE + " OFFSET "
                                + skip,
                        where.parameters()));
    }

    /** How many updates of a network are approved, as the list of networks counts them. */
    public long approved(NetworkSlug network) {
        Where where = visible().and("r.network = :network AND r.approved", "network", network.value());
        return sql.count("network_update_row r", where, Page.COUNTED);
    }

    /** The line of one update, approved or not. */
    public Optional<ListedUpdate> row(String code) {
        Where where = visible().and("r.code = :code", "code", code);
        return sql.row(
                ListedUpdate.class,
                "SELECT " + COLUMNS + " FROM network_update_row r" + where.sql(),
                where.parameters());
    }

    /** The lines of some updates, as far as they exist for the actor, in the order of their codes; at most 100. */
    public List<ListedUpdate> rows(Collection<NetworkUpdateCode> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        Where where = visible()
                .and(
                        "r.code = ANY(:codes)",
                        "codes",
                        codes.stream().map(NetworkUpdateCode::value).toArray(String[]::new));
        return sql.rows(
                ListedUpdate.class,
                "SELECT " + COLUMNS + " FROM network_update_row r" + where.sql() + " ORDER BY r.code LIMIT 100",
                where.parameters());
    }

    /** Approved updates of which code or title contains what was typed, the latest first. */
    public List<ListedUpdate> matching(String typed, int most) {
        Where where = visible()
                .and("r.approved AND f_unaccent(r.code || ' ' || r.title) LIKE f_unaccent(:text)")
                .with("text", Where.containing(typed.strip()));
        return sql.rows(
                ListedUpdate.class,
                "SELECT " + COLUMNS + " FROM network_update_row r" + where.sql()
                        + " ORDER BY r.last_day DESC NULLS LAST, r.code LIMIT " + most,
                where.parameters());
    }

    /** The approved record. */
    public Optional<NetworkUpdate> find(String code) {
        return row(code).filter(ListedUpdate::approved).flatMap(row -> load(row.code()));
    }

    /** What the approved updates say of how alive a network is; the latest thousand count. */
    public Vitality vitality(NetworkSlug network) {
        Where where = visible().and("r.network = :network AND r.approved", "network", network.value());
        return new Vitality(sql
                .rows(
                        ListedUpdate.class,
                        "SELECT " + COLUMNS + " FROM network_update_row r" + where.sql()
                                + " ORDER BY r.last_day DESC NULLS LAST, r.number DESC LIMIT " + SIGNS,
                        where.parameters())
                .stream()
                .map(row -> new Vitality.Sign(row.date(), Set.copyOf(row.countryCodes())))
                .toList());
    }

    private Where visible() {
        Actor actor = current.actor();
        Where where = new Where();
        access.visibleRows(where, actor, "r", LocalDate.ofInstant(now.instant(), actor.zone()));
        return where;
    }

    private Optional<NetworkUpdate> load(String code) {
        return entities.createQuery("select u from NetworkUpdate u where u.code = :code", NetworkUpdate.class)
                .setParameter("code", new NetworkUpdateCode(code))
                .getResultStream()
                .findFirst();
    }
}
