package eu.elpaccto.intranet.acceptance;

import static eu.elpaccto.intranet.acceptance.Forms.field;
import static eu.elpaccto.intranet.acceptance.Forms.find;
import static eu.elpaccto.intranet.acceptance.Forms.form;
import static eu.elpaccto.intranet.acceptance.Forms.letters;
import static eu.elpaccto.intranet.acceptance.Forms.location;
import static eu.elpaccto.intranet.acceptance.Forms.mailedLink;
import static eu.elpaccto.intranet.acceptance.Newcomers.PHRASE;
import static eu.elpaccto.intranet.acceptance.Newcomers.invitation;
import static eu.elpaccto.intranet.acceptance.Newcomers.someAddress;
import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.acceptance.Product.Running;
import eu.elpaccto.intranet.user.control.OneTimeCodes;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The life of an account, told with a plain HTTP client: invited, in use, changed, deactivated, back again; and the other
 * doors to it: second factor, forgotten password, private feed.
 */
@ExtendWith(Product.class)
class UserLifeIT {

    private static final String LAST_ADMINISTRATOR = "ingrid.lindqvistprado@example.org";

    private Newcomers newcomers;
    private PlainClient administrator;

    @BeforeEach
    void signInAsAdministrator(Running product) {
        newcomers = new Newcomers(product);
        administrator = newcomers.administrator();
    }

    @Test
    void an_account_is_invited_used_changed_deactivated_and_comes_back() {
        // An administrator invites Rui. Sending the form twice invites once.
        String email = someAddress();
        String key = field(administrator.get("/admin/users/new"), "key");
        String invitation = invitation(key, email, "Rui Lobato", "pt", "STAFF", "JUS");
        assertThat(administrator.post("/admin/users/new", invitation).statusCode())
                .isEqualTo(303);
        assertThat(administrator.post("/admin/users/new", invitation).statusCode())
                .isEqualTo(303);
        assertThat(letters(administrator, email)).hasSize(1);

        // Opening the link changes nothing, however often.
        String link = mailedLink(administrator, email, "invitations");
        PlainClient rui = client();
        assertThat(rui.get(link).body()).contains("Rui Lobato");
        assertThat(rui.get(link).body()).contains("Rui Lobato");

        // A bad password is refused at its field; a good one lets him in, once.
        HttpResponse<String> refused = rui.post(link, form("password", "curta"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"password-error\"");
        assertThat(rui.post(link, form("password", PHRASE)).statusCode()).isEqualTo(303);
        assertThat(rui.get("/profile").body()).contains("Rui Lobato", email);
        assertThat(client().get(link).statusCode()).isEqualTo(404);

        // His role is changed: he stays in, under a new token.
        String page = "/admin/users/" + key;
        assertThat(rui.status("/activities/new")).isEqualTo(200);
        String version = field(administrator.get(page), "version");
        String changed = form("version", version, "deed", "save") + "&"
                + invitation(key, email, "Rui Lobato", "pt", "LEAD", "JUS");
        assertThat(administrator.post(page, changed).statusCode()).isEqualTo(303);
        HttpResponse<String> next = rui.get("/reviews");
        assertThat(next.statusCode()).isEqualTo(200);
        assertThat(next.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(
                        cookie -> assertThat(cookie).startsWith("sid=").contains("HttpOnly", "SameSite=Lax", "Path=/"));
        assertThat(rui.status("/reviews")).isEqualTo(200);

        // Who changes what somebody else has changed meanwhile sees both.
        HttpResponse<String> conflict = administrator.post(page, changed.replace("Rui+Lobato", "Rui+Outro"));
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body()).contains("Rui Lobato", "Rui Outro");

        // Deactivated, he is out at once, and is told no more than anybody else.
        administrator.post(page, form("version", field(administrator.get(page), "version"), "deed", "deactivate"));
        assertThat(location(rui.get("/activities"))).startsWith("/login");
        assertThat(client().post("/login", form("email", email, "password", PHRASE))
                        .statusCode())
                .isEqualTo(422);

        // Reactivated, he may do what he could before.
        administrator.post(page, form("version", field(administrator.get(page), "version"), "deed", "reactivate"));
        PlainClient back = client();
        assertThat(back.post("/login", form("email", email, "password", PHRASE, "to", "/reviews"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(back.status("/reviews")).isEqualTo(200);

        // Who did all that stands in the audit log, and the log is intact.
        assertThat(administrator.get("/admin/audit?subject=" + key).body())
                .contains(
                        "user.invited",
                        "user.invitationAccepted",
                        "user.changed",
                        "user.deactivated",
                        "user.reactivated")
                .contains("Ingrid Lindqvist Prado");
        assertThat(administrator.get("/admin/audit?deed=changes&subject=" + key).body())
                .contains("data-deed=\"user.invitationAccepted\"")
                .doesNotContain("data-deed=\"user.signedIn\"");
        assertThat(administrator.post("/admin/audit", "").body()).contains("id=\"audit-intact\"");
    }

    @Test
    void one_invitation_is_accepted_once_by_twenty_at_the_same_time() {
        String email = someAddress();
        String link = newcomers.invite(email);

        List<CompletableFuture<Integer>> answers = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> client().post(link, form("password", PHRASE)).statusCode()))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join).filter(status -> status == 303))
                .hasSize(1);
    }

    @Test
    void a_second_factor_is_asked_for_and_each_code_is_good_once() {
        String email = someAddress();
        PlainClient owner = newcomers.accepted(email);
        OneTimeCodes app = new OneTimeCodes();

        String secret = field(owner.get("/profile/second-factor"), "secret");
        Instant enrolledAt = Instant.now();
        HttpResponse<String> enrolled = owner.post(
                "/profile/second-factor",
                form("secret", secret, "code", app.code(secret, enrolledAt), "password", PHRASE));
        assertThat(enrolled.statusCode()).isEqualTo(200);
        String recoveryCode = find(enrolled.body(), "<li>([a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4})</li>");

        PlainClient elsewhere = client();
        assertThat(location(elsewhere.post("/login", form("email", email, "password", PHRASE, "to", "/news"))))
                .isEqualTo("/login/code?to=%2Fnews");
        assertThat(location(elsewhere.get("/activities"))).startsWith("/login/code");
        assertThat(elsewhere
                        .post("/login/code", form("code", app.code(secret, enrolledAt)))
                        .statusCode())
                .as("the code that was used to enrol")
                .isEqualTo(422);
        assertThat(location(elsewhere.post("/login/code", form("code", recoveryCode, "to", "/news"))))
                .isEqualTo("/news");
        assertThat(elsewhere.status("/activities")).isEqualTo(200);

        PlainClient again = client();
        again.post("/login", form("email", email, "password", PHRASE));
        assertThat(again.post("/login/code", form("code", recoveryCode)).statusCode())
                .as("a recovery code for the second time")
                .isEqualTo(422);
    }

    @Test
    void a_forgotten_password_is_replaced_by_a_link_that_works_once() {
        String email = someAddress();
        PlainClient owner = newcomers.accepted(email);
        HttpResponse<String> known = client().post("/password/forgotten", form("email", email));
        HttpResponse<String> unknown = client().post("/password/forgotten", form("email", someAddress()));
        assertThat(known.statusCode()).isEqualTo(unknown.statusCode());
        assertThat(location(known)).isEqualTo(location(unknown));

        String link = newcomers.awaitReset(email);
        assertThat(client().post(link, form("password", "zapatos ligeros de abril"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(client().post(link, form("password", "zapatos pesados de mayo"))
                        .statusCode())
                .isEqualTo(404);

        assertThat(location(owner.get("/profile"))).as("sessions from before").startsWith("/login");
        assertThat(client().post("/login", form("email", email, "password", "zapatos ligeros de abril"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void whoever_guesses_has_to_wait_whether_or_not_there_is_such_an_account() {
        for (String email : List.of(someAddress(), acceptedAddress())) {
            List<HttpResponse<String>> answers = Stream.generate(
                            () -> client().post("/login", form("email", email, "password", "not this one")))
                    .limit(6)
                    .toList();
            assertThat(answers.stream().map(HttpResponse::statusCode)).containsExactly(422, 422, 422, 422, 422, 429);
        }
    }

    @Test
    void the_last_administrator_stays() {
        String page = find(administrator.get("/admin/users?role=admin").body(), "(/admin/users/[0-9a-f-]{36})");
        HttpResponse<String> detail = administrator.get(page);
        String version = field(detail, "version");

        assertThat(administrator
                        .post(page, form("version", version, "deed", "deactivate"))
                        .statusCode())
                .isEqualTo(422);
        String ending = form("version", version, "deed", "save") + "&"
                + invitation("", LAST_ADMINISTRATOR, "Ingrid Lindqvist Prado", "en", "ADMIN", "")
                + "&" + form("to-0", "2099-12-31");
        assertThat(administrator.post(page, ending).statusCode()).isEqualTo(422);
    }

    @Test
    void a_grant_that_has_ended_already_is_not_given() {
        String key = UUID.randomUUID().toString();
        String ended = invitation(key, someAddress(), "Rui Lobato", "pt", "STAFF", "JUS") + "&"
                + form("from-0", "2020-01-01", "to-0", "2020-12-31");

        assertThat(administrator.post("/admin/users/new", ended).statusCode()).isEqualTo(422);
        assertThat(administrator.status("/admin/users/" + key)).isEqualTo(404);
    }

    @Test
    void sessions_are_listed_and_ended_by_their_owner() {
        String email = someAddress();
        PlainClient here = newcomers.accepted(email);
        PlainClient there = client();
        there.post("/login", form("email", email, "password", PHRASE));
        assertThat(there.status("/profile")).isEqualTo(200);

        String other = field(here.get("/profile"), "session");
        assertThat(here.post("/profile/sessions", form("session", other)).statusCode())
                .isEqualTo(303);

        assertThat(there.status("/profile")).isEqualTo(303);
        assertThat(here.status("/profile")).isEqualTo(200);
    }

    @Test
    void a_private_feed_address_opens_feeds_and_nothing_else_until_it_is_replaced() {
        PlainClient owner = newcomers.accepted(someAddress());
        String first =
                find(owner.post("/profile/feed", "").body(), "https?://[^/]+(/feeds/[A-Za-z0-9_-]{43}/news.atom)");
        assertThat(client().status(first)).isEqualTo(200);
        assertThat(client().post(first, "").statusCode()).isEqualTo(405);

        owner.post("/profile/feed", "");
        assertThat(client().status(first)).isEqualTo(404);
    }

    @Test
    void nobody_is_sent_anywhere_else_after_signing_in() {
        for (String elsewhere : List.of("https://evil.example/", "//evil.example", "/\\evil.example", "/login", "")) {
            PlainClient client = client();
            HttpResponse<String> answer = client.post(
                    "/login", form("email", LAST_ADMINISTRATOR, "password", Product.PASSWORD, "to", elsewhere));
            assertThat(location(answer)).isEqualTo("/");
        }
    }

    @Test
    void the_sign_in_page_begins_no_session() {
        assertThat(client().get("/login").headers().allValues("Set-Cookie")).isEmpty();
    }

    private PlainClient client() {
        return newcomers.client();
    }

    private String acceptedAddress() {
        String email = someAddress();
        newcomers.accepted(email);
        return email;
    }
}
