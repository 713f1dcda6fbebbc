package eu.elpaccto.intranet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import eu.elpaccto.intranet.acceptance.Product.Running;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing typed is ever lost, whatever happens to the browser, the session or the connection. */
@ExtendWith(Product.class)
class NothingIsLostIT {

    private static final String NEW_ACTIVITY = "/activities/new";

    private final String title = "Taller interrumpido " + UUID.randomUUID();
    private Running product;

    @BeforeEach
    void remember(Running product) {
        this.product = product;
    }

    @Test
    void an_activity_is_among_the_drafts_after_its_browser_was_closed() {
        try (Person staff = signedIn()) {
            DraftForm form = staff.stopTheClock().write(NEW_ACTIVITY);
            form.untilSaved(() -> form.fill("title", title).leave());
            form.fill("held", "cuando se pueda")
                    .fill("participants", "más de 30")
                    .choose("countries", "Hondu");
            form.untilSaved(staff::wait20Seconds);
        }
        try (Person staff = signedIn()) {
            DraftForm form = new DraftForm(staff.follow(title));
            assertThat(form.value("title")).isEqualTo(title);
            assertThat(form.value("held")).isEqualTo("cuando se pueda");
            assertThat(form.value("participants")).isEqualTo("más de 30");
            assertThat(form.tokens("countries")).containsExactly("Honduras");
        }
    }

    @Test
    void a_network_update_is_among_the_drafts_after_its_browser_was_closed() {
        try (Person staff = signedIn()) {
            DraftForm form = staff.write("/networks/arco/updates/new");
            form.untilSaved(() -> form.fill("title", title).leave());
        }
        try (Person staff = signedIn()) {
            assertThat(new DraftForm(staff.follow(title)).value("title")).isEqualTo(title);
        }
    }

    @Test
    void new_work_has_an_address_as_soon_as_it_is_saved() {
        try (Person staff = signedIn()) {
            DraftForm form = staff.write(NEW_ACTIVITY);
            form.untilSaved(() -> form.fill("title", title).leave());
            assertThat(staff.path()).startsWith("/activities/drafts/");
            staff.page().reload();
            assertThat(form.value("title")).isEqualTo(title);
        }
    }

    static Stream<Arguments> endings() {
        return Stream.of(
                ending("the cookie is gone", (staff, product) -> staff.loseCookie("sid")),
                ending("ended from another device", (staff, product) -> {
                    try (Person elsewhere = product.person("es").signIn(People.STAFF)) {
                        elsewhere.open("/profile").press("Cerrar todas las demás");
                        elsewhere.message();
                    }
                }),
                ending("signed out in another tab", (staff, product) -> staff.inAnotherTab(Person::signOut)));
    }

    private static Arguments ending(String name, BiConsumer<Person, Running> ending) {
        return Arguments.of(Named.of(name, ending));
    }

    @ParameterizedTest
    @MethodSource("endings")
    void text_from_before_and_after_the_end_of_the_session_is_offered_back(BiConsumer<Person, Running> ending) {
        try (Person staff = signedIn()) {
            DraftForm form = staff.write(NEW_ACTIVITY);
            form.untilSaved(() -> form.fill("title", title).leave());
            ending.accept(staff, product);
            form.fill("held", "marzo de 2021").fill("participants", "38");
            form.press("save");
            staff.fillIn(People.STAFF);

            DraftForm again = new DraftForm(staff);
            assertThat(again.value("title")).isEqualTo(title);
            again.restore();
            assertThat(again.value("held")).isEqualTo("marzo de 2021");
            assertThat(again.value("participants")).isEqualTo("38");
            again.save();
            assertThat(staff.text()).contains(title, "marzo de 2021", "38");
            assertThat(staff.forgiven()).allMatch(complaint -> complaint.startsWith("401 "));
            assertThat(records()).isOne();
            assertThat(staff.write(NEW_ACTIVITY).isOffered()).isFalse();
        }
    }

    @Test
    void whoever_is_signed_out_while_writing_goes_on_and_signs_in_elsewhere() {
        try (Person staff = signedIn()) {
            DraftForm form = staff.stopTheClock().write(NEW_ACTIVITY);
            staff.loseCookie("sid");
            form.fill("title", title).leave().awaitState("signedOut");
            assertThat(staff.text("[data-save-state]")).contains("La sesión se ha cerrado");
            assertThat(staff.path()).isEqualTo(NEW_ACTIVITY);

            staff.inAnotherTab(tab -> tab.signIn(People.STAFF));
            form.fill("held", "marzo de 2021").untilSaved(staff::wait20Seconds);
            assertThat(form.save().text()).contains(title, "marzo de 2021");
            assertThat(staff.forgiven()).allMatch(complaint -> complaint.startsWith("401 "));
        }
    }

    @Test
    void whoever_is_signed_out_while_writing_signs_in_and_has_their_text_back() {
        try (Person staff = signedIn()) {
            DraftForm form = staff.write(NEW_ACTIVITY);
            staff.loseCookie("sid");
            form.fill("title", title).leave().awaitState("signedOut");
            staff.follow("Iniciar sesión de nuevo").fillIn(People.STAFF);

            DraftForm again = new DraftForm(staff).restore();
            assertThat(again.value("title")).isEqualTo(title);
            assertThat(staff.forgiven()).allMatch(complaint -> complaint.startsWith("401 "));
        }
    }

    @Test
    void text_that_was_never_sent_is_offered_back() {
        try (Person staff = signedIn()) {
            DraftForm form = staff.stopTheClock().write(NEW_ACTIVITY);
            staff.offline(true);
            form.fill("title", title).fill("held", "4 mar 2021").leave();
            staff.wait20Seconds();
            assertThat(staff.text("[data-save-state]")).contains("Sin conexión");
            staff.crash().offline(false);

            DraftForm again = staff.write(NEW_ACTIVITY);
            assertThat(again.value("title")).isEmpty();
            again.restore();
            assertThat(again.value("title")).isEqualTo(title);
            assertThat(again.value("held")).isEqualTo("4 mar 2021");
            again.save();
            assertThat(records()).isOne();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"save", "submit"})
    void a_double_click_makes_one_record(String button) {
        try (Person staff = signedIn()) {
            DraftForm form = staff.write(NEW_ACTIVITY);
            form.untilSaved(() -> form.fill("title", title).leave());
            staff.page().reload();
            form.select("type", "WORKSHOP").fill("held", "4 mar 2021").choose("countries", "Hondu");
            assertThat(form.pressTwice(button)).as("forms sent").isOne();
            assertThat(records()).isOne();
        }
    }

    @Test
    void the_same_form_sent_twice_at_once_makes_one_record() {
        try (Person staff = signedIn()) {
            staff.write(NEW_ACTIVITY).fill("title", title).sendTwiceAtOnce("save");
            assertThat(records()).isOne();
        }
    }

    @Test
    void what_is_sent_while_the_draft_is_being_saved_waits_for_that() {
        try (Person staff = signedIn()) {
            DraftForm form = staff.write(NEW_ACTIVITY);
            List<Route> held = new ArrayList<>();
            List<String> sent = new ArrayList<>();
            staff.page().onRequest(request -> {
                if (request.isNavigationRequest()) {
                    sent.add(request.method());
                }
            });
            staff.page().route("**", route -> {
                if ("POST".equals(route.request().method()) && held.isEmpty()) {
                    held.add(route);
                } else {
                    route.resume();
                }
            });
            staff.page().waitForRequest(request -> "POST".equals(request.method()), () -> form.fill("title", title)
                    .leave());
            form.fill("held", "marzo de 2021").press("save");
            assertThat(held).hasSize(1);
            assertThat(sent).isEmpty();

            held.get(0).resume();
            staff.message();
            assertThat(staff.text()).contains(title, "marzo de 2021");
            assertThat(records()).isOne();
        }
    }

    @Test
    void the_server_forgetting_the_page_loses_nothing() {
        try (Person staff = signedIn()) {
            DraftForm form = staff.write(NEW_ACTIVITY);
            form.untilSaved(() -> form.fill("title", title).leave());
            staff.loseCookie("JSESSIONID");
            // The server forgets once: two requests at once without a session would each begin one.
            form.fill("held", "marzo de 2021");
            staff.page().waitForResponse(answer -> answer.status() == 409, () -> form.leave());
            form.press("save");

            DraftForm again = new DraftForm(staff);
            assertThat(staff.forgiven())
                    .as("what went to the forgotten page in the background")
                    .allMatch(complaint -> complaint.startsWith("409 "));
            again.restore();
            assertThat(again.value("title")).isEqualTo(title);
            assertThat(again.value("held")).isEqualTo("marzo de 2021");
            again.save();
            assertThat(records()).isOne();
        }
    }

    @Test
    void what_a_colleague_saved_meanwhile_does_not_hide_ones_own_text() {
        try (Person staff = signedIn();
                Person colleague = product.person("es").signIn(People.COLLEAGUE)) {
            staff.write(NEW_ACTIVITY).fill("title", title).save();
            String edit = staff.path() + "/edit";
            DraftForm form = staff.stopTheClock().write(edit);
            staff.offline(true);
            form.fill("description", "Lo que ella escribía.").leave();
            staff.wait20Seconds();
            staff.crash().offline(false);
            colleague.write(edit).fill("place", "Tegucigalpa").save();

            DraftForm again = staff.write(edit);
            again.restore();
            assertThat(again.value("description")).isEqualTo("Lo que ella escribía.");
            assertThat(again.value("place")).as("what the colleague wrote").isEqualTo("Tegucigalpa");
        }
    }

    @Test
    void a_copy_is_for_whoever_typed_it() {
        try (Person staff = signedIn()) {
            DraftForm form = staff.stopTheClock().write(NEW_ACTIVITY);
            staff.offline(true);
            form.fill("title", title).leave();
            staff.wait20Seconds();
            staff.crash().offline(false).loseCookie("sid");

            staff.signIn(People.COLLEAGUE);
            assertThat(staff.write(NEW_ACTIVITY).isOffered()).isFalse();
            staff.loseCookie("sid");
            staff.signIn(People.STAFF);
            assertThat(staff.write(NEW_ACTIVITY).isOffered()).isTrue();
            assertThat(staff.copies()).isNotEmpty();
            staff.signOut();
            assertThat(staff.copies()).isEmpty();
        }
    }

    private Person signedIn() {
        return product.person("es").signIn(People.STAFF);
    }

    /** How many activities or drafts of activities bear the title. */
    private long records() {
        PlainClient client = new PlainClient(product.address()).signIn(People.STAFF);
        String listed =
                client.get("/activities?text=" + title.replace(" ", "%20")).body();
        String drafts = client.get("/").body();
        return Stream.of(listed.split("<tr>"))
                        .skip(1)
                        .filter(row -> row.contains(title))
                        .count()
                + Stream.of(drafts.split("<li>"))
                        .filter(row -> row.contains(title) && row.contains("/activities/drafts/"))
                        .count();
    }
}
