package eu.elpaccto.intranet.acceptance;

import static eu.elpaccto.intranet.acceptance.Forms.find;
import static eu.elpaccto.intranet.acceptance.Forms.form;
import static eu.elpaccto.intranet.acceptance.Forms.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import eu.elpaccto.intranet.acceptance.Product.Running;
import eu.elpaccto.intranet.shared.view.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every answer carries and what no request gets, whatever the page: the rules below the pages. */
@ExtendWith(Product.class)
class HttpGuardIT {

    private static final String STAFF = "ximena.urquidi@example.org";
    private static final String ADMINISTRATOR = "ingrid.lindqvistprado@example.org";
    private static final int MEGABYTE = 1024 * 1024;
    private static final Duration LOGGED_WITHIN = Duration.ofSeconds(30);

    private Running product;
    private StoredState stored;
    private PlainClient stranger;
    private PlainClient staff;

    @BeforeEach
    void signIn(Running product) {
        this.product = product;
        stored = new StoredState(product.database());
        stored.forgetAttempts();
        stranger = new PlainClient(product.address());
        staff = new PlainClient(product.address()).signIn(STAFF);
    }

    @AfterEach
    void close() {
        stored.close();
    }

    @Test
    void a_form_sent_to_an_address_that_names_nothing_finds_nothing() {
        PlainClient administrator = new PlainClient(product.address()).signIn(ADMINISTRATOR);
        for (String path : List.of("/invitations", "/invitations/", "/password", "/password/")) {
            assertThat(staff.post(path, "password=x").statusCode()).as(path).isEqualTo(404);
        }
        for (String path : List.of("/admin/users", "/admin/users/")) {
            assertThat(administrator
                            .post(path, form("version", "1", "deed", "deactivate"))
                            .statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    void nothing_is_kept_by_browsers_that_is_reached_by_way_of_the_theme() {
        for (String path :
                List.of("/jakarta.faces.resource/../admin/users", "/jakarta.faces.resource/%2e%2e/admin/users")) {
            assertThat(stranger.get(path).headers().firstValue("Cache-Control"))
                    .as(path)
                    .hasValue("no-store");
        }
    }

    @Test
    void every_answer_carries_the_security_headers() {
        Map<String, HttpResponse<String>> answers = new LinkedHashMap<>();
        answers.put("a page for everybody", stranger.get("/login"));
        answers.put("a page", staff.get("/activities"));
        answers.put("an editor", staff.get("/activities/new"));
        answers.put("the way to the sign-in page", stranger.get("/activities"));
        answers.put("the way on after a form", staff.post("/profile", form("language", "es", "zone", "Europe/Madrid")));
        answers.put("the way on after an editor", saved());
        answers.put("a form with errors", stranger.post("/login", form("email", "nobody@example.org")));
        answers.put("a request nobody understands", staff.get("/activities?text=%00"));
        answers.put("no token", stranger.get("/api"));
        answers.put("another site", staff.postFrom("https://elsewhere.example", "/profile", "language=es"));
        answers.put("nothing there", staff.get("/activities/POL-1999-RG-999"));
        answers.put("a void link", stranger.get("/password/" + "x".repeat(43)));
        answers.put("a closed folder", stranger.get("/WEB-INF/web.xml"));
        answers.put("another method", staff.send("PUT", "/activities"));
        answers.put("too large a form", tooLarge(staff));
        answers.put("a file", upload(staff, "/activities"));
        answers.put("an endpoint that is only posted to", staff.get("/reviews/decide"));
        answers.put("a feed", stranger.get(feed()));
        answers.put("a style sheet", stranger.get("/jakarta.faces.resource/css/app.css.xhtml?ln=intranet"));

        answers.forEach((what, answer) -> assertSoftly(softly -> {
            softly.assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .as(what + ": one policy")
                    .singleElement()
                    .asString()
                    .contains("default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
                    .contains("form-action 'self'")
                    .matches(".*script-src 'self'(?: 'nonce-[A-Za-z0-9+/=]+')?;?");
            header(softly, what, answer, "X-Content-Type-Options", "nosniff");
            header(softly, what, answer, "Referrer-Policy", "no-referrer");
            header(softly, what, answer, "Cross-Origin-Opener-Policy", "same-origin");
            header(softly, what, answer, "Cross-Origin-Resource-Policy", "same-origin");
            softly.assertThat(answer.headers().firstValue("Permissions-Policy"))
                    .as(what)
                    .isPresent();
            softly.assertThat(answer.headers().firstValue("Server")).as(what).isEmpty();
            softly.assertThat(answer.headers().firstValue("X-Powered-By"))
                    .as(what)
                    .isEmpty();
            softly.assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                    .as(what)
                    .matches("a style sheet".equals(what) ? ".*max-age=\\d{5,}.*" : "no-store");
        }));
        assertThat(answers.values().stream().map(HttpResponse::statusCode))
                .containsExactly(
                        200, 200, 200, 303, 303, 303, 422, 400, 401, 403, 404, 404, 404, 405, 413, 415, 405, 200, 200);
    }

    private static void header(
            org.assertj.core.api.SoftAssertions softly,
            String what,
            HttpResponse<String> answer,
            String name,
            String value) {
        softly.assertThat(answer.headers().allValues(name))
                .as(what + ": " + name)
                .containsExactly(value);
    }

    private HttpResponse<String> saved() {
        return FacesForm.open(staff, "/activities/new")
                .with("title", "Reunión sobre cabeceras")
                .with("type", "WORKSHOP")
                .press("save");
    }

    private String feed() {
        return find(staff.post("/profile/feed", "").body(), "https?://[^/]+(/feeds/[A-Za-z0-9_-]{43}/news.atom)");
    }

    @Test
    void only_reading_and_sending_forms_is_answered() {
        for (String path : List.of("/login", "/activities", "/profile", "/feeds/x/news.atom", "/", "/nowhere")) {
            for (String method : List.of("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND")) {
                assertThat(staff.send(method, path).statusCode())
                        .as(method + " " + path)
                        .isEqualTo(405);
            }
        }
    }

    @Test
    void nothing_is_ever_done_by_a_get() {
        List<String> deeds = List.of(
                "/sign-out",
                "/reviews/decide?kind=ACTIVITY&decision=approve",
                "/reviews/take-back?kind=ACTIVITY",
                "/reviews/submit?kind=ACTIVITY",
                "/profile?language=en&zone=UTC",
                "/profile/feed",
                "/profile/sessions",
                "/admin/audit",
                "/admin/outbox?mail=1",
                "/password/forgotten?email=" + STAFF);
        String before = stored.fingerprint();
        deeds.forEach(staff::get);
        FacesForm editor = FacesForm.open(staff, "/activities/new").with("title", "Por un enlace");
        assertThat(editor.pressByGet("save").statusCode()).isEqualTo(400);

        assertThat(stored.fingerprint()).isEqualTo(before);
        assertThat(staff.status("/profile")).as("still signed in").isEqualTo(200);
    }

    @Test
    void what_belongs_to_the_server_is_closed() {
        List<String> doors = List.of(
                "/metrics", "/health", "/health/live", "/openapi", "/openapi/ui", "/management", "/admin", "/asadmin");
        doors.forEach(door -> {
            assertThat(stranger.status(door)).as(door).isEqualTo(303);
            assertThat(staff.status(door)).as(door).isIn(403, 404);
        });
    }

    @Test
    void no_file_of_the_application_can_be_fetched() throws IOException {
        try (ZipFile war = new ZipFile(System.getProperty("intranet.war"))) {
            List<String> files = war.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(".xhtml") || name.endsWith(".xml") || name.endsWith(".properties"))
                    .toList();
            assertThat(files).hasSizeGreaterThan(50);
            for (String file : files) {
                assertThat(stranger.status("/" + file)).as(file).isIn(303, 404);
                assertThat(staff.status("/" + file)).as(file).isEqualTo(404);
            }
        }
    }

    @Test
    void no_file_leaks_through_a_path_that_is_written_differently() {
        List<String> paths = List.of(
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/jakarta.faces.resource/web.xml.xhtml?ln=..%2fWEB-INF",
                "/jakarta.faces.resource/../WEB-INF/web.xml",
                "/jakarta.faces.resource/..%2f..%2fWEB-INF/web.xml.xhtml",
                "/jakarta.faces.resource/%2e%2e/WEB-INF/web.xml.xhtml",
                "/jakarta.faces.resource/list.xhtml.xhtml?ln=../activity",
                "/jakarta.faces.resource/css/app.css.xhtml?ln=intranet&con=../../WEB-INF",
                "/activity/list.xhtml;x=.css",
                "/;x/WEB-INF/web.xml",
                "/./WEB-INF/web.xml",
                "//WEB-INF//web.xml",
                "/WEB-INF%2fweb.xml",
                "/web-inf/web.xml");
        for (String path : paths) {
            String answer = raw("GET " + path + " HTTP/1.1", "Host: localhost", cookie(staff));
            assertThat(answer).as(path).doesNotContain("<web-app", "<servlet", "ui:composition", "#{");
        }
    }

    @Test
    void no_answer_repeats_what_the_request_calls_this_server() {
        List<String> starts = List.of(
                "GET /login",
                "GET /activities",
                "GET /",
                "GET /nowhere",
                "GET /activity",
                "GET /WEB-INF",
                "GET /api",
                "GET /jakarta.faces.resource/css/app.css.xhtml?ln=intranet",
                "GET /feeds/x/news.atom");
        for (String start : starts) {
            for (String cookie : List.of("", cookie(staff))) {
                String answer =
                        raw(start + " HTTP/1.1", "Host: evil.example", "X-Forwarded-Host: evil.example", cookie);
                assertThat(answer).as(start).isNotBlank().doesNotContain("evil.example");
            }
        }
        assertThat(URI.create(location(saved())).getHost()).as("after a form").isNull();
    }

    /** A table is out of the way for a moment, so that something fails that nobody foresaw. */
    @Test
    void what_nobody_foresaw_is_answered_with_a_number_that_stands_in_the_log() throws Exception {
        HttpResponse<String> answer;
        stored.change("ALTER TABLE news_row RENAME TO news_row_away");
        try {
            answer = staff.get("/news");
        } finally {
            stored.change("ALTER TABLE news_row_away RENAME TO news_row");
        }
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .doesNotContain("Exception", "\tat ", "news_row", "SELECT", "eu.elpaccto", "org.", "Payara");
        String number = find(answer.body(), "<p class=\"code\">([0-9a-f]{8})</p>");
        awaitLogged("reference " + number + ": /news");
        assertThat(staff.status("/news")).isEqualTo(200);
    }

    /** The answer does not wait for the log, which goes through another process. */
    private void awaitLogged(String words) throws IOException, InterruptedException {
        Path log = product.home().resolve("log/server.log");
        long end = System.nanoTime() + LOGGED_WITHIN.toNanos();
        while (!Files.readString(log).contains(words)) {
            assertThat(System.nanoTime())
                    .as(words + " in the log within " + LOGGED_WITHIN)
                    .isLessThan(end);
            Thread.sleep(100);
        }
    }

    @Test
    void what_makes_no_sense_is_refused_and_is_no_failure_of_ours() {
        List<String> queries = List.of("text=%00", "text=%zz", "%=1", "country=a%00b", "from=%00");
        for (String page : List.of("/activities", "/news", "/networks", "/reviews", "/login")) {
            for (String query : queries) {
                assertThat(raw("GET " + page + "?" + query + " HTTP/1.1", "Host: localhost", cookie(staff)))
                        .as(page + "?" + query)
                        .startsWith("HTTP/1.1 400");
            }
        }
        List<String> ignored = List.of(
                "from=-999999999-01-01&to=%2B999999999-12-31",
                "from=0000-01-01",
                "page=-1",
                "page=99999999999",
                "sort=none&order=none",
                "country=%3Cb%3E",
                "component=" + "X".repeat(3000),
                "state=approved'--",
                "lang=%22%3E%3Cscript%3E",
                "text=" + "%27%22%3C%25_%5C".repeat(100));
        for (String page : List.of("/activities", "/news", "/networks", "/reviews", "/")) {
            for (String query : ignored) {
                assertThat(staff.status(page + "?" + query))
                        .as(page + "?" + query)
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void cookies_that_nobody_gave_out_are_ignored() {
        for (String cookie : List.of("done=%zz/review.done.approved", "done=/x/y", "lang=%00", "lang=<script>")) {
            String answer = raw("GET / HTTP/1.1", "Host: localhost", cookie(staff) + "; " + cookie);
            assertThat(answer).as(cookie).startsWith("HTTP/1.1 200").doesNotContain("<script>\"");
        }
        for (String cookie : List.of("sid=", "sid=%00", "sid=" + "a".repeat(4000), "sid=' OR 1=1--")) {
            String answer = raw("GET / HTTP/1.1", "Host: localhost", "Cookie: " + cookie);
            assertThat(answer).as(cookie).startsWith("HTTP/1.1 303");
        }
    }

    @Test
    void what_is_larger_than_any_form_is_refused() {
        assertThat(tooLarge(stranger).statusCode()).as("anonymous").isEqualTo(413);
        assertThat(tooLarge(staff).statusCode()).as("signed in").isEqualTo(413);
        assertThat(post(stranger, "/login", BodyPublishers.ofString("a=" + "x".repeat(30 * MEGABYTE)))
                        .statusCode())
                .as("beyond what the listener reads")
                .isEqualTo(413);
    }

    /** What normalises text takes the square of such a run, so that one request would keep a processor busy for minutes. */
    @Test
    void no_text_is_a_heap_of_accents() {
        String heap = "a" + "\u0301\u0316".repeat(10_000);
        String halfWidth = "\uFF8A" + "\uFF9E\u0316".repeat(10_000);
        for (String text : List.of(heap, halfWidth)) {
            assertThat(stranger.post("/login", form("email", "nobody@example.org", "password", text))
                            .statusCode())
                    .as("a password")
                    .isEqualTo(400);
            assertThat(FacesForm.open(staff, "/activities/new")
                            .with("participants", text)
                            .press("save")
                            .statusCode())
                    .as("a field of an editor")
                    .isEqualTo(400);
        }
        assertThat(stranger.post("/login", form("email", "nobody@example.org", "password", "a" + "\u0301".repeat(30)))
                        .statusCode())
                .as("more accents than any language has")
                .isEqualTo(422);
    }

    @Test
    void a_resource_of_many_names_is_not_there() {
        assertThat(stranger.status("/jakarta.faces.resource/a" + ".a".repeat(3500)))
                .isEqualTo(404);
    }

    @Test
    void files_are_refused_and_leave_nothing_behind() throws IOException {
        for (PlainClient client : List.of(stranger, staff)) {
            for (String path : List.of(
                    "/login",
                    "/activities",
                    "/activities/new",
                    "/newsletters/subscribers/import",
                    "/nowhere",
                    "/user/login.xhtml",
                    "/jakarta.faces.resource/css/app.css.xhtml?ln=intranet")) {
                assertThat(upload(client, path).statusCode()).as(path).isEqualTo(415);
            }
        }
        try (Stream<Path> left = Files.walk(product.home().resolve("tmp"))) {
            assertThat(left.map(Path::getFileName).map(Path::toString)).noneMatch(name -> name.startsWith("upload_"));
        }
    }

    @Test
    void reading_without_signing_in_begins_no_session() {
        Stream.of(Route.values())
                .filter(Route::isPublic)
                .map(route -> route.to("x".repeat(43)))
                .forEach(path -> assertThat(new PlainClient(product.address())
                                .get(path)
                                .headers()
                                .allValues("Set-Cookie"))
                        .as(path)
                        .isEmpty());
    }

    @Test
    void pages_that_only_show_things_begin_no_session_and_editors_one_that_scripts_cannot_read() {
        for (String page : List.of("/", "/activities", "/networks", "/news", "/profile", "/reviews")) {
            assertThat(staff.get(page).headers().allValues("Set-Cookie"))
                    .as(page)
                    .isEmpty();
        }
        assertThat(staff.get("/activities/new").headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("JSESSIONID=")
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void nobody_chooses_the_nonce_of_our_scripts() {
        String chosen = "Y2hvc2VuIGJ5IGFub3RoZXI=";
        for (String query : List.of(
                "?primefaces.nonce=" + chosen, "?primefaces.nonce=" + chosen + "&jakarta.faces.ViewState=stateless")) {
            HttpResponse<String> answer = staff.get("/activities" + query);
            assertThat(answer.body()).doesNotContain("nonce=\"" + chosen);
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .noneMatch(policy -> policy.contains(chosen));
        }
        assertThat(nonce(staff.get("/activities/new"))).isNotEqualTo(nonce(staff.get("/activities/new")));
        HttpResponse<String> forged = FacesForm.open(staff, "/activities/new")
                .with("primefaces.nonce", chosen)
                .with("title", "Con otro número")
                .press("save");
        assertThat(forged.statusCode()).isEqualTo(400);
    }

    private static String nonce(HttpResponse<String> answer) {
        return find(answer.headers().firstValue("Content-Security-Policy").orElseThrow(), "'nonce-([^']+)'");
    }

    @Test
    void forms_of_other_sites_are_refused_and_change_nothing() {
        String before = stored.fingerprint();
        for (String path : List.of("/profile", "/sign-out", "/reviews/decide", "/profile/feed", "/login")) {
            for (List<String> headers : List.of(
                    List.of("Origin", "https://evil.example"),
                    List.of("Origin", "null"),
                    List.of("Origin", product.address() + ".evil.example"),
                    List.of("Sec-Fetch-Site", "cross-site"),
                    List.of("Sec-Fetch-Site", "same-origin", "Origin", "https://evil.example"),
                    List.of("Sec-Fetch-Site", "same-site", "Origin", product.address()))) {
                assertThat(post(staff, path, BodyPublishers.ofString("language=en&zone=UTC"), headers)
                                .statusCode())
                        .as(path + " " + headers)
                        .isEqualTo(403);
            }
        }
        assertThat(stored.fingerprint()).isEqualTo(before);
        assertThat(post(
                                staff,
                                "/profile",
                                BodyPublishers.ofString("language=es&zone=America%2FLa_Paz"),
                                List.of("Origin", product.address(), "Sec-Fetch-Site", "same-origin"))
                        .statusCode())
                .as("our own")
                .isEqualTo(303);
    }

    private static HttpResponse<String> tooLarge(PlainClient client) {
        return post(client, "/profile", BodyPublishers.ofString("zone=" + "x".repeat(5 * MEGABYTE)));
    }

    private static HttpResponse<String> upload(PlainClient client, String path) {
        String body = "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"x.bin\"\r\n\r\n"
                + "x".repeat(MEGABYTE) + "\r\n--b--\r\n";
        return client.post(path, BodyPublishers.ofString(body), "Content-Type", "multipart/form-data; boundary=b");
    }

    private static HttpResponse<String> post(PlainClient client, String path, BodyPublisher body) {
        return post(client, path, body, List.of());
    }

    private static HttpResponse<String> post(
            PlainClient client, String path, BodyPublisher body, List<String> headers) {
        return client.post(
                path,
                body,
                Stream.concat(Stream.of("Content-Type", "application/x-www-form-urlencoded"), headers.stream())
                        .toArray(String[]::new));
    }

    private String cookie(PlainClient client) {
        return "Cookie: sid=" + client.cookie("sid");
    }

    /** A request with a first line and headers that a well-behaved client would not send. */
    private String raw(String... lines) {
        URI address = URI.create(product.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String head =
                    Stream.of(lines).filter(line -> !line.isEmpty()).reduce("", (all, line) -> all + line + "\r\n");
            socket.getOutputStream().write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
