package eu.elpaccto.intranet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import eu.elpaccto.intranet.acceptance.Product.Running;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The keyboard alone suffices, and one always sees where one is. */
@ExtendWith(Product.class)
class KeyboardIT {

    @Test
    void an_activity_is_logged_corrected_submitted_returned_and_approved_without_a_mouse(Running product) {
        String title = "Taller sin ratón " + UUID.randomUUID();
        try (Person staff = product.person("es");
                Person lead = product.person("es")) {
            Keys hers = signIn(staff, People.STAFF);

            // Past the frame of the page, to the short form.
            hers.press("Tab");
            assertThat(hers.focused()).isEqualTo("Ir al contenido");
            hers.press("Enter").awaitFocus("#main");
            hers.tabTo("main a[href='/activities/new']").press("Enter").await("#title");

            // She is in its first field at once; the others come in the order in which they are read.
            hers.awaitFocus("#title").type(title);
            assertThat(hers.nextStops(6))
                    .containsExactly("countries_input", "responsible", "type", "held", "participants", "save");
            hers.tabBackTo("#countries_input");
            hers.type("Hondu").await(".ui-autocomplete-item:visible").press("Enter");
            hers.type("Panam")
                    .await(".ui-autocomplete-item:visible:has-text('Panam')")
                    .press("ArrowDown", "Enter");
            PlaywrightAssertions.assertThat(staff.page().locator(".ui-autocomplete-token"))
                    .hasCount(2);
            hers.tabBackTo(".ui-autocomplete-token-icon").press("Enter").awaitFocus("#countries_input");
            PlaywrightAssertions.assertThat(staff.page().locator(".ui-autocomplete-token"))
                    .hasCount(1);
            hers.tabTo("#type").type("Taller");
            hers.tabTo("#save").press("Enter");
            assertThat(staff.message()).contains("POL-");

            // What is missing is named in a summary; she is in the first wrong field at once.
            hers.tabTo("main a[href$='/edit']").press("Enter").await("#submit");
            hers.tabTo("#title").press("Enter");
            hers.tabTo("#submit").press("Enter");
            hers.awaitFocus("#held");
            hers.tabBackTo(".error-summary a[href='#held']").press("Enter").awaitFocus("#held");
            hers.type("4 mar 2021").tabTo("#submit").press("Enter");
            assertThat(staff.message()).contains("POL-");

            // Her lead opens the inbox, goes through it with single keys and gives it back with a reason.
            Keys his = signIn(lead, People.LEAD);
            his.tabTo(".nav a[href='/reviews']").press("Enter").await(".queue");
            readByKey(lead, his, title);
            his.press("r").awaitFocus("#reason");
            his.press("Escape").awaitFocus(".return-form summary");
            assertThat(lead.page().locator("#reason").isVisible()).isFalse();
            his.press("r").awaitFocus("#reason");
            his.type("¿Dónde fue?").tabTo("button[value=return]").press("Enter");
            lead.message();

            // She answers; he approves: the first press of the key chooses, the second decides.
            staff.open("/");
            hers.tabToText(title).press("Enter").await("#submit");
            hers.tabTo("#place").type("Tegucigalpa").tabTo("#submit").press("Enter");
            staff.message();
            lead.open("/reviews");
            readByKey(lead, his, title);
            assertThat(lead.text("[data-key-hint]")).contains("A dos veces", "R", "J");
            his.press("a").awaitFocus("button[value=approve]");
            assertThat(lead.text("[data-key-hint]")).contains("otra vez");
            his.press("a");
            assertThat(lead.message()).contains("POL-");
        }
    }

    @Test
    void a_subscriber_is_added_and_unsubscribed_without_a_mouse(Running product) {
        String email = "sin.raton." + UUID.randomUUID() + "@example.org";
        try (Person lead = product.person("es")) {
            Keys keys = signIn(lead, People.LEAD);
            lead.open("/newsletters/subscribers");
            keys.tabTo("a[href='/newsletters/subscribers/new']").press("Enter").await("#email");
            keys.tabTo("#email")
                    .type(email)
                    .tabTo("#consentOn")
                    .type("02012021")
                    .press("Enter");
            lead.message();
            keys.tabTo("button[value=unsubscribe]").press("Enter");
            lead.message();
            PlaywrightAssertions.assertThat(lead.page().locator(".tag.state--withdrawn"))
                    .hasCount(1);
        }
    }

    @Test
    void enter_in_a_field_hands_nothing_in(Running product) {
        try (Person staff = product.person("es").signIn(People.STAFF)) {
            staff.write("/activities/new")
                    .fill("title", "Taller con prisa " + UUID.randomUUID())
                    .choose("countries", "Hondu")
                    .select("type", "WORKSHOP")
                    .fill("held", "4 mar 2021")
                    .save();
            String address = staff.path();
            DraftForm form = staff.write(address + "/edit");
            form.untilSaved(() -> {
                form.fill("place", "Tegucigalpa");
                new Keys(staff).press("Enter", "Tab");
            });
            assertThat(staff.path()).isEqualTo(address + "/edit");
            assertThat(staff.open(address).text()).contains("Borrador", "Tegucigalpa");
        }
    }

    @Test
    void menus_close_with_escape_and_give_the_focus_back(Running product) {
        try (Person staff = product.person("es").signIn(People.STAFF)) {
            Keys keys = new Keys(staff.open("/activities"));
            keys.tabTo(".user-menu summary").press("Enter").await(".user-menu .menu-panel");
            keys.tabTo(".user-menu a[href='/profile']").press("Escape").awaitFocus(".user-menu summary");
            assertThat(staff.page().locator(".user-menu .menu-panel").isVisible())
                    .isFalse();

            keys.tabTo(".pill-menu summary")
                    .press("Enter")
                    .tabTo(".pill-menu input")
                    .press("Escape");
            keys.awaitFocus(".pill-menu summary");
            assertThat(staff.page().locator(".pill-panel:visible").count()).isZero();
        }
    }

    private static Keys signIn(Person person, String email) {
        Keys keys = new Keys(person.open("/login?lang=es"));
        keys.tabTo("input[name=email]").type(email);
        keys.tabTo("input[name=password]").type(Product.PASSWORD).press("Enter");
        return keys.await("header.topbar");
    }

    /** Goes on to the next with one key, until the wanted text is shown. */
    private static void readByKey(Person lead, Keys keys, String title) {
        while (!lead.text("#r-title").equals(title)) {
            String before = lead.page().url();
            keys.press("j");
            lead.page().waitForURL(url -> !url.equals(before));
        }
    }
}
