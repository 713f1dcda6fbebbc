package eu.elpaccto.intranet.audit.boundary;

import eu.elpaccto.intranet.audit.control.Chain;
import eu.elpaccto.intranet.shared.Recorded;
import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.shared.control.Where;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers who changed what, when, from where, and from what to what. */
@Stateless
@RolesAllowed("ADMIN")
public class AuditLog {

    /** Entries a page. */
    public static final int ROWS = 50;

    private static final String ROW = """
            SELECT e.number, e.at, NULLIF(e.actor_name, '-') AS actor_name, e.deed, e.subject, u.name AS person,
                   NULLIF(e.address, '-') AS address, e.before, e.after
              FROM audit_entry e LEFT JOIN user_account u
                ON e.subject LIKE 'USER/%' AND u.handle = substr(e.subject, 6)
            """;

    @Inject
    private Sql sql;

    @Inject
    private Chain chain;

    @Inject
    private Event<Recorded> recorded;

    /**
     * A page of the log, the newest first.
     *
     * @param below only entries with a smaller number; null for the first page
     */
    public List<AuditRow> list(AuditFilter filter, Long below) {
        Where where = new Where();
        filter.narrow(where);
        if (below != null) {
            where.and("e.number < :below", "below", below);
        }
        return sql.rows(
                AuditRow.class, ROW + where.sql() + " ORDER BY e.number DESC LIMIT " + ROWS, where.parameters());
    }

    /** Every kind of deed that was ever recorded, sorted. */
    public List<String> deeds() {
        return sql.values(String.class, """
                WITH RECURSIVE kind(deed) AS (
                    (SELECT deed FROM audit_entry ORDER BY deed LIMIT 1)
                    UNION ALL
                    SELECT (SELECT e.deed FROM audit_entry e WHERE e.deed > kind.deed ORDER BY e.deed LIMIT 1)
                      FROM kind WHERE kind.deed IS NOT NULL)
                SELECT deed FROM kind WHERE deed IS NOT NULL
                """, Map.of());
    }

    /** Checks every seal from the first entry on and says which is the first that does not fit; empty if all do. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<Long> verify() {
        Optional<Long> broken = chain.firstBroken();
        recorded.fire(new Recorded(
                "audit.verified",
                "AUDIT/log",
                null,
                broken.map(number -> "{\"broken\":" + number + "}").orElse("{}")));
        return broken;
    }
}
