package eu.elpaccto.intranet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.acceptance.Product.Running;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors help: they name the field, what is wrong and what would be right, and keep what was typed. */
@ExtendWith(Product.class)
class ErrorsHelpIT {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            es | pronto | Tipo: elija | Países: nombre | Fecha de realización: «pronto» no se entiende como fecha. Escriba, por ejemplo, | Título: póngale
            en | soon | Type: choose | Countries: name | Date held: “soon” is not understood as a date. Write for example | Title: give it
            """)
    void an_incomplete_activity_says_at_its_fields_what_it_lacks(
            String language,
            String soon,
            String type,
            String countries,
            String notUnderstood,
            String untitled,
            Running product) {
        String title = "Taller incompleto " + UUID.randomUUID();
        try (Person staff = product.person(language).signIn(People.STAFF)) {
            // Without a title there is nothing to save under.
            DraftForm quick = staff.write("/activities/new").fill("participants", "38");
            quick.press("save");
            assertThat(quick.errorAt("title")).contains(untitled);
            assertThat(quick.value("participants")).isEqualTo("38");
            quick.fill("title", title).save();

            // Where it is read, too, it says what it lacks, and leads there.
            assertThat(staff.page().locator("form[action='/reviews/submit']").count())
                    .isZero();
            String record = staff.path();
            staff.page().click("main .missing a[href$='/edit#countries']");
            staff.page().waitForSelector("#submit");
            new Keys(staff).awaitFocus("#countries_input");
            staff.open(record);

            // With one it is saved, and it says what it lacks before it can be reviewed.
            String edit = staff.path() + "/edit";
            DraftForm form = staff.write(edit).fill("held", soon).fill("place", "Tegucigalpa");
            form.press("submit");
            new Keys(staff).awaitFocus("#type");
            assertThat(staff.text(".error-summary")).contains(type, countries, notUnderstood);
            assertThat(form.errorAt("type")).contains(type);
            assertThat(form.errorAt("countries")).contains(countries);
            assertThat(form.errorAt("held")).contains(notUnderstood);

            // Everything typed is still there, and stays there.
            assertThat(form.value("held")).isEqualTo(soon);
            assertThat(form.value("place")).isEqualTo("Tegucigalpa");
            assertThat(staff.write(edit).value("held")).isEqualTo(soon);

            // Each line of the summary leads to its field.
            form.press("submit");
            staff.page().click(".error-summary a[href='#countries']");
            new Keys(staff).awaitFocus("#countries_input");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            es | Detenciones: «muchas» no es un número exacto. Escríbalo en cifras | Cuándo:
            en | Arrests: “muchas” is no exact number. Write it in digits | When:
            """)
    void a_figure_that_is_none_is_kept_and_named(String language, String notUnderstood, String date, Running product) {
        try (Person staff = product.person(language).signIn(People.STAFF)) {
            DraftForm form = staff.write("/networks/arco/updates/new")
                    .fill("title", "Novedad incompleta " + UUID.randomUUID())
                    .fill("figures-ARRESTS", "muchas");
            form.press("submit");
            assertThat(form.errorAt("figures-ARRESTS")).contains(notUnderstood);
            assertThat(form.errorAt("date")).contains(date);
            assertThat(form.value("figures-ARRESTS")).isEqualTo("muchas");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            es | Motivo: diga
            fr | dites ce qui manque
            """)
    void a_return_without_a_reason_is_refused_beside_its_field_in_the_language_of_the_page(
            String language, String refusal, Running product) {
        String title = "Taller sin motivo " + UUID.randomUUID();
        try (Person staff = product.person(language).signIn(People.STAFF);
                Person lead = product.person(language).signIn(People.LEAD)) {
            ActivityLife.of(staff, lead).log(title).submit();
            lead.review().read(title).tryToGiveBack(" ");
            new Keys(lead).awaitFocus("#reason");
            assertThat(lead.text("#reason-error")).contains(refusal);
            assertThat(lead.text("#r-title")).isEqualTo(title);
            assertThat(lead.accessibilityViolations()).isEmpty();
            lead.forgiven();
            lead.page().fill("#reason", "Falta el lugar.");
            lead.page().click("button[value=return]");
            assertThat(lead.message()).contains("POL-");
        }
    }
}
