package eu.elpaccto.intranet.acceptance;

import static eu.elpaccto.intranet.acceptance.Forms.field;
import static eu.elpaccto.intranet.acceptance.Forms.find;
import static eu.elpaccto.intranet.acceptance.Forms.form;
import static eu.elpaccto.intranet.acceptance.Forms.location;
import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.acceptance.Product.Running;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The life of an entry of a reference list: added by an administrator, found by any of its names, used, edited, retired,
 * offered again. Told with a plain HTTP client, and with a browser where staff choose while typing.
 */
@ExtendWith(Product.class)
class ReferenceListLifeIT {

    private static final String ADMINISTRATOR = "ingrid.lindqvistprado@example.org";
    private static final String STAFF = "ximena.urquidi@example.org";
    private static final String INSTITUTIONS = "/admin/lists/institutions";
    private static final String TYPES = "/admin/lists/activity-types";

    private final String mark = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final String code = "OBS_" + mark;
    private final String page = INSTITUTIONS + "/" + code;

    private Running product;
    private PlainClient administrator;

    @BeforeEach
    void signInAsAdministrator(Running product) {
        this.product = product;
        administrator = client(ADMINISTRATOR);
    }

    @Test
    void an_institution_is_added_found_edited_retired_and_comes_back() {
        try (Person staff = product.person("es")) {
            String editor = logged(staff, "WORKSHOP") + "/edit";

            // An administrator adds an institution and stays with it.
            HttpResponse<String> added = administrator.post(INSTITUTIONS + "/new", institution("Señalética " + mark));
            assertThat(added.statusCode()).isEqualTo(303);
            assertThat(location(added)).isEqualTo(page);
            assertThat(administrator.get(page).body()).contains("Observatorio Núm. " + mark, "Señalética " + mark);

            // It is found by any of its names in any language, with or without accents.
            for (String name :
                    List.of("senaletica " + mark, "OBSERVATORIO NUM. " + mark, "crime observatory " + mark)) {
                assertThat(listed("?lang=fr&text=" + name.replace(" ", "+")))
                        .as(name)
                        .contains("Observatoire n° " + mark);
            }
            assertThat(listed("?category=ngo&text=" + mark)).doesNotContain(code);
            assertThat(listed("?category=national&text=" + mark)).contains(code);

            // Staff find it at once while they type.
            assertThat(staff.write(editor).suggestions("institutions", "senaletica " + mark.toLowerCase(Locale.ROOT)))
                    .containsExactly("Observatorio Núm. " + mark);

            // It gets another name, and is found by that.
            String version = field(administrator.get(page), "version");
            assertThat(administrator
                            .post(page, saved(version, institution("Señalética " + mark + "\nVigía " + mark)))
                            .statusCode())
                    .isEqualTo(303);
            assertThat(staff.write(editor).suggestions("institutions", "vigia " + mark))
                    .containsExactly("Observatorio Núm. " + mark);

            // Whoever saves what somebody else has changed meanwhile sees both and loses nothing.
            HttpResponse<String> stale =
                    administrator.post(page, saved(version, institution("Señalética " + mark + "\nAtalaya " + mark)));
            assertThat(stale.statusCode()).isEqualTo(409);
            assertThat(stale.body()).contains("Vigía " + mark, "Atalaya " + mark);
            assertThat(administrator.get(page).body()).doesNotContain("Atalaya " + mark);

            // Retired, it is offered no longer and still has its name.
            assertThat(decide(page, "retire").statusCode()).isEqualTo(303);
            assertThat(listed("?availability=offered&text=" + mark)).doesNotContain(code);
            assertThat(listed("?availability=retired&text=" + mark)).contains(code);
            assertThat(staff.write(editor).suggestions("institutions", "vigia " + mark))
                    .isEmpty();

            // It comes back as it was.
            assertThat(decide(page, "restore").statusCode()).isEqualTo(303);
            assertThat(staff.write(editor).suggestions("institutions", "vigia " + mark))
                    .containsExactly("Observatorio Núm. " + mark);
        }

        // Who did all that stands in the audit log.
        assertThat(administrator.get("/admin/audit?subject=INSTITUTION/" + code).body())
                .contains(
                        "data-deed=\"programme.entryAdded\"",
                        "data-deed=\"programme.entryEdited\"",
                        "data-deed=\"programme.entryRetired\"",
                        "data-deed=\"programme.entryRestored\"")
                .contains("Ingrid Lindqvist Prado", "Vigía " + mark);
    }

    @Test
    void what_is_retired_stays_where_it_is_used_and_is_not_chosen_anew() {
        String type = "TYPE_" + mark;
        administrator.post(
                TYPES + "/new",
                form(
                        "deed",
                        "save",
                        "code",
                        type,
                        "category",
                        "ACTIVITY",
                        "aliases",
                        "",
                        "names.es",
                        "Ronda " + mark,
                        "names.en",
                        "Round " + mark,
                        "names.pt",
                        "Roda " + mark,
                        "names.fr",
                        "Ronde " + mark));
        PlainClient reader = client(STAFF);
        assertThat(reader.get("/activities/new").body()).contains("value=\"" + type + "\"");

        try (Person staff = product.person("es")) {
            String activity = logged(staff, type);

            assertThat(decide(TYPES + "/" + type, "retire").statusCode()).isEqualTo(303);

            assertThat(reader.get("/activities/new").body()).doesNotContain("value=\"" + type + "\"");
            assertThat(reader.get(activity).body()).contains("Ronda " + mark);
            DraftForm form = staff.write(activity + "/edit");
            assertThat(form.value("type")).isEqualTo(type);
            form.fill("place", "Tegucigalpa").save();
            assertThat(staff.text()).contains("Ronda " + mark, "Tegucigalpa");
        }
    }

    @Test
    void a_name_that_identifies_another_entry_is_said_so_before_it_is_saved() {
        HttpResponse<String> warned = administrator.post(INSTITUTIONS + "/new", institution("mpf"));

        assertThat(warned.statusCode()).isEqualTo(422);
        assertThat(warned.body())
                .contains("href=\"" + INSTITUTIONS + "/MPF_AR\"", "href=\"" + INSTITUTIONS + "/MPF_BR\"")
                .contains("value=\"Observatorio Núm. " + mark + "\"");
        assertThat(administrator.status(page)).isEqualTo(404);

        // They are different things: it is saved, and stays told apart from then on.
        String knowingly = institution("mpf").replace("deed=save", "deed=saveKnowingly");
        assertThat(administrator.post(INSTITUTIONS + "/new", knowingly).statusCode())
                .isEqualTo(303);
        assertThat(administrator.get(page).body()).contains("href=\"" + INSTITUTIONS + "/MPF_BR\"");

        // A name that was there before stands in nobody's way.
        String version = field(administrator.get(page), "version");
        assertThat(administrator
                        .post(page, saved(version, institution("mpf\nVigía " + mark)))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_retired_entry_is_found_before_it_is_added_again() {
        administrator.post(INSTITUTIONS + "/new", institution("Vigía " + mark));
        decide(page, "retire");

        HttpResponse<String> warned = administrator.post(
                INSTITUTIONS + "/new", institution("vigia " + mark).replace(code, "ANOTHER_" + mark));

        assertThat(warned.statusCode()).isEqualTo(422);
        assertThat(warned.body()).contains("href=\"" + page + "\"");
    }

    @Test
    void what_makes_no_sense_is_refused_at_its_field_and_stays_in_the_form() {
        HttpResponse<String> refused = administrator.post(
                INSTITUTIONS + "/new",
                form(
                        "deed",
                        "save",
                        "code",
                        "fiscalía",
                        "category",
                        "PARTNER",
                        "country",
                        "EC",
                        "names.es",
                        "Solo en español",
                        "aliases",
                        "Una sigla"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "id=\"code-error\"", "id=\"names-en-error\"", "id=\"names-pt-error\"", "id=\"names-fr-error\"")
                .contains("value=\"FISCALÍA\"", "value=\"Solo en español\"", ">Una sigla</textarea>")
                .doesNotContain("id=\"names-es-error\"");

        for (String foreign : List.of(
                institution("").replace("category=NATIONAL", "category=PARTNER"),
                institution("").replace("country=EC", "country=ZZ"),
                institution("").replace("country=EC", "country=nowhere"),
                institution("x".repeat(201)))) {
            assertThat(administrator.post(INSTITUTIONS + "/new", foreign).statusCode())
                    .isEqualTo(422);
        }
        assertThat(administrator.status(page)).isEqualTo(404);
    }

    @Test
    void a_code_is_given_once() {
        HttpResponse<String> refused =
                administrator.post(INSTITUTIONS + "/new", institution("").replace(code, "EUROJUST"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"code-error\"");
    }

    @Test
    void the_same_form_sent_ten_times_at_once_adds_one_entry() {
        String entry = institution("Vigía " + mark);

        assertThat(tenAtOnce(() -> administrator.post(INSTITUTIONS + "/new", entry)))
                .containsOnly(303);

        assertThat(deeds("programme.entryAdded")).hasSize(1);
    }

    @Test
    void of_ten_who_edit_the_same_at_once_one_is_first_and_the_others_are_told() {
        administrator.post(INSTITUTIONS + "/new", institution(""));
        String version = field(administrator.get(page), "version");

        List<Integer> answers =
                tenAtOnce(() -> administrator.post(page, saved(version, institution("Vigía " + UUID.randomUUID()))));

        assertThat(answers).containsOnly(303, 409).containsOnlyOnce(303);
        assertThat(deeds("programme.entryEdited")).hasSize(1);
    }

    @Test
    void saving_without_a_change_leaves_no_trace() {
        administrator.post(INSTITUTIONS + "/new", institution("Vigía " + mark));
        String version = field(administrator.get(page), "version");

        administrator.post(page, saved(version, institution("Vigía " + mark)));

        assertThat(field(administrator.get(page), "version")).isEqualTo(version);
        assertThat(deeds("programme.entryEdited")).isEmpty();
    }

    @Test
    void what_uses_an_entry_is_counted_and_can_be_looked_at() {
        String entry = administrator.get(INSTITUTIONS + "/EUROJUST?lang=en").body();
        String activities = find(entry, "href=\"/activities\\?institution=eurojust\"[^>]*>([0-9]+ activities)<");

        assertThat(administrator.get("/activities?institution=eurojust").body()).contains(activities);
    }

    @Test
    void for_everybody_else_there_are_no_such_pages_and_nothing_happens() {
        PlainClient staff = client(STAFF);
        String eurojust = INSTITUTIONS + "/EUROJUST";
        String version = field(administrator.get(eurojust), "version");

        for (String path : List.of("/admin/lists", INSTITUTIONS, INSTITUTIONS + "/new", eurojust)) {
            assertThat(staff.status(path)).as(path).isEqualTo(404);
        }
        assertThat(staff.post(INSTITUTIONS + "/new", institution("")).statusCode())
                .isEqualTo(404);
        assertThat(staff.post(INSTITUTIONS + "/new", form("deed", "save", "aliases", ""))
                        .statusCode())
                .isEqualTo(404);
        for (String deed : List.of("retire", "restore", "save")) {
            assertThat(staff.post(eurojust, form("version", version, "deed", deed))
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(administrator.status(page)).isEqualTo(404);
        assertThat(field(administrator.get(eurojust), "version")).isEqualTo(version);
        assertThat(staff.get("/").body()).doesNotContain("/admin/lists");
    }

    @Test
    void what_is_no_list_and_no_entry_is_missing() {
        for (String path : List.of(
                "/admin/lists/colours",
                "/admin/lists/colours/new",
                INSTITUTIONS + "/NOT_THERE",
                INSTITUTIONS + "/%27",
                "/admin/lists/topics/EUROJUST")) {
            assertThat(administrator.status(path)).as(path).isEqualTo(404);
            assertThat(administrator.post(path, institution("")).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(administrator.post(INSTITUTIONS, institution("")).statusCode())
                .isEqualTo(404);
        assertThat(administrator
                        .post(INSTITUTIONS + "/EUROJUST", form("deed", "delete"))
                        .statusCode())
                .isEqualTo(422);
    }

    private PlainClient client(String email) {
        return new PlainClient(product.address()).signIn(email);
    }

    /** Signs in, logs an activity of this type and says where it is. */
    private String logged(Person staff, String type) {
        staff.signIn(STAFF)
                .write("/activities/new")
                .fill("title", "Ronda de consultas " + mark)
                .choose("countries", "Hondu")
                .select("type", type)
                .fill("held", "4 mar 2021")
                .save();
        return staff.path();
    }

    /** The form about an observatory that only this test knows. */
    private String institution(String aliases) {
        return form(
                "deed",
                "save",
                "code",
                code,
                "category",
                "NATIONAL",
                "country",
                "EC",
                "names.es",
                "Observatorio Núm. " + mark,
                "names.en",
                "Crime Observatory " + mark,
                "names.pt",
                "Observatório n.º " + mark,
                "names.fr",
                "Observatoire n° " + mark,
                "aliases",
                aliases);
    }

    private static String saved(String version, String fields) {
        return form("version", version) + "&" + fields;
    }

    private HttpResponse<String> decide(String entry, String deed) {
        return administrator.post(entry, form("version", field(administrator.get(entry), "version"), "deed", deed));
    }

    private String listed(String query) {
        String list = administrator.get(INSTITUTIONS + query).body();
        return list.substring(list.indexOf("</form>", list.indexOf("data-filters")));
    }

    private List<String> deeds(String deed) {
        return Stream.of(administrator
                        .get("/admin/audit?subject=INSTITUTION/" + code)
                        .body()
                        .split("<tr "))
                .filter(row -> row.contains("data-deed=\"" + deed + "\""))
                .toList();
    }

    private static List<Integer> tenAtOnce(Supplier<HttpResponse<String>> request) {
        List<CompletableFuture<HttpResponse<String>>> answers = Stream.generate(
                        () -> CompletableFuture.supplyAsync(request))
                .limit(10)
                .toList();
        return answers.stream().map(answer -> answer.join().statusCode()).toList();
    }
}
