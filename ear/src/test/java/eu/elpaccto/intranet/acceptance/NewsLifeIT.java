package eu.elpaccto.intranet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import eu.elpaccto.intranet.acceptance.Product.Running;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of a news item, told as its people live it, in two languages. */
@ExtendWith(Product.class)
class NewsLifeIT {

    private static final String CODE = "POL-2021-RG-004";
    private static final String ACTIVITY = "/activities/" + CODE;
    private static final String HOSTILE = "<img src=\"/none\" onerror=\"window.harmed = true\">"
            + "<script>window.harmed = true</script> [aquí](javascript:window.harmed=true)";

    @ParameterizedTest
    @CsvSource({"es, Redactar una noticia, Publicada", "en, Draft a news item, Published"})
    void news_are_drafted_from_an_activity_reviewed_and_shared(
            String language, String draftFrom, String published, Running product) throws FeedException {
        String headline = "Noticia de prueba " + UUID.randomUUID();
        try (Person staff = product.person(language);
                Person lead = product.person(language);
                Person outsider = product.person(language)) {
            staff.signIn(People.STAFF);
            lead.signIn(People.LEAD);
            outsider.signIn(People.OUTSIDER);

            // From an approved activity she drafts what others should know, with a word in bold and a link.
            staff.open(ACTIVITY).follow(draftFrom);
            DraftForm form = new DraftForm(staff);
            assertThat(form.value("headline")).startsWith("Founding meeting of the police network");
            assertThat(form.tokens("activities")).hasSize(1);
            form.fill("headline", headline)
                    .fill("teaser", "Los equipos ya saben a quién llamar.")
                    .fill("body", "Los equipos acordaron puntos de contacto.");
            mark(staff.page(), "Los equipos");
            form.format("strong").append("body", "\n\nMás en [la red](/networks/arco).\n\n" + HOSTILE);
            form.submit();
            String address = staff.path();
            assertThat(outsider.open("/news").text()).doesNotContain(headline);

            // Her lead reads it in the same inbox as everything else, and approves it.
            Inbox inbox = lead.review().read(headline);
            assertThat(lead.text(".reading")).contains("**Los equipos**", HOSTILE);
            inbox.approve();

            // Everybody finds it: in the list, by filters, at the activity it is about.
            assertThat(outsider.open("/news").text(".newslist > li")).contains(headline, published);
            assertThat(outsider.open("/news?component=pol&text=" + headline.substring(18))
                            .text(".newslist"))
                    .contains(headline);
            assertThat(outsider.open("/news?component=pen&text=" + headline.substring(18))
                            .text())
                    .doesNotContain(headline);
            outsider.open(ACTIVITY).follow(headline);
            assertThat(outsider.path()).isEqualTo(address);

            // The formatting is shown, and what would harm the reader is plain text.
            Locator article = outsider.page().locator("article");
            assertThat(article.locator("strong").allInnerTexts()).containsExactly("Los equipos");
            assertThat(article.locator("a").all().stream().map(link -> link.getAttribute("href")))
                    .containsExactly("/networks/arco");
            assertThat(article.innerText()).contains("<img src", "<script>");
            assertThat(outsider.page().evaluate("window.harmed")).isNull();

            // Her feed reader gets it under an address of her own.
            SyndEntry entry = feed(outsider, product).getEntries().get(0);
            assertThat(entry.getTitle()).isEqualTo(headline);
            assertThat(entry.getLink()).isEqualTo(product.address() + address);
            assertThat(entry.getDescription().getValue()).isEqualTo("Los equipos ya saben a quién llamar.");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "es, Artículo, Por Cooperación policial, Corregido el, Programada",
        "en, Article, By Police cooperation, Corrected on, Scheduled"
    })
    void an_article_is_signed_corrected_in_the_open_and_published_on_its_day(
            String language, String kind, String signed, String corrected, String scheduled, Running product) {
        String headline = "Artículo de prueba " + UUID.randomUUID();
        try (Person staff = product.person(language);
                Person lead = product.person(language);
                Person outsider = product.person(language)) {
            staff.signIn(People.STAFF);
            lead.signIn(People.LEAD);
            outsider.signIn(People.OUTSIDER);

            // An article says whose opinion it is; that is asked for as soon as it is an article.
            DraftForm form = new DraftForm(staff.open("/news/new")).select("kind", "ARTICLE");
            form.fill("headline", headline)
                    .fill("teaser", "Una opinión del equipo.")
                    .fill("body", "El crimen no conoce fronteras.");
            form.press("submit");
            assertThat(form.errorAt("byline")).isNotEmpty();
            form.select("byline", "POL").submit();
            String address = staff.path();
            lead.review().read(headline).approve();
            assertThat(outsider.open("/articles").text(".newslist")).contains(headline, kind, signed);
            assertThat(outsider.open("/media").text()).doesNotContain(headline);

            // What was wrong in it is put right, and everybody sees that it was.
            DraftForm correction = new DraftForm(staff.open(address + "/edit"));
            correction
                    .fill("body", "El crimen organizado no conoce fronteras.")
                    .fill("correction", "Faltaba una palabra.");
            correction.submit();
            lead.review().read(headline).approve();
            assertThat(outsider.open(address).text("article")).contains(corrected, "Faltaba una palabra.");

            // A video needs no more than a headline; until its day only its component sees it.
            String later = "Vídeo de prueba " + UUID.randomUUID();
            DraftForm video = new DraftForm(staff.open("/news/new")).select("kind", "VIDEO");
            video.fill("headline", later)
                    .fill("publishOn", LocalDate.now().plusDays(3).toString())
                    .submit();
            String unseen = staff.path();
            lead.review().read(later).approve();
            assertThat(staff.open("/media").text(".newslist")).contains(later, scheduled);
            assertThat(outsider.open("/media").text()).doesNotContain(later);
            assertThat(outsider.page().navigate(product.address() + unseen).status())
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @CsvSource({"es, contradice los registros", "en, contradicts the records"})
    void a_figure_that_the_records_contradict_is_told_to_author_and_reviewer(
            String language, String contradicts, Running product) {
        String headline = "Cuarenta países en una sola reunión " + UUID.randomUUID();
        try (Person staff = product.person(language);
                Person lead = product.person(language)) {
            staff.signIn(People.STAFF);
            lead.signIn(People.LEAD);

            // While she writes, the form tells what the activity says instead.
            DraftForm form = new DraftForm(staff.open("/news/new?activity=" + CODE)).fill("headline", headline);
            form.select("language", "ES").leave();
            staff.page().waitForSelector("#figures li");
            assertThat(staff.text("#figures")).contains("Cuarenta países", contradicts, CODE);

            // She sends it all the same, and her lead is told, too.
            form.fill("teaser", "Una jornada de trabajo.").fill("body", "Hubo una jornada de trabajo.");
            form.submit();
            assertThat(staff.text("#figures")).contains(contradicts);
            lead.review().read(headline);
            assertThat(lead.text(".reading [data-doubt]")).contains("Cuarenta países", contradicts);
        }
    }

    /** Selects words of the text. */
    private static void mark(Page page, String words) {
        page.locator("#body")
                .evaluate(
                        "(area, words) => { area.focus(); const at = area.value.indexOf(words);"
                                + " area.setSelectionRange(at, at + words.length); }",
                        words);
    }

    private static SyndFeed feed(Person reader, Running product) throws FeedException {
        reader.open("/profile").page().click("form[action='/profile/feed'] button:not([name])");
        String address = reader.text(".note .secret");
        assertThat(address).startsWith(product.address() + "/feeds/");
        String atom = new PlainClient(product.address())
                .get(address.substring(product.address().length()))
                .body();
        return new SyndFeedInput().build(new StringReader(atom));
    }
}
