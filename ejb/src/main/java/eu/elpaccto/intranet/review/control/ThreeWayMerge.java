package eu.elpaccto.intranet.review.control;

import eu.elpaccto.intranet.shared.control.JsonTrees;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two people changed the same draft: what each changed alone is kept, field by field; where both changed a field to
 * different things, somebody has to choose.
 *
 * @param merged the draft with every undisputed change of both; in disputed fields, theirs
 * @param disputed fields that both changed differently
 * @param takenOver fields that only the other one changed
 */
public record ThreeWayMerge(JsonObject merged, List<String> disputed, List<String> takenOver) {

    /**
     * @param base what both started from
     * @param theirs what the other one saved meanwhile
     * @param mine what is to be saved now
     */
    public static ThreeWayMerge of(JsonObject base, JsonObject theirs, JsonObject mine) {
        JsonObjectBuilder merged = JsonTrees.object();
        List<String> disputed = new ArrayList<>();
        List<String> takenOver = new ArrayList<>();
        Set<String> fields = new TreeSet<>(theirs.keySet());
        fields.addAll(mine.keySet());
        fields.addAll(base.keySet());
        for (String field : fields) {
            JsonValue was = base.get(field);
            JsonValue their = theirs.get(field);
            JsonValue my = mine.get(field);
            JsonValue kept = their;
            if (!Objects.equals(their, my)) {
                if (Objects.equals(was, their)) {
                    kept = my;
                } else if (Objects.equals(was, my)) {
                    takenOver.add(field);
                } else {
                    disputed.add(field);
                }
            }
            if (kept != null) {
                merged.add(field, kept);
            }
        }
        return new ThreeWayMerge(merged.build(), disputed, takenOver);
    }
}
