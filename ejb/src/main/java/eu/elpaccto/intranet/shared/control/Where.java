package eu.elpaccto.intranet.shared.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Conditions of one query, joined by AND, with the parameters they name. */
public final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    public Where and(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    /** Adds a condition that names one parameter. */
    public Where and(String condition, String name, Object value) {
        return and(condition).with(name, value);
    }

    public Where with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /** The clause with its keyword; empty without conditions. */
    public String sql() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    public Map<String, Object> parameters() {
        return parameters;
    }

    /** A pattern for LIKE that finds the text anywhere, its own wildcards taken literally. */
    public static String containing(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
