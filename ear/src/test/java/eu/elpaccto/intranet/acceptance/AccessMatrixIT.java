package eu.elpaccto.intranet.acceptance;

import static eu.elpaccto.intranet.acceptance.Forms.field;
import static eu.elpaccto.intranet.acceptance.Forms.form;
import static eu.elpaccto.intranet.acceptance.Forms.location;
import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.acceptance.Cast.Item;
import eu.elpaccto.intranet.acceptance.Cast.Stage;
import eu.elpaccto.intranet.acceptance.Cast.Which;
import eu.elpaccto.intranet.acceptance.Cast.Who;
import eu.elpaccto.intranet.acceptance.Product.Running;
import eu.elpaccto.intranet.acceptance.Surface.How;
import eu.elpaccto.intranet.acceptance.Surface.Request;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Who gets what from whom. What can be asked for is found in the code; what each of them is answered stands in
 * {@code access-matrix.txt}, kept by hand. A page, a deed or a button without an expectation fails here, and so does an
 * expectation for what is not there any more.
 *
 * <p>An answer is written as its status, with a {@code +} if anything in the database changed: so every refusal proves
 * that nothing was done, and every page that it only shows. What was answered is left in {@code target/access-matrix.txt}.
 */
@ExtendWith(Product.class)
class AccessMatrixIT {

    private static final String NOT_APPLICABLE = "–";
    private static final UUID NOBODY = new UUID(0, 0x4000);
    private static final String NO_TOKEN = "x".repeat(43);

    /** What the pages were answered with, which come first. */
    private final Map<String, String> opened = new HashMap<>();

    private StoredState stored;
    private Cast cast;

    @BeforeEach
    void assemble(Running product) {
        stored = new StoredState(product.database());
        stored.forgetAttempts();
        cast = new Cast(product, stored);
        cast.deactivateOne();
    }

    @AfterEach
    void dismiss() {
        cast.reactivateOne();
        stored.close();
    }

    @Test
    void everybody_gets_what_they_may_have_and_nothing_else() throws IOException {
        List<String> actual = Surface.requests().stream()
                .flatMap(request -> records(request).stream().map(which -> line(request, which)))
                .toList();
        Files.write(Path.of("target/access-matrix.txt"), actual);
        assertThat(actual).containsExactlyInAnyOrderElementsOf(expected());
    }

    @Test
    void there_is_no_other_way_in_than_our_own_endpoints() {
        assertThat(Surface.foreignServlets()).containsExactly("jakarta.faces.webapp.FacesServlet");
    }

    private String line(Request request, Which which) {
        String answers = Arrays.stream(Who.values())
                .map(who -> answer(request, which, who))
                .collect(Collectors.joining(" | "));
        return request + " | " + which + " | " + answers;
    }

    private String answer(Request request, Which which, Who who) {
        String path = path(request, which, who);
        if (path == null) {
            return NOT_APPLICABLE;
        }
        stored.forgetAttempts();
        PlainClient client = cast.client(who);
        Attempt attempt = attempt(request, which, who, path);
        String before = stored.fingerprint();
        HttpResponse<String> answer = attempt.by(client);
        boolean changed = !stored.fingerprint().equals(before);
        if (changed) {
            cast.changed();
            cast.signInAgain(who);
        }
        boolean back = request.how() == How.PRESS
                && answer.statusCode() == 303
                && location(answer).equals(path)
                && !changed;
        String result = (back ? client.status(path) : answer.statusCode()) + (changed ? "+" : "");
        if (request.how() == How.GET) {
            opened.put(page(request, which, who), result);
        }
        return result;
    }

    private static String page(Request request, Which which, Who who) {
        return request.place() + " of " + which + " by " + who;
    }

    /** Something that one of them tries. */
    private interface Attempt {
        HttpResponse<String> by(PlainClient client);
    }

    /** The records with which it makes a difference whose they are. */
    private static List<Which> records(Request request) {
        String address = request.address();
        if (request.place().startsWith("/reviews/")) {
            return List.of(Which.OWN, Which.POLICE, Which.JUSTICE, Which.APPROVED, Which.MISSING);
        }
        if (address.startsWith("/admin/lists/{")) {
            return request.how() == How.POST
                    ? List.of(Which.NEW, Which.OTHER, Which.MISSING)
                    : List.of(Which.OTHER, Which.MISSING);
        }
        if (address.contains("{uuid}")) {
            return List.of(Which.OWN, Which.POLICE, Which.JUSTICE, Which.MISSING);
        }
        if (address.startsWith("/agenda/{rest}")) {
            return List.of(Which.OWN, Which.POLICE, Which.JUSTICE, Which.APPROVED, Which.MISSING);
        }
        if (address.startsWith("/activities/{code}") && request.how() == How.GET) {
            return List.of(Which.OWN, Which.POLICE, Which.JUSTICE, Which.APPROVED, Which.HELD_BACK, Which.MISSING);
        }
        if (address.contains("{code}") || address.contains("{n}")) {
            return List.of(Which.OWN, Which.POLICE, Which.JUSTICE, Which.APPROVED, Which.MISSING);
        }
        if (address.contains("{slug}")) {
            return List.of(Which.POLICE, Which.JUSTICE, Which.MISSING);
        }
        if (address.startsWith("/newsletters/subscribers/{")) {
            return List.of(Which.OTHER, Which.MISSING);
        }
        if (address.startsWith("/newsletters/{") || address.startsWith("/newsletter-previews/{")) {
            return List.of(Which.NEW, Which.MISSING);
        }
        if (address.startsWith("/admin/outbox/{") || address.startsWith("/mail-previews/{")) {
            return List.of(Which.OTHER, Which.MISSING);
        }
        if (address.startsWith("/admin/users/{")) {
            return List.of(Which.OWN, Which.OTHER, Which.MISSING);
        }
        if (address.startsWith("/feeds/")) {
            return List.of(Which.OWN, Which.MISSING);
        }
        if (address.startsWith("/media-files/")) {
            return request.how() == How.POST
                    ? List.of(Which.NEW)
                    : List.of(Which.OWN, Which.OTHER, Which.APPROVED, Which.MISSING);
        }
        return List.of(address.contains("{") ? Which.MISSING : Which.NONE);
    }

    /** Where to ask for this record; null where whoever asks can have none of that kind. */
    private String path(Request request, Which which, Who who) {
        String address = request.address();
        if (which == Which.OWN && who.email() == null
                || which == Which.OWN
                        && !who.writes()
                        && !address.startsWith("/admin/")
                        && !address.startsWith("/feeds/")) {
            return null;
        }
        if (!address.contains("{")) {
            return address;
        }
        if (address.startsWith("/feeds/")) {
            return which == Which.OWN ? cast.feed(who) : "/feeds/" + NO_TOKEN + "/news.atom";
        }
        if (address.startsWith("/media-files/")) {
            return switch (which) {
                case OWN -> cast.upload(who.email());
                case OTHER -> cast.upload(Cast.OUTSIDER);
                case APPROVED -> "/media-files/" + cast.approvedPicture();
                case NEW -> "/media-files";
                default -> "/media-files/" + "0".repeat(32);
            };
        }
        if (address.startsWith("/agenda/{rest}")) {
            return item(request, which, who).path("/agenda/{code}.ics");
        }
        if (address.startsWith("/newsletters/subscribers/")) {
            return "/newsletters/subscribers/" + (which == Which.OTHER ? cast.someSubscriber() : NOBODY);
        }
        if (address.startsWith("/newsletter")) {
            String month = which == Which.NEW ? cast.month() : Cast.MONTH_TO_COME;
            return address.replace("{issue}", month)
                    .replace(
                            "{rest}",
                            switch (request.place()) {
                                case "/newsletters/*" -> month + "/send";
                                case "/newsletter-previews/*" -> month + "/es/mail";
                                default -> month + "/es";
                            });
        }
        if (address.startsWith("/admin/outbox/")) {
            return "/admin/outbox/" + (which == Which.OTHER ? cast.waitingMail() : NOBODY);
        }
        if (address.startsWith("/mail-previews/")) {
            return "/mail-previews/" + (which == Which.OTHER ? cast.mailOfMailing() : NOBODY);
        }
        if (address.startsWith("/admin/users/")) {
            return "/admin/users/"
                    + switch (which) {
                        case OWN -> cast.handle(who.email());
                        case OTHER -> cast.someAccount();
                        default -> NOBODY;
                    };
        }
        if (address.startsWith("/admin/lists/")) {
            return entry(address, which);
        }
        if (address.startsWith("/networks/{slug}/updates/{n}")
                || address.contains("{uuid}")
                || address.contains("{code}")) {
            return item(request, which, who).path(address);
        }
        return address.replace(
                        "{slug}", which == Which.POLICE ? "arco" : which == Which.JUSTICE ? "ciberred" : "nowhere")
                .replace("{token}", NO_TOKEN)
                .replace("{rest}", NO_TOKEN);
    }

    private String entry(String address, Which which) {
        if (which == Which.NEW) {
            return "/admin/lists/activity-types/new";
        }
        String list = which == Which.OTHER || address.contains("{code}") ? "activity-types" : "colours";
        String existing = cast.entry();
        return address.contains("{rest}") || address.contains("{code}")
                ? (which == Which.OTHER ? existing : existing + "_NOT")
                : address.replace("{list}", list);
    }

    private Item item(Request request, Which which, Who who) {
        String address = request.address();
        String kind = address.contains("/translations/")
                ? "NEWS_TRANSLATION"
                : Stream.of("NETWORK", "NEWS", "AGENDA")
                        .filter(each -> address.startsWith("/" + each.toLowerCase()))
                        .findFirst()
                        .map(each -> each.equals("NETWORK") ? "NETWORK_UPDATE" : each)
                        .orElse("ACTIVITY");
        boolean waiting =
                request.place().startsWith("/reviews/") && !request.place().equals("/reviews/submit");
        Stage stage = waiting ? Stage.WAITING : address.contains("{uuid}") ? Stage.BEGUN : Stage.SAVED;
        return cast.item(kind, which, who, stage);
    }

    /** How it is asked for; what has to be there for it is made now. */
    private Attempt attempt(Request request, Which which, Who who, String path) {
        return switch (request.how()) {
            case GET -> client -> client.get(path);
            case PRESS -> press(request, "200".equals(opened.get(page(request, which, who))), cast.client(who), path);
            case POST -> post(request, which, who, path);
        };
    }

    /** With the form that the page shows; else with one that was never shown. */
    private static Attempt press(Request request, boolean shown, PlainClient asking, String path) {
        FacesForm form = shown ? filled(FacesForm.open(asking, path), request) : FacesForm.invented(asking, path);
        return request.deed().equals("autosave") ? client -> form.autosave() : client -> form.press(request.deed());
    }

    /** The form, complete and changed. */
    private static FacesForm filled(FacesForm form, Request request) {
        String text = "Cambio " + UUID.randomUUID();
        if (request.place().startsWith("ACTIVITY")) {
            return form.with("title", text)
                    .with("type", "WORKSHOP")
                    .with("held", "4 mar 2021")
                    .with("countries_hinput", "HN");
        }
        if (request.place().startsWith("NETWORK_UPDATE")) {
            return form.with("title", text)
                    .with("text", text)
                    .with("kind", "MEETING_HELD")
                    .with("date", "4 mar 2021");
        }
        if (request.place().startsWith("NEWS_TRANSLATION")) {
            return form.with("headline", text).with("teaser", text).with("body-0", text);
        }
        if (request.place().equals("NEWSLETTER_EDIT")) {
            return form.with("title:es", text);
        }
        if (request.place().startsWith("NEWS")) {
            return form.with("headline", text).with("teaser", text).with("body", text);
        }
        if (request.place().startsWith("AGENDA")) {
            return form.with("title", text).with("when", "4 mar 2031");
        }
        return form.with("objectives", text);
    }

    private Attempt post(Request request, Which which, Who who, String path) {
        if (request.place().equals("/media-files/*")) {
            return client -> MediaLifeIT.upload(client, "foto.png", MediaLifeIT.png(40, 30));
        }
        String own = who.email() == null ? "nobody@example.org" : who.email();
        String body =
                switch (request.place()) {
                    case "/login" -> form("email", own, "password", Product.PASSWORD);
                    case "/login/code" -> form("code", "123456");
                    case "/sign-out", "/profile/feed", "/profile/feed/remove", "/admin/audit" -> "";
                    case "/password/forgotten" -> form("email", "nobody@example.org");
                    case "/password/*", "/invitations/*" -> form("password", "violeta tambor ventisca");
                    case "/profile" -> form("language", "es", "zone", "Europe/Madrid");
                    case "/profile/password" -> form("present", Product.PASSWORD, "password", Product.PASSWORD);
                    case "/profile/second-factor" ->
                        form("secret", "A".repeat(32), "code", "1", "password", Product.PASSWORD);
                    case "/profile/second-factor/remove", "/profile/recovery-codes" ->
                        form("password", Product.PASSWORD);
                    case "/profile/sessions" -> form("session", NOBODY.toString());
                    case "/admin/users/new" -> Cast.invitation(UUID.randomUUID().toString());
                    case "/admin/users/*" -> account(request.deed(), path);
                    case "/admin/lists/*" -> listed(request.deed(), path);
                    case "/profile/newsletter" -> form("deed", request.deed().toLowerCase());
                    case "/unsubscribe/*" -> form("List-Unsubscribe", "One-Click");
                    case "/newsletters/*" ->
                        form("deed", request.deed().toLowerCase(), "version", "1", "when", "2999-01-01T10:00");
                    case "/newsletters/subscribers/new" ->
                        Cast.subscriber(UUID.randomUUID().toString());
                    case "/newsletters/subscribers/*" ->
                        form("version", "1", "deed", request.deed().replace("_", "")) + "&"
                                + Cast.subscriber(UUID.randomUUID().toString());
                    case "/newsletters/subscribers/import" ->
                        form(
                                "deed",
                                request.deed().toLowerCase(),
                                "list",
                                "email,language,consent_on\nm" + UUID.randomUUID() + "@example.org,pt,2021-01-02");
                    case "/newsletters/subscribers/export" -> "";
                    case "/admin/outbox" -> form("mail", cast.waitingMail());
                    case "/reviews/decide" -> Cast.decision(item(request, which, who)) + "&" + decision(request.deed());
                    case "/reviews/take-back", "/reviews/submit" -> Cast.decision(item(request, which, who));
                    default -> throw new AssertionError("nobody has said yet what to send to " + request.place());
                };
        return client -> client.post(path, body);
    }

    private static String decision(String deed) {
        return form("decision", deed.toLowerCase(), "reason", "Falta algo.", "field", "title", "text", "¿Seguro?");
    }

    /** With the version that an administrator would have seen. */
    private String listed(String deed, String path) {
        HttpResponse<String> page = cast.client(Who.ADMINISTRATOR).get(path);
        String version = page.body().contains("name=\"version\"") ? field(page, "version") : "1";
        String code = path.endsWith("/new")
                ? "M" + UUID.randomUUID().toString().substring(0, 8).toUpperCase()
                : "MATRIX";
        return form("version", version, "deed", deed.replace("_", "")) + "&" + Cast.entry(code);
    }

    /** With the version that an administrator would have seen. */
    private String account(String deed, String path) {
        HttpResponse<String> page = cast.client(Who.ADMINISTRATOR).get(path);
        String version = page.statusCode() == 200 ? field(page, "version") : "1";
        String email = page.statusCode() == 200 ? field(page, "email") : "nobody@example.org";
        return form("version", version, "deed", deed.replace("_", ""), "email", email) + "&"
                + Cast.details("Otro Nombre", "PEN");
    }

    /** The file, one line for each line of ours: what, whose, and an answer for each of them. */
    private static List<String> expected() throws IOException {
        List<String> people = new ArrayList<>(List.of("what", "which"));
        Stream.of(Who.values()).map(Who::toString).forEach(people::add);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                AccessMatrixIT.class.getResourceAsStream("/access-matrix.txt"), StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Stream.of(line.split("\\|")).map(String::strip).collect(Collectors.joining(" | ")))
                    .toList();
            assertThat(lines.get(0)).isEqualTo(String.join(" | ", people));
            return lines.subList(1, lines.size());
        }
    }
}
