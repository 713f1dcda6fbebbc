package eu.elpaccto.intranet.acceptance;

import static eu.elpaccto.intranet.acceptance.Forms.field;
import static eu.elpaccto.intranet.acceptance.Forms.form;
import static eu.elpaccto.intranet.acceptance.Forms.letters;
import static eu.elpaccto.intranet.acceptance.Forms.mailedLink;
import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.acceptance.Product.Running;
import eu.elpaccto.intranet.user.control.OneTimeCodes;
import java.time.Instant;
import java.util.UUID;

/** People whom an administrator has just invited, and the links that are mailed to them. */
final class Newcomers {

    static final String PHRASE = "violeta tambor ventisca";

    private final String address;
    private final PlainClient administrator;

    Newcomers(Running product) {
        this.address = product.address();
        this.administrator = client().signIn(People.ADMINISTRATOR);
    }

    PlainClient administrator() {
        return administrator;
    }

    PlainClient client() {
        return new PlainClient(address);
    }

    static String someAddress() {
        return "someone." + UUID.randomUUID() + "@example.org";
    }

    /** The link by which somebody becomes a member of staff. */
    String invite(String email) {
        String key = UUID.randomUUID().toString();
        administrator.post("/admin/users/new", invitation(key, email, "Somebody New", "en", "STAFF", "PEN"));
        return mailedLink(administrator, email, "invitations");
    }

    /** The form with which an administrator invites. */
    static String invitation(String key, String email, String name, String language, String role, String component) {
        return form(
                "key",
                key,
                "name",
                name,
                "email",
                email,
                "language",
                language,
                "zone",
                "Europe/Lisbon",
                "grants",
                "1",
                "role-0",
                role,
                "component-0",
                component);
    }

    /** Somebody new who has accepted their invitation and is signed in. */
    PlainClient accepted(String email) {
        PlainClient owner = client();
        assertThat(owner.post(invite(email), form("password", PHRASE)).statusCode())
                .isEqualTo(303);
        return owner;
    }

    /** From now on they are asked for a code after the password. */
    void enrol(PlainClient owner) {
        String secret = field(owner.get("/profile/second-factor"), "secret");
        String code = new OneTimeCodes().code(secret, Instant.now());
        assertThat(owner.post("/profile/second-factor", form("secret", secret, "code", code, "password", PHRASE))
                        .statusCode())
                .isEqualTo(200);
    }

    /** The link by which a forgotten password is replaced. The letter is written in the background. */
    String awaitReset(String email) {
        Instant latest = Instant.now().plusSeconds(20);
        while (letters(administrator, email).stream().noneMatch(letter -> letter.contains("/password/"))) {
            assertThat(Instant.now()).as("still no letter").isBefore(latest);
        }
        return mailedLink(administrator, email, "password");
    }
}
