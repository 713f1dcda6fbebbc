package eu.elpaccto.intranet.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The people of the demo programme with whom a visitor can sign in. */
final class DemoAccounts {

    /** Opens every account of the demo programme, and none in an installation with real data. */
    static final String PASSWORD = "demo programme 2021";

    private static final List<String> ROLES = List.of("STAFF", "LEAD", "ADMIN");

    private DemoAccounts() {}

    /**
     * The address of the first person whose present role is this one, for each role there is.
     *
     * @param demoDirectory directory with {@code users.json}
     * @return roles in lower case with addresses; empty if the file is missing or says something else
     */
    static Map<String, String> oneOfEachRole(Path demoDirectory) {
        Map<String, String> accounts = new LinkedHashMap<>();
        try (InputStream file = Files.newInputStream(demoDirectory.resolve("users.json"));
                JsonReader reader = Json.createReader(file)) {
            List<JsonObject> users = reader.readArray().getValuesAs(JsonObject.class);
            for (String role : ROLES) {
                users.stream()
                        .filter(user -> presentRoles(user).equals(List.of(role)))
                        .findFirst()
                        .ifPresent(user -> accounts.put(role.toLowerCase(Locale.ROOT), user.getString("email")));
            }
            return accounts;
        } catch (IOException | RuntimeException e) {
            // A list for convenience must not keep the intranet from running.
            return Map.of();
        }
    }

    private static List<String> presentRoles(JsonObject user) {
        return user.getJsonArray("grants").getValuesAs(JsonObject.class).stream()
                .filter(grant -> !grant.containsKey("to") || grant.get("to").equals(JsonValue.NULL))
                .map(grant -> grant.getString("role"))
                .distinct()
                .toList();
    }
}
