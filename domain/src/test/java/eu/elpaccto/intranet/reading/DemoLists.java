package eu.elpaccto.intranet.reading;

import eu.elpaccto.intranet.programme.Category;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.ReferenceList;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The reference lists that the product ships, with the institutions of the demo programme. */
public final class DemoLists {

    private static final Path MODULE = Path.of(System.getProperty("basedir", ""));
    private static final Path LISTS = MODULE.resolve("src/main/resources/programme");
    private static final Path DEMO = MODULE.resolve("../config/src/main/demo");
    private static final Gazetteer GAZETTEER = new Gazetteer(entries());

    private DemoLists() {}

    public static Gazetteer gazetteer() {
        return GAZETTEER;
    }

    /** A file of the demo programme. */
    public static Path demo(String file) {
        return DEMO.resolve(file);
    }

    static List<Gazetteer.Entry> entries() {
        List<Gazetteer.Entry> entries = new ArrayList<>();
        read(entries, ReferenceList.COUNTRY, LISTS.resolve("countries.json"));
        read(entries, ReferenceList.COMPONENT, LISTS.resolve("components.json"));
        read(entries, ReferenceList.TOPIC, LISTS.resolve("topics.json"));
        read(entries, ReferenceList.ACTIVITY_TYPE, LISTS.resolve("activity-types.json"));
        read(entries, ReferenceList.INSTITUTION, DEMO.resolve("institutions.json"));
        return entries;
    }

    private static void read(List<Gazetteer.Entry> entries, ReferenceList list, Path file) {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            for (JsonObject entry : reader.readArray().getValuesAs(JsonObject.class)) {
                JsonObject names = entry.getJsonObject("names");
                String country =
                        entry.containsKey("country") && !entry.isNull("country") ? entry.getString("country") : null;
                entries.add(new Gazetteer.Entry(
                        list.code(entry.getString("code")),
                        Category.valueOf(entry.getString("category")),
                        country == null ? null : new CountryCode(country),
                        names.keySet().stream().map(names::getString).toList(),
                        strings(entry.getJsonArray("aliases"))));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> strings(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
