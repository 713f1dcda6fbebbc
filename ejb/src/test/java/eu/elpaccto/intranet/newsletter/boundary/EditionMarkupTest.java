package eu.elpaccto.intranet.newsletter.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.mail.boundary.Edition;
import eu.elpaccto.intranet.newsletter.EditionItem;
import eu.elpaccto.intranet.newsletter.IssueCode;
import eu.elpaccto.intranet.newsletter.IssueEdition;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.control.HomeAddress;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EditionMarkupTest {

    private static final String HOME = "https://intranet.example.org";

    private final EditionMarkup markup = new EditionMarkup(new HomeAddress() {
        @Override
        public String of(String path) {
            return HOME + path;
        }
    });

    @Test
    void a_mail_is_laid_out_by_tables_and_loads_nothing_but_our_own_pictures() {
        Document mail = Jsoup.parse(markup.mail(Editions.everywhere("Plain text")));

        assertThat(mail.select("table")).isNotEmpty().allMatch(table -> "presentation".equals(table.attr("role")));
        assertThat(mail.select("img")).hasSize(3).allSatisfy(image -> {
            assertThat(image.attr("src")).startsWith(HOME + "/");
            assertThat(image.attr("alt")).isNotBlank();
            assertThat(image.attr("width")).isNotBlank();
        });
        assertThat(mail.select("script, link, iframe, form, object")).isEmpty();
        assertThat(mail.select("td > p, h1, h2, td.line")).allMatch(each -> each.hasAttr("style"));
        assertThat(mail.select("style").html()).contains("prefers-color-scheme: dark");
        assertThat(mail.select("meta[name=color-scheme]").attr("content")).isEqualTo("light dark");
        assertThat(mail.select("a[href]").eachAttr("href"))
                .contains(HOME + "/newsletter/2021-03/en#item-1", HOME + "/newsletter/2021-03/en")
                .containsOnlyOnce(Edition.UNSUBSCRIBE);
        assertThat(mail.select("td.half")).hasSize(2);
    }

    @Test
    void nobody_can_write_what_becomes_the_secret_address_of_a_reader() {
        IssueEdition edition = Editions.everywhere("[x](https://evil.example/?t={unsubscribe}) {unsubscribe}");

        assertThat(markup.mail(edition).split(Pattern.quote(Edition.UNSUBSCRIBE), -1))
                .hasSize(2);
        assertThat(EditionText.mail(edition, HOME).split(Pattern.quote(Edition.UNSUBSCRIBE), -1))
                .hasSize(2);
    }

    @Test
    void a_mail_of_many_items_is_shown_whole() {
        EditionItem item = Editions.news(
                "A headline of a length that headlines have, sometimes more", "T".repeat(290), Language.ES);
        String mail = markup.mail(new IssueEdition(
                new IssueCode("2021-03"), Language.EN, null, null, Collections.nCopies(40, item), true, List.of()));

        assertThat(mail.getBytes(StandardCharsets.UTF_8).length).isLessThan(100_000);
    }

    @Test
    void what_was_typed_is_text_and_nothing_else() throws IOException {
        IssueEdition hostile = Editions.everywhere(Editions.HOSTILE);
        for (String html : List.of(markup.mail(hostile), markup.page(hostile))) {
            Document document = Jsoup.parse(html);
            assertThat(document.select("script")).isEmpty();
            assertThat(document.getAllElements().stream()
                            .flatMap(element -> element.attributes().asList().stream())
                            .filter(attribute -> attribute.getKey().startsWith("on")))
                    .isEmpty();
            assertThat(document.select("img").eachAttr("src")).allMatch(source -> source.startsWith(HOME + "/"));
            assertThat(document.body().text())
                    .contains("<script>alert(1)</script>")
                    .contains("${7*7}");
        }
        assertThat(text(hostile)).contains("<script>alert(1)</script>");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_page_says_everything_in_its_language_and_marks_what_is_in_another(Language language) {
        Document page = Jsoup.parse(markup.page(Editions.march(language)));
        EditionWords words = new EditionWords(language);

        assertThat(page.select("html").attr("lang")).isEqualTo(language.code());
        assertThat(page.select("h1").text()).isEqualTo(words.month(new IssueCode("2021-03")));
        assertThat(page.select("h2").eachText()).hasSize(5).startsWith(words.text("section.NEWS"));
        Element video = page.selectFirst("article[lang=es]:contains(Conexiones)");
        assertThat(video.select(".mark").text()).isEqualTo(language == Language.ES ? "" : words.text("in.ES"));
        assertThat(page.select("footer").text()).isEqualTo(words.text("funded"));
        assertThat(page.select("footer img").attr("alt")).isEqualTo(words.text("emblem"));
        assertThat(page.select("article").eachAttr("id"))
                .containsExactly("item-1", "item-2", "item-3", "item-4", "item-5", "item-6", "item-7");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_pdf_has_its_words_with_every_letter_and_the_emblem(Language language) throws IOException {
        IssueEdition edition = new IssueEdition(
                new IssueCode("2021-08"),
                language,
                null,
                null,
                List.of(Editions.news(
                        "Niñez, ação, cœur, 5 €, « été »", "“Así” – sí… Český, Łódź, Ελλάδα\uFFFE", language)),
                true,
                List.of());

        assertThat(text(edition))
                .contains("Niñez, ação, cœur, 5 €, « été »", "“Así” – sí…", "Český, Łódź, Ελλάδα")
                .contains(new EditionWords(language).text("funded"));
        try (PDDocument pdf = Loader.loadPDF(new EditionPdf(markup, code -> Optional.empty()).of(edition))) {
            assertThat(pdf.getPage(0).getResources().getXObjectNames())
                    .as("pictures")
                    .hasSize(1);
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    private String text(IssueEdition edition) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(new EditionPdf(markup, code -> Optional.empty()).of(edition))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void the_emblem_has_twelve_golden_stars_on_blue() throws IOException {
        BufferedImage emblem = ImageIO.read(new ByteArrayInputStream(EuEmblem.png()));

        assertThat(emblem.getWidth()).isEqualTo(360);
        assertThat(emblem.getHeight()).isEqualTo(240);
        assertThat(emblem.getRGB(2, 2)).isEqualTo(0xFF003399);
        assertThat(emblem.getRGB(180, 120)).as("in the middle of the circle").isEqualTo(0xFF003399);
        for (int star = 0; star < 12; star++) {
            double angle = Math.toRadians(30.0 * star);
            int x = (int) Math.round(180 + Math.sin(angle) * 80);
            int y = (int) Math.round(120 - Math.cos(angle) * 80);
            assertThat(emblem.getRGB(x, y)).as("star " + star).isEqualTo(0xFFFFCC00);
        }
        assertThat(emblem.getRGB(180, 40 - 15)).as("above the highest star").isEqualTo(0xFF003399);
    }
}
