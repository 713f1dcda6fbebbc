package eu.elpaccto.intranet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import eu.elpaccto.intranet.acceptance.Product.Running;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of a picture and of a video, told as people live it, and what a file is answered with to programs. */
@ExtendWith(Product.class)
class MediaLifeIT {

    private static final String VIDEO = "\0\0\0\u0018ftypisom\0\0\2\0isomiso2 and then the moving pictures";

    @ParameterizedTest
    @CsvSource({"es, Imagen: Equipo de prueba", "en, Picture: Equipo de prueba"})
    void a_picture_is_chosen_described_reviewed_and_seen(String language, String credited, Running product) {
        String headline = "Noticia con imagen " + UUID.randomUUID();
        try (Person staff = product.person(language);
                Person lead = product.person(language);
                Person outsider = product.person(language)) {
            staff.signIn(People.STAFF);
            lead.signIn(People.LEAD);
            outsider.signIn(People.OUTSIDER);

            // She chooses a picture: it is there at once, and what has to be said of it is asked for.
            DraftForm form = new DraftForm(staff.open("/news/new"));
            assertThat(staff.page().isVisible("#pictureAlt")).isFalse();
            form.fill("headline", headline).fill("teaser", "Una frase.").fill("body", "Lo que pasó.");
            choose(staff, "picture", "foto.png", "image/png", png(2000, 1000));
            assertThat(shown(staff)).isEqualTo("1600 x 800");
            form.press("submit");
            assertThat(form.errorAt("pictureAlt")).isNotEmpty();
            assertThat(form.errorAt("pictureCredit")).isNotEmpty();
            form.fill("pictureAlt", "Una sala con las sillas vacías.").fill("pictureCredit", "Equipo de prueba");

            // It outlives the browser, because it was saved with everything else.
            form.untilSaved(form::leave);
            staff.page().reload();
            assertThat(shown(staff)).isEqualTo("1600 x 800");
            String file = "/media-files/" + form.value("picture");
            assertThat(outsider.page().navigate(product.address() + file).status())
                    .isEqualTo(404);
            new DraftForm(staff).submit();
            String address = staff.path();

            // Her lead sees it beside the words; once it is approved, everybody does.
            Inbox inbox = lead.review().read(headline);
            Locator reviewed = lead.page().locator(".diff .thumb img");
            reviewed.waitFor();
            assertThat(reviewed.getAttribute("src")).isEqualTo(file + "/small");
            assertThat(width(reviewed)).isEqualTo(360);
            inbox.approve();
            Locator picture = outsider.open(address).page().locator("article figure img");
            assertThat(picture.getAttribute("alt")).isEqualTo("Una sala con las sillas vacías.");
            assertThat(width(picture)).isEqualTo(1600);
            assertThat(outsider.text("article figcaption")).isEqualTo(credited);
            Locator listed = outsider.open("/news").page().locator(".newslist .picture img[src^='" + file + "']");
            assertThat(listed.getAttribute("alt")).isEmpty();
        }
    }

    @Test
    void a_video_is_uploaded_taken_away_and_uploaded_again_and_what_is_none_is_refused(Running product) {
        try (Person staff = product.person("en")) {
            staff.signIn(People.STAFF);
            DraftForm form = new DraftForm(staff.open("/news/new")).select("kind", "VIDEO");
            staff.page().waitForSelector("#video-file");
            form.fill("headline", "Un vídeo " + UUID.randomUUID());

            send(staff, "video", "corto.mp4", "video/mp4", "no video at all");
            assertThat(error(staff, "video")).contains("MP4");
            send(staff, "video", "nota.txt", "text/plain", "no video at all");
            assertThat(error(staff, "video")).contains("MP4");
            assertThat(form.value("video")).isEmpty();

            choose(staff, "video", "corto.mp4", "video/mp4", bytes(VIDEO));
            assertThat(staff.page().isVisible("#video ~ [data-upload-shown] video"))
                    .isTrue();
            staff.page().click("#video ~ [data-upload-shown] [data-upload-remove]");
            assertThat(form.value("video")).isEmpty();
            choose(staff, "video", "corto.mp4", "video/mp4", bytes(VIDEO));
            form.save();
            assertThat(staff.page().locator("article video").getAttribute("src"))
                    .startsWith("/media-files/");
            assertThat(staff.forgiven())
                    .as("the refusal, and a video that is none for a player")
                    .anyMatch(complaint -> complaint.startsWith("422 "));
        }
    }

    @Test
    void a_file_is_answered_so_that_it_harms_nobody(Running product) {
        PlainClient staff = new PlainClient(product.address()).signIn(People.STAFF);
        String file = "/media-files/" + uploaded(staff, png(40, 30));

        for (String address : List.of(file, file + "/small")) {
            HttpResponse<String> answer = staff.get(address);
            assertSoftly(softly -> {
                softly.assertThat(answer.statusCode()).isEqualTo(200);
                header(softly, answer, "Content-Type", "image/png");
                header(softly, answer, "X-Content-Type-Options", "nosniff");
                header(softly, answer, "Content-Security-Policy", "sandbox; default-src 'none'");
                header(softly, answer, "Content-Disposition", "attachment; filename*=UTF-8''ni%C3%B1os%20%26%20co.png");
                header(softly, answer, "Cross-Origin-Resource-Policy", "same-origin");
                header(softly, answer, "Cache-Control", "private, no-cache");
            });
            String tag = answer.headers().firstValue("ETag").orElseThrow();
            assertThat(staff.send("GET", address, "If-None-Match", tag).statusCode())
                    .isEqualTo(304);
            assertThat(new PlainClient(product.address())
                            .send("GET", address, "If-None-Match", tag)
                            .statusCode())
                    .as("who may not see it does not learn whether it is the same")
                    .isEqualTo(404);
        }
        for (String nothing : List.of("/media-files", "/media-files/", file + "/", file + "/large", file + "0")) {
            assertThat(staff.status(nothing)).as(nothing).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-3, 206, 0, 4",
        "bytes=8-11, 206, 8, 12",
        "bytes=8-, 206, 8, -1",
        "bytes=-5, 206, -5, -1",
        "bytes=0-999999999, 206, 0, -1",
        "bytes=9999-, 416, 0, 0",
        "bytes=5-2, 200, 0, -1",
        "'bytes=0-1,3-4', 200, 0, -1",
        "lines=0-1, 200, 0, -1",
        "bytes=-, 200, 0, -1",
    })
    void players_get_the_part_of_a_video_that_they_ask_for(
            String range, int status, int from, int to, Running product) {
        PlainClient staff = new PlainClient(product.address()).signIn(People.STAFF);
        String file = "/media-files/" + code(upload(staff, "corto.mp4", bytes(VIDEO)));
        int length = VIDEO.length();
        int first = from < 0 ? length + from : from;
        int last = to < 0 ? length : to;

        HttpResponse<String> answer = staff.send("GET", file, "Range", range);

        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 416) {
            assertThat(answer.headers().firstValue("Content-Range")).hasValue("bytes */" + length);
        } else {
            assertThat(answer.body()).isEqualTo(VIDEO.substring(first, last));
            assertThat(answer.headers().firstValue("Content-Range").orElse(""))
                    .isEqualTo(status == 206 ? "bytes " + first + "-" + (last - 1) + "/" + length : "");
        }
    }

    @Test
    void what_is_too_large_or_comes_from_elsewhere_is_refused_and_nothing_stays_behind(Running product)
            throws IOException {
        PlainClient staff = new PlainClient(product.address()).signIn(People.STAFF);
        byte[] large = new byte[25_000_001];
        System.arraycopy(bytes(VIDEO), 0, large, 0, VIDEO.length());

        HttpResponse<String> refused = upload(staff, "largo.mp4", large);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("25 MB");
        assertThat(staff.post(
                                "/media-files",
                                BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(large)),
                                "Content-Type",
                                "video/mp4")
                        .statusCode())
                .as("without saying how long it is")
                .isEqualTo(422);
        assertThat(staff.post(
                                "/media-files",
                                BodyPublishers.ofByteArray(png(40, 30)),
                                "Content-Type",
                                "image/png",
                                "Origin",
                                "https://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(staff.post("/media-files", BodyPublishers.ofByteArray(new byte[0]), "X-File-Name", "%zz")
                        .statusCode())
                .isEqualTo(422);
        try (Stream<Path> left = Files.walk(product.home().resolve("tmp"))) {
            assertThat(left.map(Path::getFileName).map(Path::toString)).noneMatch(name -> name.startsWith("media"));
        }
    }

    @Test
    void many_large_files_at_once_leave_room_for_everybody(Running product) throws Exception {
        PlainClient staff = new PlainClient(product.address()).signIn(People.STAFF);
        PlainClient stranger = new PlainClient(product.address());
        byte[] large = new byte[24_000_000];
        System.arraycopy(bytes(VIDEO), 0, large, 0, VIDEO.length());

        assertThat(atOnce(16, () -> upload(staff, "largo.mp4", large).statusCode()))
                .containsOnly(201);
        String file = "/media-files/" + code(upload(staff, "largo.mp4", large));
        assertThat(atOnce(16, () -> staff.get(file).body().length())).containsOnly(large.length);

        assertThat(stranger.status("/login")).isEqualTo(200);
        try (Stream<Path> logs = Files.list(product.home().resolve("log"))) {
            assertThat(logs.filter(Files::isRegularFile))
                    .allSatisfy(log -> assertThat(Files.readString(log, StandardCharsets.ISO_8859_1))
                            .doesNotContain("OutOfMemoryError"));
        }
    }

    /** Does something so many times, eight of them at once. */
    private static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(8);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> each : workers.invokeAll(Collections.nCopies(times, work))) {
                results.add(each.get());
            }
            return results;
        } finally {
            workers.shutdown();
        }
    }

    /** Uploads a file as the script of the form does. */
    static HttpResponse<String> upload(PlainClient client, String name, byte[] content) {
        return client.post("/media-files", BodyPublishers.ofByteArray(content), "X-File-Name", name);
    }

    /** The code of a picture that was uploaded. */
    static String uploaded(PlainClient client, byte[] picture) {
        return code(upload(client, "ni%C3%B1os%20%26%20co.png", picture));
    }

    private static String code(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(201);
        return answer.body().replaceAll(".*\"([0-9a-f]{32})\".*", "$1");
    }

    /** A picture of one colour. */
    static byte[] png(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.ORANGE);
        canvas.fillRect(0, 0, width, height);
        canvas.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private static void header(
            org.assertj.core.api.SoftAssertions softly, HttpResponse<String> answer, String name, String value) {
        softly.assertThat(answer.headers().allValues(name)).as(name).containsExactly(value);
    }

    private static void choose(Person person, String field, String name, String type, byte[] content) {
        person.page().setInputFiles("#" + field + "-file", new FilePayload(name, type, content));
        person.page().waitForFunction("field => document.getElementById(field).value !== ''", field);
    }

    private static void send(Person person, String field, String name, String type, String content) {
        Page page = person.page();
        page.evaluate("field => document.querySelector(`#${field} ~ [data-upload-error]`).hidden = true", field);
        page.setInputFiles("#" + field + "-file", new FilePayload(name, type, bytes(content)));
    }

    private static String error(Person person, String field) {
        String error = "#" + field + " ~ [data-upload-error]";
        person.page().waitForSelector(error);
        return person.page().innerText(error);
    }

    private static String shown(Person person) {
        Locator shown = person.page().locator("#picture ~ [data-upload-shown] img");
        int width = width(shown);
        return width + " x " + shown.evaluate("image => image.naturalHeight");
    }

    /** In pixels, as soon as it is there. */
    private static int width(Locator image) {
        image.waitFor();
        image.scrollIntoViewIfNeeded();
        image.page().waitForFunction("image => image.complete && image.naturalWidth > 0", image.elementHandle());
        return (int) image.evaluate("image => image.naturalWidth");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
