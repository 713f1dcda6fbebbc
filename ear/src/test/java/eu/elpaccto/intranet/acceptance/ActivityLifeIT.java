package eu.elpaccto.intranet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.acceptance.Product.Running;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of an activity, told as its people live it, in two languages. */
@ExtendWith(Product.class)
class ActivityLifeIT {

    @ParameterizedTest
    @CsvSource({"es, Aprobada, Hay una modificación en curso", "en, Approved, A change is on its way"})
    void an_activity_is_logged_returned_completed_approved_and_changed(
            String language, String approved, String beingRevised, Running product) {
        String title = "Taller de prueba sobre rutas " + UUID.randomUUID();
        try (Person staff = product.person(language);
                Person lead = product.person(language);
                Person outsider = product.person(language)) {
            staff.signIn(People.STAFF);
            lead.signIn(People.LEAD);
            outsider.signIn(People.OUTSIDER);

            // She logs it, her lead misses something, she adds it, it is approved.
            ActivityLife life = ActivityLife.of(staff, lead)
                    .log(title)
                    .submit()
                    .giveBack("Falta el lugar de la reunión.")
                    .complete("Tegucigalpa")
                    .approve("Tegucigalpa");
            assertThat(staff.open("/activities?text=" + life.code()).text()).contains(title, approved);

            // Later she corrects the place. Until that is approved, everybody else reads what was approved.
            life.edit().fill("place", "San Pedro Sula").submit();
            assertThat(staff.sees(beingRevised)).isTrue();
            assertThat(outsider.open(life.address()).text())
                    .contains("Tegucigalpa")
                    .doesNotContain("San Pedro Sula");
            Inbox inbox = lead.review().read(title);
            assertThat(inbox.newWords()).containsExactly("San Pedro Sula");
            inbox.approve();

            // Now the change stands, and the history tells of both approvals.
            assertThat(outsider.open(life.address()).text())
                    .contains("San Pedro Sula")
                    .doesNotContain("Tegucigalpa");
            assertThat(staff.open(life.address()).text("#history").split(approved, -1))
                    .as("approvals in the history")
                    .hasSize(3);
        }
    }

    @Test
    void what_is_planned_and_over_asks_whether_it_was_held(Running product) {
        String code = "POL-2021-RG-002";
        try (Person staff = product.person("es").signIn(People.STAFF)) {
            assertThat(staff.open("/activities?text=" + code).text("table")).contains("Fecha pasada: ¿se realizó?");
            assertThat(staff.open("/activities/" + code).text("main .note--warn"))
                    .contains("Fecha pasada: ¿se realizó?");
            staff.open("/").page().click("#overdue li:has-text('" + code + "') a");
            staff.page().waitForSelector("#submit");
            new Keys(staff).awaitFocus("#status");
            new DraftForm(staff)
                    .select("status", "HELD")
                    .fill("held", "22–26 feb 2021")
                    .submit();
            assertThat(staff.open("/")
                            .page()
                            .locator("#overdue li:has-text('" + code + "')")
                            .count())
                    .isZero();
        }
    }
}
