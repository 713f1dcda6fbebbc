package eu.elpaccto.intranet.dataset.control;

import eu.elpaccto.intranet.shared.control.JsonTrees;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the JSON files of the demo programme. */
public final class DemoFiles {

    private DemoFiles() {}

    /** The objects of a file that holds an array of them. */
    public static List<JsonObject> objects(Path file) {
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return objects(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JsonObject> objects(Reader text) {
        try (JsonReader reader = JsonTrees.reader(text)) {
            return reader.readArray().getValuesAs(JsonObject.class);
        }
    }

    /** A text; null when it is missing or null. */
    public static String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? text.getString() : null;
    }

    /** A list of texts; empty when it is missing or null. */
    public static List<String> texts(JsonObject object, String name) {
        return object.get(name) instanceof JsonArray array ? array.getValuesAs(JsonString::getString) : List.of();
    }
}
