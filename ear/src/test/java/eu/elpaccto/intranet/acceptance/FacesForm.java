package eu.elpaccto.intranet.acceptance;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** The form of an editor, as a program sends it back: with what the page offers in its fields, and with what it does not. */
final class FacesForm {

    private static final String VIEW_STATE = "jakarta.faces.ViewState";

    private final PlainClient client;
    private final String path;
    private final Document page;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private FacesForm(PlainClient client, String path, Document page) {
        this.client = client;
        this.path = path;
        this.page = page;
    }

    /** Opens the editor at this address. */
    static FacesForm open(PlainClient client, String path) {
        HttpResponse<String> answer = client.get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " is answered with " + answer.statusCode());
        }
        return read(client, path, answer);
    }

    /** The form on a page that was answered to the client. */
    static FacesForm read(PlainClient client, String path, HttpResponse<String> answer) {
        Document page = Jsoup.parse(answer.body());
        FacesForm form = new FacesForm(client, path, page);
        FormElement element = (FormElement) page.selectFirst("form#form");
        if (element == null) {
            throw new AssertionError("no form on " + path);
        }
        element.formData().forEach(field -> form.fields
                .computeIfAbsent(field.key(), name -> new ArrayList<>())
                .add(field.value()));
        return form;
    }

    /** A form that nobody was ever shown. */
    static FacesForm invented(PlainClient client, String path) {
        return new FacesForm(client, path, new Document(""))
                .with("form", "form")
                .with(VIEW_STATE, "1:1");
    }

    /** The same form, sent by somebody else or to another address. */
    FacesForm sentBy(PlainClient other, String otherPath) {
        FacesForm form = new FacesForm(other, otherPath, page);
        form.fields.putAll(fields);
        return form;
    }

    /** Sets the values of a field, offered or not. */
    FacesForm with(String name, String... values) {
        fields.put(name, List.of(values));
        return this;
    }

    FacesForm without(String name) {
        fields.remove(name);
        return this;
    }

    /** The names of the fields, in the order of the page. */
    List<String> names() {
        return List.copyOf(fields.keySet());
    }

    /** The value of a field; null if it is not there. */
    String value(String name) {
        return fields.containsKey(name) ? fields.get(name).get(0) : null;
    }

    /** The type of the control with this name, as in {@code <input type>}, or the name of its element. */
    String type(String name) {
        Element control = page.selectFirst("form#form [name=\"" + name + "\"]");
        return control == null ? "" : control.hasAttr("type") ? control.attr("type") : control.normalName();
    }

    /** Presses a button, rendered or not. */
    HttpResponse<String> press(String button) {
        return client.post(path, body(Map.of(button, "")));
    }

    /** Sends the form by GET, as a link could. */
    HttpResponse<String> pressByGet(String button) {
        return client.get(path + "?" + body(Map.of(button, "")));
    }

    /** What the page sends by itself when a field is left. */
    HttpResponse<String> autosave() {
        String source = page.selectFirst("script:containsData(saveDraft)") == null
                ? "form"
                : page.selectFirst("script:containsData(saveDraft)").data().replaceAll("(?s).*?s:\"([^\"]+)\".*", "$1");
        return inBackground(source, Map.of(source, source, "jakarta.faces.partial.execute", "form"));
    }

    /** What a field suggests while somebody types. */
    HttpResponse<String> suggestions(String field, String typed) {
        return inBackground(
                field,
                Map.of(
                        "jakarta.faces.partial.execute",
                        field,
                        "jakarta.faces.partial.render",
                        field,
                        field,
                        field,
                        field + "_query",
                        typed));
    }

    private HttpResponse<String> inBackground(String source, Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(more);
        all.put("jakarta.faces.partial.ajax", "true");
        all.put("jakarta.faces.source", source);
        return client.postInBackground(path, body(all));
    }

    private String body(Map<String, String> more) {
        List<String> pairs = new ArrayList<>();
        fields.forEach((name, values) -> values.forEach(value -> pairs.add(pair(name, value))));
        more.forEach((name, value) -> pairs.add(pair(name, value)));
        return pairs.stream().collect(Collectors.joining("&"));
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
