package eu.elpaccto.intranet.bench;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form by which an activity is logged, filled in and sent as a browser without scripts would. */
final class QuickLog {

    static final String PATH = "/activities/new";

    private static final AtomicInteger LOGGED = new AtomicInteger();

    private QuickLog() {}

    /** @param page with the empty form */
    static Map<String, String> filledIn(String page) {
        return Map.of(
                "form", "form",
                "primefaces.nonce", field(page, "primefaces.nonce"),
                "title", "Taller: Prueba de carga, número " + LOGGED.incrementAndGet(),
                "countries_hinput", "EC",
                "responsible", "POL",
                "type", "WORKSHOP",
                "held", "2021-03-02",
                "participants", "38",
                "save", "",
                "jakarta.faces.ViewState", field(page, "jakarta.faces.ViewState"));
    }

    private static String field(String page, String name) {
        Matcher field = Pattern.compile("name=\"" + Pattern.quote(name) + "\"[^>]*? value=\"([^\"]*)\"").matcher(page);
        if (!field.find()) {
            throw new IllegalStateException("the form has no field " + name);
        }
        return field.group(1);
    }
}
