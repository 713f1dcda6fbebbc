package eu.elpaccto.intranet.acceptance;

import static eu.elpaccto.intranet.acceptance.Forms.form;
import static eu.elpaccto.intranet.acceptance.Forms.location;
import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.acceptance.Cast.Item;
import eu.elpaccto.intranet.acceptance.Cast.Stage;
import eu.elpaccto.intranet.acceptance.Cast.Which;
import eu.elpaccto.intranet.acceptance.Cast.Who;
import eu.elpaccto.intranet.acceptance.Product.Running;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that come back otherwise than they were shown: changed, sent twice, sent elsewhere, sent by somebody else. */
@ExtendWith(Product.class)
class TamperedFormIT {

    private StoredState stored;
    private Cast cast;
    private PlainClient staff;

    @BeforeEach
    void assemble(Running product) {
        stored = new StoredState(product.database());
        stored.forgetAttempts();
        cast = new Cast(product, stored);
        staff = cast.client(Who.STAFF);
    }

    @AfterEach
    void close() {
        stored.close();
    }

    @Test
    void what_nobody_edits_cannot_be_set() {
        FacesForm form = complete("/activities/new", "Con campos de más");
        for (String field : List.of("code", "uuid", "version", "state", "approved", "authors", "id", "changedBy")) {
            form.with(field, "1").with("activityEditor." + field, "1").with("draft." + field, "1");
        }
        String code = location(form.press("save")).replaceAll(".*/", "");

        assertThat(code).startsWith("POL-2021-HN-");
        assertThat(stored.text("SELECT state FROM proposal WHERE code = ?", code))
                .isEqualTo("WRITING");
        assertThat(stored.text(
                        "SELECT u.email FROM proposal p JOIN proposal_author a ON a.proposal_id = p.id"
                                + " JOIN user_account u ON u.id = a.user_account_id WHERE p.code = ?",
                        code))
                .isEqualTo(Who.STAFF.email());
        assertThat(stored.text("SELECT approved::text FROM activity_row WHERE code = ?", code))
                .isEqualTo("false");
    }

    @ParameterizedTest
    @CsvSource({
        "responsible, ZZZ",
        "responsible, <b>x</b>",
        "type, NOPE",
        "countries_hinput, <b>x</b>",
        "countries_hinput, ZZ",
        "countries_hinput, ' '' OR 1=1'"
    })
    void what_was_not_offered_is_refused_and_the_form_goes_on(String field, String value) {
        String title = "Fuera de la lista " + UUID.randomUUID();
        String before = stored.text("SELECT count(*) FROM proposal WHERE code IS NOT NULL");
        HttpResponse<String> refused =
                complete("/activities/new", title).with(field, value).press("save");

        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body()).contains("error-summary").doesNotContain("<b>x</b>");
        assertThat(stored.text("SELECT count(*) FROM proposal WHERE code IS NOT NULL"))
                .isEqualTo(before);

        HttpResponse<String> corrected = FacesForm.read(staff, "/activities/new", refused)
                .with("responsible", "POL")
                .with("type", "WORKSHOP")
                .with("countries_hinput", "HN")
                .press("save");
        assertThat(location(corrected)).startsWith("/activities/POL-2021-HN-");
    }

    @ParameterizedTest
    @CsvSource({
        "components-choice, ZZZ",
        "visibility-choice, SECRET",
        "language, XX",
        "status, DONE",
        "dateBasis, GUESS"
    })
    void a_choice_of_the_long_form_is_one_of_those_it_offers(String field, String value) {
        Item item = cast.item("ACTIVITY", Which.OWN, Who.STAFF, Stage.SAVED);
        String before = draft(item);
        HttpResponse<String> refused = FacesForm.open(staff, item.path("/activities/{code}/edit"))
                .with(field, value)
                .press("save");

        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(draft(item)).isEqualTo(before);
    }

    @Test
    void work_of_another_component_gets_no_number_from_me() {
        Item item = cast.item("ACTIVITY", Which.OWN, Who.STAFF, Stage.BEGUN);
        String given = stored.text("SELECT coalesce(sum(last), 0) FROM running_number WHERE prefix LIKE 'JUS-%'");
        HttpResponse<String> refused = FacesForm.open(staff, item.path("/activities/drafts/{uuid}"))
                .with("responsible", "JUS")
                .with("components-choice", "JUS")
                .press("save");

        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body()).contains("responsible-error");
        assertThat(stored.text("SELECT coalesce(sum(last), 0) FROM running_number WHERE prefix LIKE 'JUS-%'"))
                .isEqualTo(given);
        assertThat(stored.text(
                        "SELECT code FROM proposal WHERE uuid = ?", item.uuid().toString()))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"save", "submit", "withdraw", "autosave"})
    void my_form_sent_to_the_address_of_others_does_nothing_to_theirs(String deed) {
        Item theirs = cast.item("ACTIVITY", Which.JUSTICE, Who.STAFF, Stage.SAVED);
        Item mine = cast.item("ACTIVITY", Which.OWN, Who.STAFF, Stage.SAVED);
        String before = everythingOf(theirs);
        FacesForm form = FacesForm.open(staff, mine.path("/activities/{code}/edit"))
                .with("title", "Cambiado por otra puerta")
                .sentBy(staff, theirs.path("/activities/{code}/edit"));
        if (deed.equals("autosave")) {
            form.autosave();
        } else {
            form.press(deed);
        }

        assertThat(everythingOf(theirs)).isEqualTo(before);
    }

    @Test
    void a_half_filled_form_is_for_whom_it_was_shown_to() {
        FacesForm hers = complete("/activities/new", "A medio escribir por Ximena");
        String before = stored.fingerprint();
        PlainClient other = cast.client(Who.OTHER_LEAD).withCookie("JSESSIONID", staff.cookie("JSESSIONID"));
        for (String deed : List.of("save", "autosave")) {
            FacesForm stolen = hers.sentBy(other, "/activities/new");
            HttpResponse<String> answer = deed.equals("autosave") ? stolen.autosave() : stolen.press(deed);
            assertThat(answer.statusCode()).isIn(303, 409);
            assertThat(answer.body()).doesNotContain("A medio escribir");
        }

        assertThat(stored.fingerprint()).isEqualTo(before);
    }

    @Test
    void a_button_that_is_not_on_the_page_does_nothing() {
        String before = stored.fingerprint();
        for (String button : List.of("submit", "withdraw", "approve", "delete", "form:save", "similar", "toasts")) {
            assertThat(complete("/activities/new", "Botones de más")
                            .press(button)
                            .statusCode())
                    .as(button)
                    .isEqualTo(200);
        }
        assertThat(stored.fingerprint()).isEqualTo(before);
    }

    @Test
    void what_waits_is_not_written_by_a_form_from_before() {
        Item item = cast.item("ACTIVITY", Which.OWN, Who.STAFF, Stage.SAVED);
        String address = item.path("/activities/{code}/edit");
        FacesForm old = FacesForm.open(staff, address).with("title", "Después de enviar");
        assertThat(FacesForm.open(staff, address).press("submit").statusCode()).isEqualTo(303);
        String waiting = draft(item);

        for (String button : List.of("submit", "save")) {
            old.press(button);
        }
        old.autosave();

        assertThat(draft(item)).isEqualTo(waiting);
        assertThat(stored.text("SELECT state FROM proposal WHERE code = ?", item.code()))
                .isEqualTo("WAITING");
    }

    @Test
    void a_decision_names_the_item_and_the_version_that_were_read() {
        Item item = cast.item("ACTIVITY", Which.POLICE, Who.LEAD, Stage.WAITING);
        PlainClient lead = cast.client(Who.LEAD);
        String uuid = item.uuid().toString();
        String before = stored.fingerprint();
        String current = String.valueOf(item.version());

        assertThat(decide(lead, "ACTIVITY", uuid, String.valueOf(item.version() - 1)))
                .isEqualTo(409);
        assertThat(decide(lead, "ACTIVITY", uuid, String.valueOf(item.version() + 1)))
                .isEqualTo(409);
        assertThat(decide(lead, "ACTIVITY", uuid, "")).isEqualTo(422);
        assertThat(decide(lead, "ACTIVITY", uuid, "99999999999")).isEqualTo(422);
        assertThat(decide(lead, "NEWS", uuid, current)).isEqualTo(404);
        assertThat(decide(lead, "NONSENSE", uuid, current)).isEqualTo(400);
        assertThat(decide(lead, "ACTIVITY", "nonsense", current)).isEqualTo(400);
        assertThat(decide(lead, "ACTIVITY", UUID.randomUUID().toString(), current))
                .isEqualTo(404);
        String whole = Cast.decision(item);
        assertThat(decide(lead, whole)).isEqualTo(422);
        assertThat(decide(lead, whole + "&decision=publish")).isEqualTo(422);
        assertThat(decide(lead, whole + "&decision=return")).as("no reason").isEqualTo(422);
        assertThat(decide(lead, whole + "&decision=return&reason=" + "x".repeat(5000)))
                .isEqualTo(422);
        assertThat(decide(lead, whole + "&decision=remark&text=a"))
                .as("no field")
                .isEqualTo(422);
        assertThat(decide(lead, whole + "&decision=remark&field=title&text=+")).isEqualTo(422);
        assertThat(decide(lead, whole + "&decision=remark&field=a%27b&text=a")).isEqualTo(422);
        assertThat(stored.fingerprint()).isEqualTo(before);

        assertThat(decide(lead, "ACTIVITY", uuid, current)).isEqualTo(303);
        assertThat(decide(lead, "ACTIVITY", uuid, current)).as("sent again").isEqualTo(422);
    }

    private static int decide(PlainClient lead, String kind, String item, String version) {
        return decide(lead, form("kind", kind, "item", item, "version", version, "decision", "approve"));
    }

    private static int decide(PlainClient lead, String body) {
        return lead.post("/reviews/decide", body).statusCode();
    }

    @Test
    void nobody_approves_a_text_in_which_they_wrote_a_word() {
        Item item = cast.item("ACTIVITY", Which.POLICE, Who.LEAD, Stage.SAVED);
        PlainClient lead = cast.client(Who.LEAD);
        String address = item.path("/activities/{code}/edit");
        assertThat(FacesForm.open(lead, address)
                        .with("place", "Tegucigalpa")
                        .press("submit")
                        .statusCode())
                .isEqualTo(303);
        String version = stored.text("SELECT version FROM proposal WHERE code = ?", item.code());

        assertThat(decide(lead, "ACTIVITY", item.uuid().toString(), version)).isEqualTo(422);
        assertThat(stored.text("SELECT state FROM proposal WHERE code = ?", item.code()))
                .isEqualTo("WAITING");
    }

    @Test
    void suggestions_and_links_show_nothing_that_is_hidden() {
        Item hidden = cast.item("ACTIVITY", Which.HELD_BACK, Who.STAFF, Stage.APPROVED);
        Item unfinished = cast.item("ACTIVITY", Which.POLICE, Who.STAFF, Stage.SAVED);
        Item open = cast.item("ACTIVITY", Which.APPROVED, Who.STAFF, Stage.APPROVED);
        PlainClient outsider = cast.client(Who.OTHER_LEAD);

        assertThat(suggestions(outsider, open)).contains(open.code());
        assertThat(suggestions(staff, hidden)).as("to colleagues").contains(hidden.code());
        for (Item item : List.of(hidden, unfinished)) {
            assertThat(suggestions(outsider, item)).doesNotContain(item.code(), title(item));
            HttpResponse<String> typed = FacesForm.open(outsider, "/news/new")
                    .with("headline", "Sobre lo que no se ve")
                    .with("teaser", "Una frase.")
                    .with("body", "Un texto.")
                    .with("activities_hinput", item.code())
                    .press("submit");
            assertThat(typed.statusCode()).isEqualTo(200);
            assertThat(typed.body()).contains("activities-error").doesNotContain(title(item));
            assertThat(outsider.status("/news/new?activity=" + item.code())).isEqualTo(404);
            assertThat(outsider.get("/activities?text=" + item.code()).body()).doesNotContain(title(item));
            FacesForm similar = FacesForm.open(outsider, "/activities/new").with("title", title(item));
            assertThat(similar.press("refresh").body()).doesNotContain("/activities/" + item.code());
        }
    }

    private static String suggestions(PlainClient client, Item item) {
        return FacesForm.open(client, "/news/new")
                .suggestions("activities", item.code())
                .body();
    }

    @Test
    void one_form_sent_many_times_at_once_makes_one_record() {
        String title = "Enviado muchas veces " + UUID.randomUUID();
        FacesForm form = complete("/activities/new", title);

        List<Integer> answers = atOnce(10, () -> form.press("save").statusCode());

        assertThat(answers).doesNotContain(500);
        assertThat(stored.text("SELECT count(*) FROM proposal WHERE heading = ?", title))
                .isEqualTo("1");
    }

    @Test
    void of_many_decisions_at_once_one_counts() {
        Item item = cast.item("ACTIVITY", Which.POLICE, Who.LEAD, Stage.WAITING);
        PlainClient lead = cast.client(Who.LEAD);

        List<Integer> answers =
                atOnce(10, () -> decide(lead, "ACTIVITY", item.uuid().toString(), String.valueOf(item.version())));

        assertThat(answers.stream().filter(status -> status == 303)).hasSize(1);
        assertThat(answers).isSubsetOf(303, 409, 422);
        assertThat(stored.text("SELECT count(*) FROM activity WHERE code = ?", item.code()))
                .isEqualTo("1");
    }

    @Test
    void many_first_saves_at_once_get_as_many_numbers() {
        List<FacesForm> forms = IntStream.range(0, 10)
                .mapToObj(i -> complete("/activities/new", "A la vez " + UUID.randomUUID())
                        .with("countries_hinput", "GT"))
                .toList();
        List<CompletableFuture<String>> codes = forms.stream()
                .map(form -> CompletableFuture.supplyAsync(() -> location(form.press("save"))))
                .toList();

        assertThat(codes.stream().map(CompletableFuture::join))
                .allMatch(address -> address.startsWith("/activities/POL-2021-GT-"))
                .doesNotHaveDuplicates();
    }

    private static <T> List<T> atOnce(int times, Supplier<T> work) {
        List<CompletableFuture<T>> all = IntStream.range(0, times)
                .mapToObj(i -> CompletableFuture.supplyAsync(work))
                .toList();
        return all.stream().map(CompletableFuture::join).toList();
    }

    private FacesForm complete(String address, String title) {
        return FacesForm.open(staff, address)
                .with("title", title)
                .with("type", "WORKSHOP")
                .with("held", "4 mar 2021")
                .with("countries_hinput", "HN");
    }

    private String title(Item item) {
        return stored.text(
                "SELECT heading FROM proposal WHERE uuid = ?", item.uuid().toString());
    }

    private String draft(Item item) {
        return stored.text(
                "SELECT draft::text FROM proposal WHERE uuid = ?", item.uuid().toString());
    }

    private String everythingOf(Item item) {
        return stored.text(
                        "SELECT to_jsonb(p)::text FROM proposal p WHERE uuid = ?",
                        item.uuid().toString())
                + stored.text("SELECT to_jsonb(r)::text FROM activity_row r WHERE code = ?", item.code());
    }
}
