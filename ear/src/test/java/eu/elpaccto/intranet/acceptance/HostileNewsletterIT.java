package eu.elpaccto.intranet.acceptance;

import static eu.elpaccto.intranet.acceptance.Forms.field;
import static eu.elpaccto.intranet.acceptance.Forms.form;
import static eu.elpaccto.intranet.acceptance.HostileText.CORPUS;
import static eu.elpaccto.intranet.acceptance.HostileText.harmless;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import eu.elpaccto.intranet.acceptance.Product.Posting;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Text that wants to be more than text, in the fields that are the newsletter's own: on its pages, in its previews, in what
 * everybody may read, in the feed and in the mails it is what was typed, and does nothing.
 */
@ExtendWith(Product.class)
class HostileNewsletterIT {

    /** Runs, or is seen in the page, as soon as anything takes it for markup. */
    private static final String HOSTILE = "<b data-hostile>b</b><script>alert(harmed=1)</script>"
            + "<img src=x data-hostile onerror=alert(harmed=1)>";

    private static final String HOSTILE_LINKS =
            HOSTILE + "\n\n<iframe data-hostile srcdoc='<script>alert(1)</script>'></iframe>\n\n"
                    + "<style data-hostile>* { display: none }</style> [x](javascript:alert(1)) [y](data:text/html,x)"
                    + " ![z](http://evil.example/x.png)\n\n<form data-hostile action='http://evil.example'><button>x</button></form>";

    private static final String MARKED =
            "[data-hostile], [onerror], [onload], img[src=x], iframe[srcdoc], [src*='evil.example'],"
                    + " [action*='evil.example'], [href^='javascript:'], [href^='data:']";

    private static final String MARKER = "{unsubscribe}";
    private static final String CALLED = "EL PAcCTO Newsletter, ";

    private Posting product;
    private StoredState stored;
    private PlainClient lead;
    private Newsroom newsroom;
    private YearMonth month;
    private String item;

    @BeforeEach
    void signIn(Posting product) {
        this.product = product;
        stored = new StoredState(product.database());
        lead = new PlainClient(product.address()).signIn(People.LEAD);
    }

    @AfterEach
    void close() {
        stored.close();
    }

    @Test
    void it_is_read_back_as_it_was_typed_and_shown_as_what_it_is() {
        beginIssueOf(YearMonth.of(2022, 1));
        for (String text : CORPUS) {
            FacesForm form = typed("A " + text, UnaryOperator.identity());
            List<String> names = form.names().stream()
                    .filter(name -> name.matches("(title|introduction|teaser|reason):.*|emblemWaiver"))
                    .toList();
            assertThat(names).as(text).hasSizeGreaterThan(12);
            assertThat(form.press("save").statusCode()).as(text).isEqualTo(303);

            FacesForm again = FacesForm.open(lead, edit());
            names.forEach(name -> assertThat(again.value(name)).as(name).isEqualTo("A " + text));
            harmless(lead.get(edit()));
            for (String as : List.of("web", "mail", "text")) {
                harmless(lead.get("/newsletters/" + month + "?as=" + as));
            }
            harmless(lead.get("/newsletter-previews/" + month + "/en/web"));
            harmless(lead.get("/newsletter-previews/" + month + "/en/mail"));
            HttpResponse<String> plain = lead.get("/newsletter-previews/" + month + "/en/text");
            assertThat(plain.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
            assertThat(plain.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(plain.body()).contains("A " + text);
        }
        harmless(lead.get("/newsletters"));
        harmless(lead.get("/"));
    }

    @Test
    void nothing_of_it_runs_from_the_composer_to_the_mails() throws Exception {
        beginIssueOf(YearMonth.of(2022, 2));
        typed(HOSTILE, form -> form.with("introduction:en", HOSTILE_LINKS)).press("submit");
        try (Person reader = product.person("en");
                Person second = product.person("en");
                Person administrator = product.person("en");
                Person stranger = product.person("en")) {
            reader.signIn(People.LEAD);
            second.signIn("joaquim.serralheira@example.org");
            untouched(reader.open("/newsletters"));
            untouched(reader.open("/newsletters/" + month));
            for (String as : List.of("web", "mail", "text")) {
                reader.open("/newsletters/" + month + "?in=en&as=" + as);
                assertThat(reader.page()
                                .frameLocator("iframe.preview")
                                .locator("body")
                                .innerText())
                        .as(as)
                        .contains(HOSTILE);
                untouched(reader);
            }
            second.review().read("data-hostile");
            untouched(second);
            new Inbox(second).approve();
            untouched(reader.open("/newsletters/" + month + "/send"));
            send("en");
            ReceivedMail mail = product.awaitMails(CALLED + HOSTILE, 1).get(0);
            assertThat(Jsoup.parse(mail.html()).select(MARKED + ", script, iframe, form"))
                    .isEmpty();
            assertThat(Jsoup.parse(mail.html()).select("h1").text()).isEqualTo(HOSTILE);

            administrator.signIn(People.ADMINISTRATOR);
            untouched(administrator.open("/admin/outbox?recipient=" + mail.recipient()));
            String sent = stored.text("SELECT min(id) FROM outgoing_mail WHERE subject = ?", CALLED + HOSTILE);
            assertThat(administrator.open("/admin/outbox/" + sent).heading()).isEqualTo(CALLED + HOSTILE);
            untouched(administrator);
            untouched(administrator.open("/admin/audit?subject=NEWSLETTER/" + month));

            // What was sent is corrected, and everybody reads why.
            FacesForm.open(lead, edit()).with("correction", HOSTILE).press("submit");
            newsroom.approve(month.toString());
            untouched(reader.open("/newsletters/" + month));
            untouched(reader.open(edit()));
            untouched(stranger.open("/newsletter/" + month + "/en"));
            assertThat(stranger.page().locator("main").innerText()).contains(HOSTILE);
            assertThat(stranger.page().locator(".note").innerText()).endsWith(HOSTILE);
        }
        assertThat(entry().getDescription().getValue()).isEqualTo(HOSTILE);
        assertThat(archived(".pdf").body()).startsWith("%PDF-");
    }

    @Test
    void no_title_adds_a_header_to_a_mail_or_breaks_the_feed() throws Exception {
        beginIssueOf(YearMonth.of(2022, 3));
        String title = "A\r\nBcc: thief@example.org\r\rCc: thief@example.org\nX-Evil: 1\u000BX-Evil: 2\fX-Evil: 3"
                + "\u0085X-Evil: 4\u2028X-Evil: 5\r\n\r\nNo more";
        typed("A plain one", form -> form.with("title:en", title)).press("submit");
        newsroom.approve(month.toString());
        send("en");

        String shown = entry().getDescription().getValue();
        assertThat(shown)
                .startsWith("A Bcc: thief@example.org Cc: thief@example.org X-Evil: 1")
                .endsWith(" No more");
        for (ReceivedMail mail : product.awaitMails(CALLED + shown, 1)) {
            for (String header : List.of("Bcc", "Cc", "X-Evil")) {
                assertThat(mail.headers(header)).as(header).isEmpty();
            }
            assertThat(mail.headers("Subject")).hasSize(1);
            assertThat(mail.text()).startsWith("March 2022\n\n" + shown + "\n\n");
            assertThat(mail.recipient()).isNotEqualTo("thief@example.org");
        }
    }

    @Test
    void no_words_of_an_issue_lead_to_where_a_reader_unsubscribes() {
        beginIssueOf(YearMonth.of(2022, 4));
        typed(
                        MARKER,
                        form -> form.with(
                                "introduction:en",
                                MARKER + " [a](" + MARKER
                                        + ") [b](%7Bunsubscribe%7D) &#123;unsubscribe} {{unsubscribe}}" + "\n\n["
                                        + MARKER + "]: https://example.org/" + MARKER + "\n\n" + MARKER))
                .press("submit");
        newsroom.approve(month.toString());
        send("en");

        for (ReceivedMail mail : product.awaitMails(CALLED + MARKER, 1)) {
            String wayOut = product.address() + "/unsubscribe/";
            assertThat(mail.text()).containsOnlyOnce(wayOut).doesNotContain(MARKER);
            Document html = Jsoup.parse(mail.html());
            assertThat(mail.html()).containsOnlyOnce(wayOut).doesNotContain(MARKER);
            assertThat(html.select("a[href*=unsubscribe]").eachText())
                    .containsExactly("No longer receive this newsletter");
        }
        HttpResponse<String> page = archived("");
        assertThat(page.body()).doesNotContain("/unsubscribe");
        assertThat(Jsoup.parse(page.body()).select("a[href*=unsubscribe]")).isEmpty();
        assertThat(archived(".txt").body()).doesNotContain("/unsubscribe");
    }

    private void beginIssueOf(YearMonth month) {
        this.month = month;
        newsroom = new Newsroom(product, stored, month);
        item = newsroom.publish("NEWS", "ES", "Una noticia para el boletín", "Una frase sobre ello.");
    }

    /** The composer with this text in every field that is the newsletter's own, and more. */
    private FacesForm typed(String text, UnaryOperator<FacesForm> more) {
        FacesForm form = FacesForm.open(lead, edit());
        for (String language : List.of("es", "en", "pt", "fr")) {
            form.with("title:" + language, text)
                    .with("introduction:" + language, text)
                    .with("teaser:" + item + ":" + language, text);
        }
        form.names().stream().filter(name -> name.startsWith("reason:")).forEach(name -> form.with(name, text));
        return more.apply(form.with("emblemWaiver", text));
    }

    private String edit() {
        return "/newsletters/" + month + "/edit";
    }

    /** To the users of the product who read this language. */
    private void send(String language) {
        String page = "/newsletters/" + month + "/send";
        String version = field(lead.get(page), "version");
        assertThat(lead.post(page, form("deed", "send", "version", version, "to", language, "scope", "users"))
                        .statusCode())
                .isEqualTo(303);
    }

    /** Neither the page nor what is framed in it holds anything of the text but its letters, and nothing of it ran. */
    private static void untouched(Person person) {
        person.page().waitForLoadState();
        assertThat(person.page().evaluate("() => window.harmed")).isNull();
        for (Frame frame : person.page().frames()) {
            assertThat(frame.locator(MARKED).count()).as(frame.url()).isZero();
        }
    }

    private SyndEntry entry() throws Exception {
        SyndFeed feed = new SyndFeedInput()
                .build(new StringReader(new PlainClient(product.address())
                        .get("/newsletter/en.atom")
                        .body()));
        return feed.getEntries().stream()
                .filter(entry -> entry.getLink().contains(month.toString()))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> archived(String form) {
        HttpResponse<String> answer = new PlainClient(product.address()).get("/newsletter/" + month + "/en" + form);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }
}
