package eu.elpaccto.intranet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.acceptance.Product.Running;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of a network update, told as its people live it, in two languages. */
@ExtendWith(Product.class)
class NetworkUpdateLifeIT {

    private static final String NETWORK = "/networks/jaguar";
    private static final String REASON = "¿De dónde sale la cifra de las personas detenidas?";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            es | Devuelta | Hay una modificación en curso | no están aprobadas todavía
            en | Returned | A change is on its way        | more are not approved yet
            """)
    void an_operation_is_reported_returned_mended_approved_and_changed(
            String language, String returned, String beingRevised, String waiting, Running product) {
        String title = "Operación de prueba en los ríos " + UUID.randomUUID();
        try (Person staff = product.person(language);
                Person lead = product.person(language);
                Person outsider = product.person(language)) {
            staff.signIn(People.STAFF);
            lead.signIn(People.LEAD);
            outsider.signIn(People.OUTSIDER);

            // She reports what the network supported, with its figures.
            staff.write(NETWORK + "/updates/new")
                    .select("kind", "OPERATION_SUPPORTED")
                    .fill("date", "4 mar 2021")
                    .fill("title", title)
                    .fill("text", "Patrullas conjuntas en tres ríos.")
                    .choose("countries", "Bras")
                    .fill("figures-ARRESTS", "112")
                    .fill("figures-LOCATIONS", "7")
                    .submit();
            String address = staff.path();
            assertThat(address).matches(NETWORK + "/updates/\\d+");
            assertThat(outsider.open(NETWORK).text()).doesNotContain(title);

            // What is counted is what is approved, on the page as in the list; what waits is named besides.
            String approved = outsider.text("#updates .count");
            assertThat(staff.open(NETWORK).text("#updates")).contains(title, waiting);
            assertThat(staff.text("#updates .count")).isEqualTo(approved);
            assertThat(staff.open("/networks").text("a[href='" + NETWORK + "#updates']"))
                    .isEqualTo(approved);

            // Her lead asks for the source in the same inbox, she answers, it is approved.
            lead.review().read(title).giveBack(REASON);
            assertThat(staff.open("/").text("#returned")).contains(title, REASON, returned);
            DraftForm form = staff.write(address + "/edit");
            assertThat(staff.text(".note--warn")).contains(REASON);
            form.fill("figures-ARRESTS", "12")
                    .fill("text", "Patrullas conjuntas en tres ríos. Fuente: parte policial.")
                    .submit();
            Inbox inbox = lead.review().read(title);
            assertThat(inbox.newWords()).contains("12").doesNotContain("7");
            inbox.approve();

            // It stands on the network's page for everybody.
            assertThat(outsider.open(NETWORK).text("#updates")).contains(title);
            outsider.page().click("a:text-is('" + title + "')");
            assertThat(outsider.path()).isEqualTo(address);
            assertThat(outsider.text(".figures")).contains("12", "7");

            // A later change waits, while what was approved stays.
            String changed = title.replace("ríos", "puertos");
            staff.write(address + "/edit").fill("title", changed).submit();
            assertThat(staff.heading()).isEqualTo(title);
            assertThat(staff.sees(beingRevised)).isTrue();
            assertThat(outsider.open(NETWORK).text("#updates")).contains(title).doesNotContain(changed);
            lead.review().read(changed).approve();
            assertThat(outsider.open(address).heading()).isEqualTo(changed);
            assertThat(outsider.open(NETWORK).text("#updates"))
                    .contains(changed)
                    .doesNotContain(title);
        }
    }
}
