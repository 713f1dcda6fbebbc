package eu.elpaccto.intranet.visitor;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form by which an activity is logged, filled in and sent as a browser without scripts would. */
public final class QuickLog {

    public static final String PATH = "/activities/new";

    private QuickLog() {}

    /** @param page with the empty form */
    public static Map<String, String> filledIn(String page, String title) {
        return Map.of(
                "form", "form",
                "primefaces.nonce", field(page, "primefaces.nonce"),
                "title", title,
                "countries_hinput", "EC",
                "responsible", "POL",
                "type", "WORKSHOP",
                "held", "2021-03-02",
                "participants", "38",
                "save", "",
                "jakarta.faces.ViewState", field(page, "jakarta.faces.ViewState"));
    }

    private static String field(String page, String name) {
        Matcher field = Pattern.compile("name=\"" + Pattern.quote(name) + "\"[^>]*? value=\"([^\"]*)\"")
                .matcher(page);
        if (!field.find()) {
            throw new IllegalStateException("the form has no field " + name);
        }
        return field.group(1);
    }
}
