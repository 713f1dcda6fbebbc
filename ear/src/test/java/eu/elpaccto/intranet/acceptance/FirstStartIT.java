package eu.elpaccto.intranet.acceptance;

import static eu.elpaccto.intranet.acceptance.Forms.field;
import static eu.elpaccto.intranet.acceptance.Forms.form;
import static eu.elpaccto.intranet.acceptance.Forms.location;
import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.launcher.Intranet;
import eu.elpaccto.intranet.launcher.Settings;
import eu.elpaccto.intranet.user.control.OneTimeCodes;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** An installation for work begins with nobody in it: no default accounts, and a link that only its operator sees. */
class FirstStartIT {

    private static final String PHRASE = "violeta tambor ventisca";

    @Test
    void the_operator_gets_a_link_for_the_first_administrator_who_needs_a_second_factor() throws Exception {
        List<String> console = new CopyOnWriteArrayList<>();
        Path home = Path.of(System.getProperty("test.homes"), "first-start-" + UUID.randomUUID());
        Settings settings = Settings.from(Map.of(
                "INTRANET_HOME", home.toString(),
                "INTRANET_PORT", "0",
                "INTRANET_DATA", "none",
                "INTRANET_START_TIMEOUT", "300"));
        try (Intranet intranet = new Intranet(settings, console::add)) {
            intranet.start();
            String address = intranet.address().replaceAll("/$", "");
            String link = console.stream()
                    .filter(line -> line.contains("/invitations/"))
                    .map(line ->
                            URI.create(line.substring(line.indexOf("http"))).getPath())
                    .findFirst()
                    .orElseThrow();

            // Nobody can sign in yet, the people of the demo programme least of all.
            PlainClient client = new PlainClient(address);
            assertThat(client.post(
                                    "/login",
                                    form("email", "ingrid.lindqvistprado@example.org", "password", Product.PASSWORD))
                            .statusCode())
                    .isEqualTo(422);

            // Opening the link changes nothing; what is wrong is named; what is right lets her in, and once only.
            assertThat(client.get(link).statusCode()).isEqualTo(200);
            HttpResponse<String> refused = client.post(link, form("name", "", "email", "x", "password", "x"));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("id=\"name-error\"", "id=\"email-error\"", "id=\"password-error\"");
            String identity = form("name", "Ada Ferreiro", "email", "ada@example.org", "password", PHRASE);
            assertThat(client.post(link, identity).statusCode()).isEqualTo(303);
            assertThat(new PlainClient(address).post(link, identity).statusCode())
                    .isEqualTo(404);

            // Outside the demo an administrator gets no further without a second factor.
            assertThat(location(client.get("/admin/users"))).isEqualTo("/profile/second-factor");
            assertThat(location(client.get("/"))).isEqualTo("/profile/second-factor");
            String secret = field(client.get("/profile/second-factor"), "secret");
            String code = new OneTimeCodes().code(secret, Instant.now());
            assertThat(client.post("/profile/second-factor", form("secret", secret, "code", code, "password", PHRASE))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(client.get("/admin/users").body()).contains("Ada Ferreiro");

            // Nor can she do without it again.
            assertThat(client.post("/profile/second-factor/remove", form("password", PHRASE))
                            .statusCode())
                    .isEqualTo(422);
        }
    }
}
