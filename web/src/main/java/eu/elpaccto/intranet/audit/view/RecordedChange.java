package eu.elpaccto.intranet.audit.view;

import eu.elpaccto.intranet.review.view.DifferenceRow;
import eu.elpaccto.intranet.review.view.WordDifference;
import eu.elpaccto.intranet.shared.control.JsonTrees;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What was recorded as before and after, field by field. */
final class RecordedChange {

    private RecordedChange() {}

    /**
     * The fields that differ.
     *
     * @param before a JSON object, or any text; null when there was nothing
     * @param after likewise
     * @param label the label of a field
     */
    static List<DifferenceRow> between(String before, String after, UnaryOperator<String> label) {
        Map<String, JsonValue> was = fields(before);
        Map<String, JsonValue> is = fields(after);
        Set<String> names = new LinkedHashSet<>(was.keySet());
        names.addAll(is.keySet());
        List<DifferenceRow> rows = new ArrayList<>();
        for (String name : names) {
            String then = text(was.get(name));
            String now = text(is.get(name));
            if (!then.equals(now)) {
                WordDifference difference = WordDifference.between(before == null ? now : then, now);
                rows.add(new DifferenceRow(
                        name, label.apply(name), difference.before(), difference.after(), true, List.of()));
            }
        }
        return rows;
    }

    private static Map<String, JsonValue> fields(String recorded) {
        if (recorded == null) {
            return Map.of();
        }
        try (JsonReader reader = JsonTrees.reader(new StringReader(recorded))) {
            JsonValue value = reader.readValue();
            return value instanceof JsonObject object ? object : Map.of("", value);
        } catch (JsonException e) {
            return Map.of("", JsonTrees.text(recorded));
        }
    }

    private static String text(JsonValue value) {
        if (value == null || value == JsonValue.NULL) {
            return "";
        }
        if (value instanceof JsonString string) {
            return string.getString();
        }
        if (value instanceof JsonArray array) {
            return array.stream().map(RecordedChange::text).collect(Collectors.joining("; "));
        }
        if (value instanceof JsonObject object) {
            return object.entrySet().stream()
                    .map(field -> field.getValue() instanceof JsonObject || field.getValue() instanceof JsonArray
                            ? field.getKey() + " (" + text(field.getValue()) + ")"
                            : field.getKey() + " " + text(field.getValue()))
                    .collect(Collectors.joining(", "));
        }
        return value.toString();
    }
}
