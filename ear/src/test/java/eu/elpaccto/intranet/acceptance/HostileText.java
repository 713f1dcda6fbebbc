package eu.elpaccto.intranet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Text that wants to be more than text, and what a page looks like to which it did nothing. */
final class HostileText {

    static final List<String> CORPUS = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "</textarea></title><svg onload=alert(1)>",
            "<a href=\"javascript:alert(1)\">x</a> [x](javascript:alert(1)) ![x](http://evil.example/x.png)",
            "#{7*7} ${7*7} {{7*7}} %{7*7} {0} {1,number} {",
            "'; DROP TABLE activity; -- ' OR '1'='1",
            "\\' \\\" \\\\ %27 %00 \\u0000 &#0; &lt;b&gt;",
            "]]> <!-- --> <![CDATA[ <?xml ?> <!DOCTYPE x>",
            "=cmd|' /C calc'!A0 +1 -1 @SUM(1)",
            "% _ [a-z] * ? (a+)+$ ^$ \\d",
            "%s %n %x %1$s {} null undefined NaN __proto__",
            "\u202Eotxet\u202C \u200B\u200D\uFEFF \u2028\u2029.",
            "Ñandú Åland ǅ ß ı İ ﬁ e\u0301 \uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD83C\uDDEA\uD83C\uDDE8",
            "العربية עברית 中文 हिन्दी",
            "../../../etc/passwd ..\\..\\windows C:\\nul",
            "http://evil.example//@localhost/ file:///etc/passwd mailto:a@b?bcc=c@d");

    private HostileText() {}

    /** A page that came, on which nothing of the corpus has become markup or script. */
    static Document harmless(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.uri().toString()).isIn(200, 422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("[onerror], [onload], [onmouseover], img[src=x], svg[onload]"))
                .as(answer.uri().toString())
                .isEmpty();
        assertThat(page.select("script")).noneMatch(script -> script.data().contains("alert("));
        assertThat(page.select("[href^=javascript:], [src*=evil.example]")).isEmpty();
        assertThat(page.select("script")).allMatch(script -> script.hasAttr("src") || script.hasAttr("nonce"));
        assertThat(page.select("main").text()).doesNotContain("49 49");
        return page;
    }
}
