package eu.elpaccto.intranet.acceptance;

import static eu.elpaccto.intranet.acceptance.Forms.field;
import static eu.elpaccto.intranet.acceptance.Forms.find;
import static eu.elpaccto.intranet.acceptance.Forms.form;
import static eu.elpaccto.intranet.acceptance.Forms.letters;
import static eu.elpaccto.intranet.acceptance.Forms.location;
import static eu.elpaccto.intranet.acceptance.Forms.mailedLink;
import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.acceptance.Product.Running;
import eu.elpaccto.intranet.user.control.OneTimeCodes;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** When a login session begins, changes its token and ends, and how long one may try. Time is moved in the database. */
@ExtendWith(Product.class)
class LoginSessionIT {

    private static final String PHRASE = "violeta tambor ventisca";
    private static final String ADMINISTRATOR = "ingrid.lindqvistprado@example.org";

    private Running product;
    private StoredState stored;
    private String email;
    private String key;
    private PlainClient owner;

    @BeforeEach
    void inviteSomebody(Running product) {
        this.product = product;
        stored = new StoredState(product.database());
        stored.forgetAttempts();
        key = UUID.randomUUID().toString();
        email = "new." + key + "@example.org";
        PlainClient administrator = client().signIn(ADMINISTRATOR);
        administrator.post("/admin/users/new", Cast.invitation(key));
        owner = client();
        owner.post(mailedLink(administrator, email, "invitations"), form("password", PHRASE));
        assertThat(owner.status("/profile")).isEqualTo(200);
    }

    @AfterEach
    void forgetAttempts() {
        stored.forgetAttempts();
        stored.close();
    }

    @Test
    void the_token_is_in_a_protected_cookie_and_nowhere_else() throws Exception {
        HttpResponse<String> answer = signIn(client());
        String cookie = answer.headers().allValues("Set-Cookie").stream()
                .filter(header -> header.startsWith("sid="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Domain", "Max-Age");
        String token = cookie.substring("sid=".length(), cookie.indexOf(';'));
        assertThat(token).hasSize(43);
        String hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII)));
        assertThat(stored.texts("SELECT encode(token_hash, 'hex') FROM login_session"))
                .contains(hash);
        assertThat(stored.texts("SELECT to_jsonb(s)::text FROM login_session s"))
                .noneMatch(row -> row.contains(token));
    }

    @Test
    void nobody_brings_the_token_of_a_session_along() {
        String planted = "A".repeat(43);
        PlainClient victim = client().withCookie("sid", planted);
        signIn(victim);

        assertThat(victim.cookie("sid")).isNotEqualTo(planted);
        assertThat(client().withCookie("sid", planted).status("/profile")).isEqualTo(303);
    }

    @Test
    void signing_in_again_ends_the_session_from_before() {
        String former = owner.cookie("sid");
        signIn(owner);

        assertThat(owner.cookie("sid")).isNotEqualTo(former);
        assertThat(client().withCookie("sid", former).status("/profile")).isEqualTo(303);
        assertThat(owner.status("/profile")).isEqualTo(200);
    }

    @Test
    void a_session_nobody_used_for_half_an_hour_is_over() {
        sessions("seen_at = now() - interval '29 minutes'");
        assertThat(owner.status("/profile")).isEqualTo(200);
        sessions("seen_at = now() - interval '31 minutes'");
        assertThat(location(owner.get("/profile"))).isEqualTo("/login?to=%2Fprofile");
    }

    @Test
    void being_used_keeps_a_session_alive_and_asking_in_the_background_does_not() {
        sessions("seen_at = now() - interval '20 minutes'");
        owner.send("GET", "/profile", "Intranet-Poll", "1");
        assertThat(minutesSinceSeen()).isEqualTo("20");
        owner.get("/profile");
        assertThat(minutesSinceSeen()).isEqualTo("0");
    }

    @Test
    void a_session_is_over_after_twelve_hours_however_busy() {
        assertThat(stored.text(
                        "SELECT extract(epoch FROM ends_at - began_at)::int / 3600 FROM login_session s" + MINE, key))
                .isEqualTo("12");
        sessions("seen_at = now(), ends_at = now() - interval '1 second'");
        assertThat(owner.status("/profile")).isEqualTo(303);
    }

    @Test
    void whoever_signs_out_is_out_whatever_was_kept_of_the_session() {
        String token = owner.cookie("sid");
        FacesForm form = FacesForm.open(owner, "/activities/new").with("title", "Después de salir");
        String views = owner.cookie("JSESSIONID");
        owner.post("/sign-out", "");

        PlainClient thief = client().withCookie("sid", token).withCookie("JSESSIONID", views);
        assertThat(thief.status("/profile")).isEqualTo(303);
        signIn(thief);
        assertThat(form.sentBy(thief, "/activities/new").press("save").body()).doesNotContain("Después de salir");
        assertThat(stored.text("SELECT count(*) FROM proposal WHERE heading = 'Después de salir'"))
                .isEqualTo("0");
    }

    @Test
    void a_new_password_changes_the_token_and_ends_the_other_sessions() {
        PlainClient elsewhere = client();
        signIn(elsewhere);
        String former = owner.cookie("sid");
        owner.post("/profile/password", form("present", PHRASE, "password", "zapatos ligeros de abril"));

        assertThat(owner.cookie("sid")).isNotEqualTo(former);
        assertThat(owner.status("/profile")).isEqualTo(200);
        assertThat(client().withCookie("sid", former).status("/profile")).isEqualTo(303);
        assertThat(elsewhere.status("/profile")).isEqualTo(303);
    }

    @Test
    void a_second_factor_changes_the_token_when_it_is_set_up_and_when_it_is_shown() {
        String former = owner.cookie("sid");
        String secret = secondFactor();
        assertThat(owner.cookie("sid")).isNotEqualTo(former);
        assertThat(client().withCookie("sid", former).status("/profile")).isEqualTo(303);

        PlainClient elsewhere = client();
        signIn(elsewhere);
        String pending = elsewhere.cookie("sid");
        for (String path : Stream.of("/profile", "/activities", "/profile/second-factor", "/admin/users")
                .toList()) {
            assertThat(location(elsewhere.get(path))).startsWith("/login/code");
        }
        assertThat(elsewhere
                        .post("/profile", form("language", "en", "zone", "UTC"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(stored.text("SELECT language FROM user_account WHERE handle = ?", key))
                .isEqualTo("EN");
        stored.change("UPDATE user_account SET totp_last_step = 0 WHERE handle = ?", key);
        String code = new OneTimeCodes().code(secret, Instant.now());
        elsewhere.post("/login/code", form("code", code));
        assertThat(elsewhere.status("/profile")).isEqualTo(200);
        assertThat(elsewhere.cookie("sid")).isNotEqualTo(pending);
        assertThat(client().withCookie("sid", pending).status("/profile")).isEqualTo(303);

        PlainClient replaying = client();
        signIn(replaying);
        assertThat(replaying.post("/login/code", form("code", code)).statusCode())
                .as("the same code again")
                .isEqualTo(422);
        sessions("ends_at = now() - interval '1 second'");
        assertThat(location(replaying.get("/login/code")))
                .as("owed for too long")
                .startsWith("/login");
    }

    @Test
    void codes_are_not_guessed_either() {
        secondFactor();
        PlainClient guessing = client();
        signIn(guessing);
        assertThat(Stream.generate(() -> guessing.post("/login/code", form("code", "000000"))
                                .statusCode())
                        .limit(6))
                .containsExactly(422, 422, 422, 422, 422, 429);
    }

    @Test
    void a_network_that_fails_thirty_times_has_to_wait_whoever_it_names() {
        for (int i = 0; i < 30; i++) {
            assertThat(client().post("/login", form("email", "nobody" + i + "@example.org", "password", "guess"))
                            .statusCode())
                    .isEqualTo(422);
        }
        assertThat(signIn(client()).statusCode()).as("with the right password").isEqualTo(429);
        stored.forgetAttempts();
        assertThat(signIn(client()).statusCode()).isEqualTo(303);
    }

    @Test
    void whoever_signs_out_just_after_their_roles_changed_is_out() {
        String former = owner.cookie("sid");
        sessions("renew = true");
        HttpResponse<String> answer = owner.post("/sign-out", "");

        List<String> tokens = answer.headers().allValues("Set-Cookie").stream()
                .filter(header -> header.startsWith("sid="))
                .map(header -> header.substring("sid=".length(), header.indexOf(';')))
                .filter(token -> !token.isEmpty())
                .toList();
        assertThat(tokens).isNotEmpty();
        assertThat(Stream.concat(Stream.of(former), tokens.stream())
                        .map(token -> client().withCookie("sid", token).status("/profile")))
                .containsOnly(303);
    }

    @Test
    void a_password_changes_just_after_the_roles_did_and_under_a_token_that_was_just_replaced() {
        sessions("renew = true");
        assertThat(owner.post("/profile/password", form("present", PHRASE, "password", "zapatos ligeros de mayo"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(owner.status("/profile")).isEqualTo(200);

        PlainClient otherTab = client().withCookie("sid", owner.cookie("sid"));
        sessions("renew = true");
        assertThat(owner.status("/profile")).isEqualTo(200);
        assertThat(otherTab.post("/profile/password", form("present", "zapatos ligeros de mayo", "password", PHRASE))
                        .statusCode())
                .isEqualTo(303);
        assertThat(otherTab.status("/profile")).isEqualTo(200);
        assertThat(owner.status("/profile")).isEqualTo(303);
    }

    @Test
    void whoever_guesses_from_outside_keeps_neither_waiting_who_is_in_nor_who_sets_a_new_password() {
        for (int i = 0; i < 5; i++) {
            client().post("/login", form("email", email, "password", "guess " + i));
        }
        assertThat(signIn(client()).statusCode()).isEqualTo(429);
        assertThat(owner.post("/profile/password", form("present", PHRASE, "password", PHRASE + " y más"))
                        .statusCode())
                .isEqualTo(303);

        PlainClient administrator = client().signIn(ADMINISTRATOR);
        client().post("/password/forgotten", form("email", email));
        String first = awaitLink(administrator, null);
        client().post("/password/forgotten", form("email", email));
        awaitLink(administrator, first);
        assertThat(client().post(first, form("password", PHRASE)).statusCode())
                .as("asked for again by somebody else, the first link is good all the same")
                .isEqualTo(303);
        assertThat(signIn(client()).statusCode()).isEqualTo(303);
    }

    /** The newest link for a new password once it is another than this one. */
    private String awaitLink(PlainClient administrator, String but) {
        Instant latest = Instant.now().plusSeconds(20);
        while (true) {
            Optional<String> link = letters(administrator, email).stream()
                    .filter(letter -> letter.contains("/password/"))
                    .map(letter -> find(letter, "https?://[^/]+(/password/[A-Za-z0-9_-]{43})"))
                    .findFirst()
                    .filter(newest -> !newest.equals(but));
            if (link.isPresent()) {
                return link.get();
            }
            assertThat(Instant.now()).as("still no letter").isBefore(latest);
        }
    }

    @Test
    void a_new_password_is_not_asked_for_without_end() {
        assertThat(Stream.generate(() -> client().post("/password/forgotten", form("email", email))
                                .statusCode())
                        .limit(7))
                .contains(429);
    }

    @Test
    void a_link_that_is_too_old_opens_nothing() {
        PlainClient administrator = client().signIn(ADMINISTRATOR);
        String other = UUID.randomUUID().toString();
        administrator.post("/admin/users/new", Cast.invitation(other));
        String link = mailedLink(administrator, "new." + other + "@example.org", "invitations");
        stored.change(
                "UPDATE one_time_link SET expires_at = now() - interval '1 second' WHERE user_account_id ="
                        + " (SELECT id FROM user_account WHERE handle = ?)",
                other);

        assertThat(client().status(link)).isEqualTo(404);
        assertThat(client().post(link, form("password", PHRASE)).statusCode()).isEqualTo(404);
        assertThat(stored.text("SELECT password_hash FROM user_account WHERE handle = ?", other))
                .isNull();
    }

    @Test
    void a_grant_counts_on_its_days_only() {
        assertThat(owner.status("/activities/new")).isEqualTo(200);
        grants("valid_from = current_date - 9, valid_to = current_date - 2");
        assertThat(owner.status("/activities/new")).as("ended").isEqualTo(404);
        grants("valid_from = current_date + 2, valid_to = NULL");
        assertThat(owner.status("/activities/new")).as("to come").isEqualTo(404);
    }

    private static final String MINE = " WHERE user_account_id = (SELECT id FROM user_account WHERE handle = ?)";

    private void sessions(String values) {
        assertThat(stored.change("UPDATE login_session SET " + values + MINE, key))
                .isPositive();
    }

    private void grants(String values) {
        assertThat(stored.change("UPDATE user_grant SET " + values + MINE, key)).isPositive();
    }

    private String minutesSinceSeen() {
        return stored.text("SELECT extract(epoch FROM now() - seen_at)::int / 60 FROM login_session" + MINE, key);
    }

    private String secondFactor() {
        String secret = field(owner.get("/profile/second-factor"), "secret");
        String code = new OneTimeCodes().code(secret, Instant.now());
        assertThat(owner.post("/profile/second-factor", form("secret", secret, "code", code, "password", PHRASE))
                        .statusCode())
                .isEqualTo(200);
        return secret;
    }

    private PlainClient client() {
        return new PlainClient(product.address());
    }

    private HttpResponse<String> signIn(PlainClient client) {
        return client.post("/login", form("email", email, "password", PHRASE));
    }
}
