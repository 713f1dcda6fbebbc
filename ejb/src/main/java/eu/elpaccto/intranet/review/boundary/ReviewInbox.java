package eu.elpaccto.intranet.review.boundary;

import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.shared.control.Where;
import eu.elpaccto.intranet.user.Actor;
import eu.elpaccto.intranet.user.boundary.Access;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Whose turn it is: what waits for me, what was returned to me, what I am writing. */
@Stateless
@RolesAllowed({"STAFF", "LEAD"})
public class ReviewInbox {

    private static final String ROWS = """
            SELECT p.uuid, p.kind, p.code, p.heading, p.responsible, p.state, p.state_since, p.changed_at,
                   p.base IS NOT NULL AS revision,
                   (SELECT u.name FROM user_account u WHERE u.id = p.changed_by) AS author,
                   (SELECT s.reason FROM review_step s WHERE s.proposal_id = p.id AND s.deed = 'RETURNED'
                     ORDER BY s.position DESC LIMIT 1) AS reason
              FROM proposal p
            """;
    private static final String MINE =
            "EXISTS (SELECT 1 FROM proposal_author a WHERE a.proposal_id = p.id AND a.user_account_id = :me)";
    private static final int MOST = 100;

    @Inject
    private Sql sql;

    @Inject
    private Access access;

    @Inject
    private CurrentUser current;

    /** What waits for my decision, the oldest first; at most 100. */
    public List<ProposalRow> waitingForMe() {
        Where where = new Where();
        access.reviewable(where, current.actor(), "p");
        return rows(where, "p.state_since, p.id");
    }

    /** How much waits for my decision. */
    public long countWaitingForMe() {
        Where where = new Where();
        access.reviewable(where, current.actor(), "p");
        return sql.value(Long.class, "SELECT count(*) FROM proposal p" + where.sql(), where.parameters())
                .orElse(0L);
    }

    /** My own texts that wait for others, the oldest first; at most 100. */
    public List<ProposalRow> mineWaiting() {
        return mine("p.state = 'WAITING'", "p.state_since, p.id");
    }

    /** What was returned to me, the oldest first; at most 100. */
    public List<ProposalRow> returnedToMe() {
        return mine("p.state = 'RETURNED'", "p.state_since, p.id");
    }

    /** What I am writing, the latest first; at most 100. */
    public List<ProposalRow> myDrafts() {
        return mine("p.state = 'WRITING'", "p.changed_at DESC, p.id");
    }

    private List<ProposalRow> mine(String state, String order) {
        Actor actor = current.actor();
        return rows(new Where().and(state).and(MINE, "me", actor.id().value()), order);
    }

    private List<ProposalRow> rows(Where where, String order) {
        return sql.rows(
                ProposalRow.class, ROWS + where.sql() + " ORDER BY " + order + " LIMIT " + MOST, where.parameters());
    }
}
