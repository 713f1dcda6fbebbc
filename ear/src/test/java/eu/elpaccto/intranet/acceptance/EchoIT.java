package eu.elpaccto.intranet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.acceptance.Product.Running;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form of an activity tells at each field how it understood what was typed, as soon as the field is left. */
@ExtendWith(Product.class)
class EchoIT {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            es | 30 nov 2020 - 2 ene 2021 | Entendido: 30 nov 2020 – 2 ene 2021   | 5 de mayo | le falta el año   | 12 mujeres y 20 hombres  | 12 mujeres, 20 hombres
            en | 30 Nov 2020 - 2 Jan 2021 | Understood: 30 Nov 2020 – 2 Jan 2021  | 5 May     | lacks the year    | 12 women and 20 men      | 12 women, 20 men
            pt | 22 a 26 de fev. de 2021  | Entendido: 22–26 fev                 | 5 de maio | Falta o ano       | 12 mulheres e 20 homens  | 12 mulheres, 20 homens
            fr | du 22 au 26 février 2021 | 22–26 févr. 2021                      | 5 mai     | Il manque l’année | 12 femmes et 20 hommes   | 12 femmes, 20 hommes
            """)
    void what_is_typed_is_told_as_understood_or_why_not(
            String language,
            String when,
            String understood,
            String noYear,
            String problem,
            String people,
            String split,
            Running product) {
        try (Person staff = product.person(language).signIn(People.STAFF)) {
            DraftForm form = staff.write("/activities/new");
            form.fill("held", noYear).leave().awaitEcho("held", problem);
            assertThat(form.value("held")).isEqualTo(noYear);
            new Keys(staff).awaitFocus("#participants");

            // Half a date comes with what it may well mean; one click takes that over.
            String proposal = staff.page().getAttribute("#held-echo [data-take]", "data-take");
            staff.page().click("#held-echo [data-take]");
            staff.page().waitForSelector("#held-echo .hint:has-text('" + proposal + "')");
            assertThat(form.value("held")).isEqualTo(proposal);
            assertThat(staff.page().locator("#held-echo .error").count()).isZero();
            form.fill("held", when).leave().awaitEcho("held", understood);
            form.fill("participants", people).leave().awaitEcho("participants", split);
            assertThat(form.value("participants")).isEqualTo(people);
            assertThat(staff.accessibilityViolations()).isEmpty();
        }
    }

    @Test
    void what_resembles_the_title_is_offered_before_it_is_logged_twice(Running product) {
        try (Person staff = product.person("es").signIn(People.STAFF)) {
            staff.write("/activities/new")
                    .fill("title", "Mesa de trabajo: trafico de armas por via fluvial")
                    .leave();
            staff.page()
                    .waitForSelector(
                            "#similar a:has-text('Mesa de trabajo sobre el tráfico de armas por vía fluvial')");
            assertThat(staff.accessibilityViolations()).isEmpty();
        }
    }

    @Test
    void what_is_not_understood_is_told_where_it_is_read_and_what_is_missing_where_it_is_written(Running product) {
        try (Person staff = product.person("es").signIn(People.STAFF)) {
            DraftForm form = staff.write("/activities/new")
                    .fill("title", "Apenas empezada " + UUID.randomUUID())
                    .fill("held", "principios de marzo");
            form.press("save");
            staff.page().click(".note:has-text('“principios de marzo”') a");
            staff.page().click("[data-missing] a[href='#held']");
            new Keys(staff).awaitFocus("#held");
            assertThat(staff.page().locator("[data-missing] a").allInnerTexts())
                    .contains("Fecha de realización", "Países");
            assertThat(staff.accessibilityViolations()).isEmpty();
            form.fill("held", "marzo de 2021").leave();
            staff.page().waitForSelector("[data-missing]:not(:has(a[href='#held'])) a");
        }
    }

    @Test
    void a_total_and_a_split_that_contradict_each_other_are_both_shown_wherever_they_are_read(Running product) {
        String title = "Curso con muchas personas " + UUID.randomUUID();
        String both = "al menos 100, pero el desglose suma 10: 3 mujeres, 7 hombres";
        try (Person staff = product.person("es").signIn(People.STAFF);
                Person lead = product.person("es").signIn(People.LEAD)) {
            ActivityLife life = ActivityLife.of(staff, lead).log(title);
            DraftForm form = life.edit().fill("participants", "al menos 100").fill("women", "3");
            form.fill("men", "7").leave().awaitEcho("participants", "pero el desglose suma 10");
            form.submit();
            assertThat(staff.text()).contains(both);
            lead.review().read(title);
            assertThat(lead.text()).contains(both);
            assertThat(lead.page().locator("[data-doubt]").allInnerTexts())
                    .containsExactly(
                            "El número de participantes y su desglose se contradicen. Compruebe cuál es correcto.");
            lead.review().read(title).giveBack("¿Cuál es el dato correcto?");
            assertThat(life.edit().value("participants")).isEqualTo("al menos 100");
        }
    }

    @Test
    void what_was_wrong_is_said_no_longer_once_it_is_put_right(Running product) {
        try (Person staff = product.person("en").signIn(People.STAFF);
                Person lead = product.person("en").signIn(People.LEAD)) {
            DraftForm form = ActivityLife.of(staff, lead)
                    .log("Taller sin fecha " + UUID.randomUUID())
                    .edit()
                    .fill("held", "31 feb 2021");
            form.press("submit");
            assertThat(form.errorAt("held")).contains("is no day of the calendar");
            form.fill("held", "28 feb 2021").leave().awaitEcho("held", "28 Feb 2021");
            assertThat(staff.page().locator("#held-error").count()).isZero();
            assertThat(staff.page().getAttribute("#held", "aria-invalid")).isNull();
        }
    }
}
