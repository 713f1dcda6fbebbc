package eu.elpaccto.intranet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import eu.elpaccto.intranet.acceptance.Product.Running;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.YearMonth;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The life of an issue, from what is proposed for March 2021 to the mails of its readers. */
@ExtendWith(Product.class)
class NewsletterLifeIT {

    private static final String ISSUE = "/newsletters/2021-03";
    private static final String SECOND_LEAD = "joaquim.serralheira@example.org";
    private static final String PRISON_STAFF = "gonzalo.irureta@example.org";
    private static final String PRISON_LEAD = "livia.montesarchio@example.org";
    private static final String WRONGLY_SIGNED = "Una red de academias penitenciarias";
    private static final String NOT_TRANSLATED = "Conexiones entre la Unión Europea y América Latina";

    @Test
    void the_issue_of_march_2021_goes_from_its_proposal_to_its_readers(Running product) throws FeedException {
        try (Person lead = product.person("en");
                Person second = product.person("es");
                StoredState stored = new StoredState(product.database())) {
            lead.signIn(People.LEAD);
            second.signIn(SECOND_LEAD);

            // Nobody has assembled anything: the month stands in the list, with all sixteen items at their places.
            lead.open("/newsletters").follow("March 2021");
            assertThat(lead.path()).isEqualTo(ISSUE);
            assertThat(lead.text(".page-head")).contains("Proposed", "16 items");
            assertThat(counts(lead)).containsExactly("News 8", "Media 1", "Articles 3", "Video 1", "Agenda 3");
            assertThat(lead.text(".checks .is-stop")).contains(WRONGLY_SIGNED, "Cooperation between justice systems");
            assertThat(lead.text(".checks")).contains("one item is not translated in English (" + NOT_TRANSLATED);
            assertThat(lead.text(".silences")).contains("Cuba", "never told of");
            assertThat(archived(product, "/newsletter/2021-03/en").statusCode()).isEqualTo(404);

            // The wrong byline keeps the issue back, whoever settles the rest.
            DraftForm form = lead.write(ISSUE + "/edit");
            settle(form);
            form.press("submit");
            assertThat(lead.text(".error-summary")).contains("One check must be settled first");
            mendByline(product);

            // She arranges it: by the keyboard, by the field of a section, with words of its own.
            form = lead.write(ISSUE + "/edit");
            assertThat(lead.page().locator("#checks .is-stop").count()).isZero();
            String first = headline(lead, 1);
            DraftForm arranging = form;
            form.untilSaved(() -> {
                lead.page().locator("[data-section=NEWS] .grip").nth(1).focus();
                lead.page().keyboard().press("ArrowUp");
                lead.page().locator("#title-en").focus();
                lead.page().locator("#title-en").fill("A month of work");
                arranging.leave();
            });
            assertThat(headline(lead, 2)).isEqualTo(first);
            assertThat(lead.text("[data-moved]")).contains("News, place 1 of 8");
            Locator moved =
                    lead.page().locator("[data-section=NEWS] .issue-item").nth(7);
            String code = moved.getAttribute("data-code");
            moved.locator("summary").click();
            moved.locator("[name='teaser:" + code + ":en']").fill("Two regions get ready.");
            form.save();

            // Words of its own are missed in the other languages, too; she says why that may be.
            form = lead.write(ISSUE + "/edit");
            assertThat(lead.text("#checks")).contains("A month of work");
            settle(form);
            form.submit();
            assertThat(lead.path()).isEqualTo(ISSUE);
            assertThat(lead.text(".page-head")).contains("Waiting", "A month of work");

            // A second person reads it, with what was settled and why, and approves it.
            second.review().read("A month of work");
            assertThat(second.text(".reading")).contains("Se deja así: Readers know it.");
            new Inbox(second).approve();

            // She looks at exactly who gets it, and sends it.
            lead.open(ISSUE).follow("Send");
            assertThat(lead.text("main"))
                    .contains("camille.aubertin@example.org")
                    .doesNotContain("caspian.thornwell");
            int readers = Integer.parseInt(lead.text(".section-head:has(#s-to) .count"));
            lead.page().click("button[value=send]");
            assertThat(lead.message()).contains("is being sent");
            assertThat(lead.text("#progress")).contains("0 of " + readers + " sent");

            // One mail for each reader waits in the outbox, in their language.
            assertThat(stored.text("SELECT count(*) FROM outgoing_mail WHERE mailing_id IS NOT NULL"
                            + " AND unsubscribe LIKE '%/unsubscribe/%'"))
                    .isEqualTo(String.valueOf(readers));
            assertThat(stored.text(
                            "SELECT subject FROM outgoing_mail WHERE mailing_id IS NOT NULL AND recipient = ?",
                            "amaia.ferreirondo@example.org"))
                    .isEqualTo("Boletín de EL PAcCTO, marzo de 2021");
            Document mail = Jsoup.parse(stored.text("SELECT html FROM mailing_edition WHERE language = 'EN'"));
            assertThat(mail.select("h1").text()).isEqualTo("A month of work");
            assertThat(mail.text()).contains("Two regions get ready.", "Funded by the European Union");

            // It can be paused, resumed, and is sent once.
            lead.press("Pause");
            assertThat(lead.text("#progress")).contains("Paused");
            lead.press("Resume");
            assertThat(lead.text("#progress")).doesNotContain("Paused");

            // Anybody reads it from now on, and it says what the records say, line by line.
            IssueRecords records = new IssueRecords(stored, YearMonth.of(2021, 3));
            assertThat(archived(product, "/newsletter/2021-03/en.txt").body().lines())
                    .containsExactlyElementsOf(records.lines("EN", "A month of work"));
            assertThat(archived(product, "/newsletter/2021-03/es.txt").body().lines())
                    .containsExactlyElementsOf(records.lines("ES", null));
            HttpResponse<String> page = archived(product, "/newsletter/2021-03/en");
            assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(Jsoup.parse(page.body()).select("article[lang=es] .mark").eachText())
                    .contains("in Spanish");
            assertThat(archived(product, "/newsletter/2021-03/en.pdf").body()).startsWith("%PDF-");
            SyndFeed feed = new SyndFeedInput()
                    .build(new StringReader(
                            archived(product, "/newsletter/en.atom").body()));
            assertThat(feed.getEntries()).singleElement().satisfies(entry -> assertThat(entry.getLink())
                    .isEqualTo(product.address() + "/newsletter/2021-03/en"));
            assertThat(lead.open("/newsletter/2021-03/en").accessibilityViolations())
                    .isEmpty();
        }
    }

    /** Everything that may be settled, for one reason. */
    private static void settle(DraftForm form) {
        form.untilSaved(() -> {
            for (Locator reason : form.person().page().locator("#checks input").all()) {
                reason.fill("Readers know it.");
            }
            form.leave();
        });
    }

    /** The article belongs to the prison systems: their staff sign it, their lead approves the correction. */
    private static void mendByline(Running product) {
        try (Person staff = product.person("es");
                Person lead = product.person("es")) {
            staff.signIn(PRISON_STAFF).open("/articles").follow(WRONGLY_SIGNED);
            DraftForm form = staff.write(staff.path() + "/edit");
            String headline = form.value("headline");
            form.select("byline", "PEN").fill("correction", "Faltaba la firma correcta.");
            form.submit();
            lead.signIn(PRISON_LEAD).review().read(headline).approve();
        }
    }

    private static List<String> counts(Person person) {
        return person.page().locator(".composer .issue-section:has(.order) .section-head").allInnerTexts().stream()
                .map(text -> text.replaceAll("\\s+", " "))
                .toList();
    }

    private static String headline(Person person, int place) {
        return person.page()
                .locator("[data-section=NEWS] .issue-item .title", new Page.LocatorOptions())
                .nth(place - 1)
                .innerText();
    }

    private static HttpResponse<String> archived(Running product, String path) {
        return new PlainClient(product.address()).get(path);
    }
}
