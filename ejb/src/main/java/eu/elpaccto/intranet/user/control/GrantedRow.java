package eu.elpaccto.intranet.user.control;

import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.user.Actor;
import eu.elpaccto.intranet.user.Grant;
import eu.elpaccto.intranet.user.Role;
import eu.elpaccto.intranet.user.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An account beside one of its grants that holds today, and the login session by which it was found. One statement reads
 * everything that a request needs to know of whoever makes it.
 *
 * @param role null if no grant holds today, as are the columns after it
 * @param publicId null if the account was not found by a login session, as is everything from here on
 * @param superseded whether the token shown was replaced a moment ago
 */
public record GrantedRow(
        long id,
        String handle,
        String name,
        Language language,
        String timeZone,
        boolean enrolled,
        Role role,
        String component,
        String countries,
        boolean deputy,
        LocalDate validFrom,
        LocalDate validTo,
        String publicId,
        boolean secondFactor,
        boolean renew,
        boolean superseded,
        Instant beganAt,
        Instant seenAt,
        Instant endsAt) {

    /** The columns of an account {@code u} and its grant {@code g}. */
    public static final String ACCOUNT = """
            u.id, u.handle, u.name, u.language, u.time_zone, u.totp_secret IS NOT NULL AS enrolled,
            g.role, g.component, g.countries, g.deputy, g.valid_from, g.valid_to
            """;

    /** Stands for the columns of a login session where there is none. */
    public static final String NO_SESSION = """
            , NULL::text AS public_id, false AS second_factor, false AS renew, false AS superseded,
            NULL::timestamptz AS began_at, NULL::timestamptz AS seen_at, NULL::timestamptz AS ends_at
            """;

    /** Joins the grants that hold today. */
    public static final String GRANTS_TODAY = """
            LEFT JOIN user_grant g ON g.user_account_id = u.id
                  AND g.valid_from <= :today AND (g.valid_to IS NULL OR g.valid_to >= :today)
            """;

    /** Whoever these rows speak of; all of one account. */
    public static Actor actor(List<GrantedRow> rows) {
        GrantedRow first = rows.get(0);
        return new Actor(
                new UserId(first.id),
                first.handle,
                first.name,
                first.language,
                ZoneId.of(first.timeZone),
                rows.stream()
                        .filter(row -> row.role != null)
                        .map(GrantedRow::grant)
                        .toList());
    }

    private Grant grant() {
        return new Grant(
                role,
                component == null ? null : new ComponentCode(component),
                countries == null
                        ? Set.of()
                        : Stream.of(countries.split(",")).map(CountryCode::new).collect(Collectors.toSet()),
                deputy,
                validFrom,
                validTo);
    }
}
