package eu.elpaccto.intranet.user.boundary;

import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.shared.control.Where;
import eu.elpaccto.intranet.user.Role;
import eu.elpaccto.intranet.user.Standing;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Which accounts are asked for; every criterion may be null.
 *
 * @param text part of name or mail address
 * @param role of a grant that has not ended
 * @param component of a grant that has not ended; together with a role, of the same grant
 */
public record UserFilter(String text, Role role, ComponentCode component, Standing standing) {

    public static UserFilter all() {
        return new UserFilter(null, null, null, null);
    }

    public boolean isEmpty() {
        return equals(all());
    }

    void narrow(Where where, LocalDate today) {
        if (text != null && !text.isBlank()) {
            where.and(
                    "f_unaccent(u.name || ' ' || u.email) LIKE f_unaccent(:text)",
                    "text",
                    Where.containing(text.strip()));
        }
        if (role != null || component != null) {
            Map<String, Object> parameters = new HashMap<>();
            StringBuilder grant = new StringBuilder(
                    "EXISTS (SELECT 1 FROM user_grant g WHERE g.user_account_id = u.id AND (g.valid_to IS NULL OR g.valid_to >= :today)");
            parameters.put("today", today);
            if (role != null) {
                grant.append(" AND g.role = :role");
                parameters.put("role", role.name());
            }
            if (component != null) {
                grant.append(" AND g.component = :component");
                parameters.put("component", component.value());
            }
            where.and(grant.append(')').toString());
            parameters.forEach(where::with);
        }
        if (standing != null) {
            where.and(condition(standing));
        }
    }

    static String condition(Standing standing) {
        return switch (standing) {
            case ACTIVE -> "u.active AND u.password_hash IS NOT NULL";
            case INVITED -> "u.active AND u.password_hash IS NULL";
            case DEACTIVATED -> "NOT u.active";
        };
    }
}
