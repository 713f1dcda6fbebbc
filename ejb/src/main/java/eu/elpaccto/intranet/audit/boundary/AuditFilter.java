package eu.elpaccto.intranet.audit.boundary;

import eu.elpaccto.intranet.shared.control.Where;
import java.time.Instant;

/**
 * Which entries of the audit log are asked for; every criterion may be null.
 *
 * @param who part of the name of whoever did it
 * @param deed what was done; {@link #CHANGES} for everything but signing in and out
 * @param subject part of what it was done to: of a code, or of the name or mail address of a person
 * @param from not before this moment
 * @param to before this moment
 */
public record AuditFilter(String who, String deed, String subject, Instant from, Instant to) {

    /** In place of a deed: everything but signing in and out, which is most of what happens. */
    public static final String CHANGES = "changes";

    void narrow(Where where) {
        if (who != null) {
            where.and("f_unaccent(e.actor_name) LIKE f_unaccent(:who)", "who", Where.containing(who));
        }
        if (CHANGES.equals(deed)) {
            where.and("e.deed NOT IN ('user.signedIn', 'user.signedOut')");
        } else if (deed != null) {
            where.and("e.deed = :deed", "deed", deed);
        }
        if (subject != null) {
            where.and("""
                    f_unaccent(e.subject) LIKE f_unaccent(:subject) OR e.subject IN (
                        SELECT 'USER/' || p.handle FROM user_account p
                         WHERE f_unaccent(p.name || ' ' || p.email) LIKE f_unaccent(:subject))
                    """, "subject", Where.containing(subject));
        }
        if (from != null) {
            where.and("e.at >= :from", "from", from);
        }
        if (to != null) {
            where.and("e.at < :to", "to", to);
        }
    }
}
