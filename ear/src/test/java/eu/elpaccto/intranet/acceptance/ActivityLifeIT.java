package eu.elpaccto.intranet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.acceptance.Product.Running;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of an activity, told as its people live it, in two languages. */
@ExtendWith(Product.class)
class ActivityLifeIT {

    private static final String STAFF = "ximena.urquidi@example.org";
    private static final String LEAD = "camille.aubertin@example.org";

    private static Chromium chromium;

    @BeforeAll
    static void openBrowser() {
        chromium = Chromium.launch();
    }

    @AfterAll
    static void closeBrowser() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({
        "es, Guardar, Comprobar y enviar, Devolver con un motivo, Aprobar, Aprobada",
        "en, Save, Check and submit, Return with a reason, Approve, Approved"
    })
    void an_activity_is_logged_returned_completed_and_approved(
            String language,
            String save,
            String submit,
            String giveBack,
            String approve,
            String approved,
            Running product) {
        String title = "Taller de prueba sobre rutas " + UUID.randomUUID();
        try (Person staff = new Person(chromium.browser(), product.address(), language);
                Person lead = new Person(chromium.browser(), product.address(), language)) {
            ActivityLife.of(staff.signIn(STAFF, language), lead.signIn(LEAD, language))
                    .log(title, save)
                    .submit(submit)
                    .giveBack(giveBack, "Falta el lugar de la reunión.")
                    .complete("Tegucigalpa", submit)
                    .approve(approve);
            String detail = staff.open("/activities?text=" + title.substring(title.length() - 12))
                    .text();
            assertThat(detail).contains(title).contains(approved);
        }
    }
}
