package eu.elpaccto.intranet.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the load generator, which is a process of its own, has to know.
 *
 * @param address where the product answers, without a slash at the end
 * @param server its process number
 * @param seconds how long each page is visited over each number of connections
 * @param tokens of login sessions, one for each of some people
 * @param paths the addresses of each page
 */
record Plan(String address, long server, int seconds, List<String> tokens, Map<Visited, List<String>> paths) {

    /** Over how many connections at once. */
    static final List<Integer> CONNECTIONS = List.of(1, 8, 32);

    /** System property of the load generator: the file with its plan. */
    static final String PROPERTY = "bench.plan";

    void write(Path file) throws IOException {
        JsonObjectBuilder byPage = Json.createObjectBuilder();
        paths.forEach((page, all) -> byPage.add(page.name(), array(all)));
        try (JsonWriter writer = Json.createWriter(Files.newBufferedWriter(file))) {
            writer.writeObject(Json.createObjectBuilder()
                    .add("address", address)
                    .add("server", server)
                    .add("seconds", seconds)
                    .add("tokens", array(tokens))
                    .add("paths", byPage)
                    .build());
        }
    }

    static Plan read(Path file) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            JsonObject plan = reader.readObject();
            Map<Visited, List<String>> paths = new TreeMap<>();
            plan.getJsonObject("paths").keySet().forEach(page -> paths.put(
                    Visited.valueOf(page), texts(plan.getJsonObject("paths"), page)));
            return new Plan(
                    plan.getString("address"),
                    plan.getJsonNumber("server").longValue(),
                    plan.getInt("seconds"),
                    texts(plan, "tokens"),
                    paths);
        }
    }

    private static JsonArrayBuilder array(List<String> texts) {
        return Json.createArrayBuilder(texts);
    }

    private static List<String> texts(JsonObject object, String name) {
        return object.getJsonArray(name).getValuesAs(JsonString::getString);
    }
}
