package eu.elpaccto.intranet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import eu.elpaccto.intranet.acceptance.Product.Running;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The life of a translation, told as its people live it, in two languages. */
@ExtendWith(Product.class)
class TranslationLifeIT {

    private static final String FIRST = "Los equipos acordaron sus puntos de contacto.";
    private static final String SECOND = "La próxima reunión de la red tendrá lugar en junio.";

    @ParameterizedTest
    @CsvSource({"es, Cambió", "en, Changed"})
    void an_item_is_translated_reviewed_read_and_followed(String language, String changed, Running product) {
        String word = UUID.randomUUID().toString();
        String headline = "Noticia por traducir " + word;
        String title = "News to be translated " + word;
        try (Person staff = product.person(language);
                Person lead = product.person(language);
                Person outsider = product.person(language)) {
            staff.signIn(People.STAFF);
            lead.signIn(People.LEAD);
            outsider.signIn(People.OUTSIDER);
            String address = published(staff, lead, headline);
            assertThat(outsider.open(address + "?lang=en").text("main")).contains("In Spanish", FIRST);

            // She translates it beside the original, and cannot hand in half of it.
            DraftForm form = new DraftForm(staff.open(address + "/translations/en/edit"));
            assertThat(staff.text(".parallel")).contains(headline, FIRST, SECOND);
            form.fill("headline", title)
                    .fill("teaser", "One sentence.")
                    .fill("body-0", "The teams agreed on whom to call.");
            form.press("submit");
            assertThat(form.errorAt("body-1")).isNotEmpty();
            form.fill("body-1", "The network meets again in June.").submit();
            assertThat(staff.path()).isEqualTo(address + "/translations/en");

            // Her lead reads it in the same inbox as everything else; nobody else gets to see it before.
            assertThat(outsider.open(address + "?lang=en").text("main"))
                    .contains(headline)
                    .doesNotContain(title);
            lead.review().read(title).approve();

            // Whoever reads English has it in English everywhere, and knows that it is a translation.
            assertThat(outsider.open(address + "?lang=en").text("main"))
                    .contains(title, "Translated from Spanish", "The network meets again in June.")
                    .doesNotContain(SECOND);
            assertThat(outsider.page().locator("article [lang=en]").count()).isPositive();
            assertThat(outsider.open("/news?lang=en").text(".newslist"))
                    .contains(title)
                    .doesNotContain(headline);
            assertThat(outsider.open("/news?lang=fr").text(".newslist")).contains(headline);
            assertThat(outsider.open(address + "?lang=es").text("main"))
                    .contains(SECOND)
                    .doesNotContain(title);

            // The original is corrected: the translation stays, is marked, and so is the one paragraph that changed.
            DraftForm correction = new DraftForm(staff.open(address + "/edit"));
            correction
                    .fill("body", FIRST + "\n\n" + SECOND.replace("junio", "julio"))
                    .submit();
            lead.review().read(headline).approve();
            assertThat(outsider.open(address + "?lang=en").text("article")).contains("corrected after");
            staff.open(address + "/translations/en/edit?lang=" + language);
            Locator marked = staff.page().locator(".parallel-row.is-changed");
            assertThat(marked.count()).isOne();
            assertThat(marked.innerText()).contains(changed);
            assertThat(marked.locator("ins").allInnerTexts()).isEqualTo(List.of("julio"));

            // She is asked to look at it before she hands it in again.
            DraftForm revision = new DraftForm(staff);
            revision.fill("body-1", "The network meets again in July.");
            revision.press("submit");
            assertThat(revision.errorAt("body-1")).isNotEmpty();
            staff.page().check("[id='settled-body-1']");
            revision.submit();
            lead.review().read(title).approve();
            assertThat(outsider.open(address + "?lang=en").text("article"))
                    .contains("meets again in July")
                    .doesNotContain("corrected after");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void what_was_translated_before_and_the_glossary_help(String language, Running product) {
        String word = UUID.randomUUID().toString();
        String headline = "Noticia parecida " + word;
        try (Person staff = product.person(language);
                Person lead = product.person(language)) {
            staff.signIn(People.STAFF);
            lead.signIn(People.LEAD);
            String before = published(staff, lead, headline);
            new DraftForm(staff.open(before + "/translations/en/edit"))
                    .fill("headline", "Something similar " + word)
                    .fill("teaser", "One sentence.")
                    .fill("body-0", "Reviewed before " + word)
                    .fill("body-1", "Other words.")
                    .submit();
            lead.review().read("Something similar " + word).approve();

            // Something like it is to be translated: how it was done is offered, and what is typed stays.
            String again = published(staff, lead, headline + ", segunda", "Tras una reunión de trabajo, adelante.");
            DraftForm form = new DraftForm(staff.open(again + "/translations/en/edit"));
            assertThat(staff.text(".terms")).contains("reunión de trabajo", "working meeting");
            form.fill("headline", "Typed already " + word);
            staff.page()
                    .locator(".offer-list li", new Page.LocatorOptions().setHasText("Something similar " + word))
                    .locator("button")
                    .click();
            assertThat(form.value("headline")).isEqualTo("Typed already " + word + "\nSomething similar " + word);
            assertThat(form.value("teaser")).isEmpty();
            staff.page()
                    .locator(".offer-list li", new Page.LocatorOptions().setHasText("One sentence."))
                    .first()
                    .locator("button")
                    .click();
            assertThat(form.value("teaser")).isEqualTo("One sentence.");
        }
    }

    /** The newsletter of March 2021 left items untranslated without any mark; here the one that is left says so. */
    @Test
    void the_news_of_march_2021_are_there_in_english_and_spanish_but_for_the_video(Running product) {
        String march = "/news?from=2021-03-01&to=2021-03-31&lang=";
        try (Person reader = product.person("en")) {
            reader.signIn(People.OUTSIDER);

            assertThat(reader.open(march + "en")
                            .page()
                            .locator(".newslist > li")
                            .count())
                    .isEqualTo(13);
            Locator foreign = reader.page().locator(".newslist > li:has(.badge)");
            assertThat(foreign.allInnerTexts()).singleElement().asString().contains("Conexiones", "In Spanish");
            assertThat(reader.open(march + "es")
                            .page()
                            .locator(".newslist .badge")
                            .count())
                    .isZero();
        }
    }

    private static String published(Person staff, Person lead, String headline) {
        return published(staff, lead, headline, FIRST + "\n\n" + SECOND);
    }

    private static String published(Person staff, Person lead, String headline, String body) {
        DraftForm form = new DraftForm(staff.open("/news/new"));
        form.select("language", "ES")
                .fill("headline", headline)
                .fill("teaser", "Una frase.")
                .fill("body", body)
                .submit();
        String address = staff.path();
        lead.review().read(headline).approve();
        return address;
    }
}
