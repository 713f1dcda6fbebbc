package eu.elpaccto.intranet.acceptance;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a plain client makes of pages: fields to send, hidden fields, letters in the outbox. */
final class Forms {

    private Forms() {}

    /** A form's body from names and values in turn. */
    static String form(String... namesAndValues) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            body.append(i == 0 ? "" : "&")
                    .append(namesAndValues[i])
                    .append('=')
                    .append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return body.toString();
    }

    /** The value of the first field with this name. */
    static String field(HttpResponse<String> page, String name) {
        return find(page.body(), "name=\"" + name + "\"[^>]*? value=\"([^\"]*)\"");
    }

    /** The newest link of this kind that was mailed to somebody, as a path, read in the outbox. */
    static String mailedLink(PlainClient administrator, String recipient, String kind) {
        return letters(administrator, recipient).stream()
                .filter(letter -> letter.contains("/" + kind + "/"))
                .map(letter -> find(letter, "https?://[^/]+(/" + kind + "/[A-Za-z0-9_-]{43})"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no letter to " + recipient + " with a link to " + kind));
    }

    /** What the log shows of the mails to somebody, the newest first. */
    static List<String> letters(PlainClient administrator, String recipient) {
        String page = administrator
                .get("/admin/outbox?recipient=" + URLEncoder.encode(recipient, StandardCharsets.UTF_8))
                .body();
        return Pattern.compile("<a href=\"(/admin/outbox/\\d+)\"")
                .matcher(page)
                .results()
                .map(link -> administrator.get(link.group(1)).body())
                .toList();
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    static String find(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("nothing like " + pattern + " on this page:\n" + text);
        }
        return matcher.group(1);
    }
}
