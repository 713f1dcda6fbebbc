package eu.elpaccto.intranet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import eu.elpaccto.intranet.acceptance.Product.Running;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** On a phone and on a tablet everything is there, and what stays in view leaves room for what is read. */
@ExtendWith(Product.class)
class NarrowScreenIT {

    private static final int PHONE = 360;
    private static final int TABLET = 768;

    @Test
    void on_a_phone_the_inbox_is_a_list_and_then_one_text(Running product) {
        String title = "Taller en el teléfono " + UUID.randomUUID();
        try (Person staff = product.person("es").signIn(People.STAFF);
                Person lead = product.person("es").signIn(People.LEAD)) {
            ActivityLife.of(staff, lead).log(title).submit();
            lead.resize(PHONE);
            Inbox inbox = lead.review();
            assertThat(lead.page().locator(".reading").isVisible()).isFalse();
            inbox.read(title);
            assertThat(lead.page().locator(".queue").isVisible()).isFalse();
            assertThat(lead.accessibilityViolations()).isEmpty();
            lead.page().click(".back a");
            assertThat(lead.page().locator(".queue").isVisible()).isTrue();
        }
    }

    @Test
    void a_form_leaves_a_phone_to_its_fields_and_shows_its_sections_on_a_tablet(Running product) {
        try (Person staff = product.person("fr").signIn(People.STAFF)) {
            staff.resize(PHONE);
            staff.write("/activities/new")
                    .fill("title", "Atelier sur un téléphone " + UUID.randomUUID())
                    .save();
            DraftForm form = staff.write(staff.path() + "/edit").fill("place", "Quito");
            int height = staff.page().viewportSize().height;
            assertThat(height - bar(staff).boundingBox().y).isLessThan(height / 6.0);
            assertThat(staff.page().locator(".topbar").boundingBox().y).isNegative();

            // Whoever goes through it by keyboard sees all of the bar.
            staff.page().focus("#withdraw");
            assertThat(staff.page().locator("#withdraw").boundingBox().y).isLessThan(height - 40.0);

            staff.resize(TABLET);
            assertThat(staff.page().locator(".form-nav a:visible").count()).isEqualTo(6);
            assertThat(form.value("place")).isEqualTo("Quito");
        }
    }

    private static Locator bar(Person person) {
        return person.page().locator(".action-bar");
    }
}
