package eu.elpaccto.intranet.acceptance;

import static eu.elpaccto.intranet.acceptance.Forms.field;
import static eu.elpaccto.intranet.acceptance.Forms.find;
import static eu.elpaccto.intranet.acceptance.Forms.form;
import static eu.elpaccto.intranet.acceptance.Forms.location;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import eu.elpaccto.intranet.acceptance.Product.Running;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The life of subscribers: added and imported by an editor, found, exported, unsubscribed by themselves or by the server
 * of their mail provider, taken up again, forgotten.
 */
@ExtendWith(Product.class)
class SubscriberLifeIT {

    private static final String SUBSCRIBERS = "/newsletters/subscribers";
    private static final String IMPORT = SUBSCRIBERS + "/import";
    private static final String ONE_CLICK = "List-Unsubscribe=One-Click";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private Running product;
    private StoredState stored;
    private PlainClient lead;

    @BeforeEach
    void signIn(Running product) {
        this.product = product;
        stored = new StoredState(product.database());
        stored.forgetAttempts();
        lead = new PlainClient(product.address()).signIn(People.LEAD);
    }

    @AfterEach
    void close() {
        stored.forgetAttempts();
        stored.close();
    }

    @Test
    void whatever_is_asked_of_a_subscriber_who_is_not_there_they_are_missing() {
        assertThat(lead.post(SUBSCRIBERS + "/nobody", form("version", "1", "deed", "vanish"))
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "es, Línea 3, Se añadirán 2 direcciones, Dar de baja, no recibe el boletín",
        "en, Line 3, 2 addresses will be added, Unsubscribe, does not get the newsletter"
    })
    void the_whole_life(String language, String line, String announced, String button, String done) {
        lead.get("/?lang=" + language);

        // An editor adds an address and stays with it.
        String first = "first." + mark + "@example.org";
        HttpResponse<String> added = lead.post(SUBSCRIBERS + "/new", subscriber(first, language));
        assertThat(added.statusCode()).isEqualTo(303);
        String page = location(added);
        assertThat(lead.get(page).body()).contains(first);

        // A list with a mistake is not imported; mended, it is announced, and then imported.
        String wrong = "email;name;language;consent_on\n" + "second." + mark + "@example.org;Dos;" + language
                + ";2021-01-02\nthird." + mark + "@example.org;=1+1;xx;2021-01-02\n" + first + ";;" + language
                + ";2021-01-02";
        HttpResponse<String> refused = lead.post(IMPORT, form("deed", "check", "list", wrong));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(line, "second." + mark).doesNotContain("value=\"confirm\"");
        String mended = wrong.replace(";xx;", ";" + language + ";");
        HttpResponse<String> confirm = lead.post(IMPORT, form("deed", "check", "list", mended));
        assertThat(confirm.statusCode()).isEqualTo(200);
        assertThat(confirm.body()).contains(announced, "value=\"confirm\"");
        assertThat(listed(mark)).containsOnlyOnce("@example.org</a>");
        assertThat(lead.post(IMPORT, form("deed", "confirm", "list", wrong)).statusCode())
                .isEqualTo(422);
        assertThat(listed(mark)).containsOnlyOnce("@example.org</a>");
        assertThat(lead.post(IMPORT, form("deed", "confirm", "list", mended)).statusCode())
                .isEqualTo(303);
        assertThat(listed(mark)).contains("first." + mark, "second." + mark, "third." + mark);
        assertThat(listed("second." + mark)).doesNotContain("first." + mark);

        // The file holds exactly who is listed, and nothing that a spreadsheet would execute.
        HttpResponse<String> file = lead.post(SUBSCRIBERS + "/export?text=" + mark, "");
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(file.body().lines()).hasSize(4);
        assertThat(file.body()).contains("third." + mark + "@example.org;'=1+1;" + language + ";2021-01-02;");

        // The reader unsubscribes by the address in a mail: looking changes nothing, the button does.
        String unsubscribe = "/unsubscribe/" + token(first);
        PlainClient reader = new PlainClient(product.address());
        String before = stored.fingerprint();
        HttpResponse<String> asked = reader.get(unsubscribe);
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body())
                .contains("lang=\"" + language + "\"", "f…@example.org", button)
                .doesNotContain(first);
        assertThat(stored.fingerprint()).isEqualTo(before);
        HttpResponse<String> gone = reader.post(unsubscribe, ONE_CLICK);
        assertThat(gone.statusCode()).isEqualTo(200);
        assertThat(gone.body()).contains(done);
        assertThat(lead.get(page).body()).contains("state--withdrawn");

        // It was a mistake.
        assertThat(reader.post(unsubscribe, "deed=again").statusCode()).isEqualTo(200);
        assertThat(lead.get(page).body()).contains("state--approved").doesNotContain("state--withdrawn");

        // An editor forgets the address altogether.
        assertThat(lead.post(page, form("deed", "forget", "version", field(lead.get(page), "version")))
                        .statusCode())
                .isEqualTo(303);
        assertThat(lead.status(page)).isEqualTo(404);
        assertThat(reader.status(unsubscribe)).isEqualTo(404);
        assertThat(stored.text("SELECT count(*) FROM subscriber WHERE email = ?", first))
                .isEqualTo("0");
        assertThat(stored.text(
                        "SELECT count(*) FROM audit_entry WHERE concat(before, after) LIKE ?", "%" + first + "%"))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "multipart/form-data; boundary=b"})
    void the_server_of_a_mail_provider_unsubscribes_with_one_click(String type) {
        String email = added();
        String path = "/unsubscribe/" + token(email);
        String body = type.startsWith("multipart")
                ? "--b\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--b--\r\n"
                : ONE_CLICK;

        for (int time = 1; time <= 2; time++) {
            PlainClient provider = new PlainClient(product.address());
            HttpResponse<String> answer = provider.post(path, BodyPublishers.ofString(body), "Content-Type", type);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(unsubscribed(email)).isTrue();
        }
        assertThat(stored.text(
                        "SELECT count(*) FROM audit_entry WHERE deed = 'subscriber.unsubscribed' AND subject ="
                                + " 'SUBSCRIBER/' || (SELECT handle FROM subscriber WHERE email = ?)",
                        email))
                .isEqualTo("1");
    }

    @Test
    void one_click_opens_nothing_else() {
        String email = added();
        String path = "/unsubscribe/" + token(email);
        PlainClient stranger = new PlainClient(product.address());

        assertThat(stranger.postFrom("https://evil.example", path, ONE_CLICK).statusCode())
                .isEqualTo(403);
        assertThat(stranger.post(
                                path,
                                BodyPublishers.ofString(ONE_CLICK),
                                "Content-Type",
                                "application/x-www-form-urlencoded",
                                "Sec-Fetch-Site",
                                "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(stranger.post(path, "List-Unsubscribe=Two-Clicks").statusCode())
                .isEqualTo(422);
        assertThat(stranger.status(path + "?List-Unsubscribe=One-Click")).isEqualTo(200);
        assertThat(unsubscribed(email)).isFalse();
        for (String elsewhere :
                List.of("/unsubscribe", path + "/x", SUBSCRIBERS, SUBSCRIBERS + "/new", IMPORT, "/login")) {
            assertThat(upload(stranger, elsewhere, new byte[10], "check").statusCode())
                    .as(elsewhere)
                    .isEqualTo(415);
        }
        assertThat(upload(stranger, path, new byte[1_000_000], "check").statusCode())
                .isIn(413, 422);
    }

    @Test
    void whoever_makes_secrets_up_is_slowed_down() {
        PlainClient stranger = new PlainClient(product.address());
        for (int guess = 0; guess < 30; guess++) {
            assertThat(stranger.post("/unsubscribe/" + "x".repeat(43), ONE_CLICK)
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(stranger.post("/unsubscribe/" + "x".repeat(43), ONE_CLICK).statusCode())
                .isEqualTo(429);
        String email = added();
        assertThat(stranger.post("/unsubscribe/" + token(email), ONE_CLICK).statusCode())
                .as("whoever holds a secret beside a guesser")
                .isEqualTo(200);
        assertThat(unsubscribed(email)).isTrue();
    }

    @Test
    void a_hostile_file_is_answered_with_its_problem() {
        assertThat(lead.post(IMPORT, form("deed", "confirm", "list", "email;language;consent_on\n\"a;es"))
                        .statusCode())
                .isEqualTo(422);
        String script = "email;name;language;consent_on\n<script>alert(1)</script>;x;es;2021-01-02";
        assertThat(lead.post(IMPORT, form("deed", "check", "list", script)).body())
                .doesNotContain("<script>alert");
        String early = "email;language;consent_on\nearly@example.org;es;-0001-01-01";
        assertThat(lead.post(IMPORT, form("deed", "confirm", "list", early)).statusCode())
                .isEqualTo(422);
        assertThat(lead.post(IMPORT, form("deed", "check", "list", "x".repeat(7_000_000)))
                        .statusCode())
                .isEqualTo(413);
        assertThat(lead.post(IMPORT, "").statusCode()).isEqualTo(422);
    }

    @Test
    void a_file_is_put_into_the_field_or_its_line_that_cannot_be_read_is_named() {
        try (Person editor = product.person("en")) {
            editor.signIn(People.LEAD).open(IMPORT);
            byte[] latin = "email;language;consent_on\nJosé;es;x".getBytes(StandardCharsets.ISO_8859_1);
            editor.page().setInputFiles("#file", new FilePayload("l.csv", "text/csv", latin));
            editor.page().waitForSelector("[data-file-error]:has-text('line 2')");
            assertThat(editor.page().inputValue("#list")).isEmpty();

            String list = "email;language;consent_on\nñandú." + mark + "@example.org;es;2021-01-02";
            editor.page()
                    .setInputFiles(
                            "#file", new FilePayload("l.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
            editor.page().waitForFunction("() => document.getElementById('list').value.includes('ñandú')");
            assertThat(editor.page().isVisible("[data-file-error]")).isFalse();
        }
    }

    @Test
    void users_say_themselves_whether_they_get_it() {
        PlainClient staff = new PlainClient(product.address()).signIn(People.COLLEAGUE);
        assertThat(staff.get("/profile").body()).contains("value=\"unsubscribe\"");

        assertThat(staff.post("/profile/newsletter", "deed=unsubscribe").statusCode())
                .isEqualTo(303);
        assertThat(listed(People.COLLEAGUE)).contains("state--withdrawn");
        assertThat(staff.post("/profile/newsletter", "deed=subscribe").statusCode())
                .isEqualTo(303);
        assertThat(listed(People.COLLEAGUE)).contains("state--approved");
        assertThat(staff.status(SUBSCRIBERS)).isEqualTo(404);
    }

    private String added() {
        String email = "reader." + UUID.randomUUID() + "@example.org";
        lead.post(SUBSCRIBERS + "/new", subscriber(email, "fr"));
        return email;
    }

    private static String subscriber(String email, String language) {
        return form("key", UUID.randomUUID().toString(), "email", email, "name", "", "language", language)
                + "&"
                + form("consentOn", "2021-01-02", "consentNote", "");
    }

    private String listed(String text) {
        String page = lead.get(SUBSCRIBERS + "?text=" + text).body();
        return page.contains("<tbody>") ? find(page, "<tbody>(.*)</tbody>") : "";
    }

    private String token(String email) {
        return stored.text("SELECT token FROM subscriber WHERE email = ?", email);
    }

    private boolean unsubscribed(String email) {
        return "t".equals(stored.text("SELECT unsubscribed_at IS NOT NULL FROM subscriber WHERE email = ?", email));
    }

    private static HttpResponse<String> upload(PlainClient client, String path, byte[] file, String deed) {
        byte[] head = ("--b\r\nContent-Disposition: form-data; name=\"deed\"\r\n\r\n" + deed
                        + "\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"l.csv\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] end = "\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8);
        return client.post(
                path,
                BodyPublishers.ofByteArrays(List.of(head, file, end)),
                "Content-Type",
                "multipart/form-data; boundary=b");
    }
}
