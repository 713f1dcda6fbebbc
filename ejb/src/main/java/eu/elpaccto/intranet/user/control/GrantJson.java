package eu.elpaccto.intranet.user.control;

import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.shared.control.JsonTrees;
import eu.elpaccto.intranet.user.Grant;
import eu.elpaccto.intranet.user.Role;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Grants as JSON: how one statement reads an account with all of them, and how the audit log keeps them. */
public final class GrantJson {

    /** Selects all grants of an account {@code u} as one JSON text. */
    public static final String ALL = """
            COALESCE((SELECT json_agg(json_build_object('role', g.role, 'component', g.component,
                             'countries', g.countries, 'deputy', g.deputy, 'from', g.valid_from, 'to', g.valid_to)
                             ORDER BY g.position)
                        FROM user_grant g WHERE g.user_account_id = u.id), '[]')::text
            """;

    private GrantJson() {}

    public static List<Grant> read(String json) {
        try (JsonReader reader = JsonTrees.reader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(GrantJson::read)
                    .toList();
        }
    }

    private static Grant read(JsonObject grant) {
        String component = text(grant, "component");
        String countries = text(grant, "countries");
        String to = text(grant, "to");
        return new Grant(
                Role.valueOf(grant.getString("role")),
                component == null ? null : new ComponentCode(component),
                countries == null
                        ? Set.of()
                        : Stream.of(countries.split(",")).map(CountryCode::new).collect(Collectors.toSet()),
                grant.getBoolean("deputy"),
                LocalDate.parse(grant.getString("from")),
                to == null ? null : LocalDate.parse(to));
    }

    private static String text(JsonObject grant, String name) {
        return grant.isNull(name) ? null : grant.getString(name);
    }

    public static JsonArrayBuilder write(Collection<Grant> grants) {
        JsonArrayBuilder array = JsonTrees.array();
        for (Grant grant : grants) {
            JsonObjectBuilder json = JsonTrees.object().add("role", grant.role().name());
            if (grant.component() != null) {
                json.add("component", grant.component().value());
            }
            if (!grant.countries().isEmpty()) {
                json.add(
                        "countries",
                        grant.countries().stream()
                                .map(CountryCode::value)
                                .sorted()
                                .collect(Collectors.joining(",")));
            }
            if (grant.deputy()) {
                json.add("deputy", true);
            }
            json.add("from", grant.validFrom().toString());
            if (grant.validTo() != null) {
                json.add("to", grant.validTo().toString());
            }
            array.add(json);
        }
        return array;
    }
}
