package eu.elpaccto.intranet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.launcher.DataHome;
import eu.elpaccto.intranet.launcher.DatabaseAccess;
import eu.elpaccto.intranet.launcher.EmbeddedDatabase;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The EAR does on Payara Server what the WAR does on Payara Micro. */
class EarOnPayaraServerIT {

    @Test
    void an_activity_lives_on_payara_server() throws Exception {
        Path directory = Path.of(System.getProperty("test.homes"), "server-" + UUID.randomUUID());
        Path domains = Files.createDirectories(directory.resolve("domains"));
        try (DataHome home = DataHome.open(directory.resolve("home"));
                EmbeddedDatabase database = new EmbeddedDatabase(home);
                PayaraServer server =
                        new PayaraServer(Path.of(System.getProperty("payara.home")), domains, freePortBase())) {
            DatabaseAccess access = database.start();
            server.start(Map.of(
                    "INTRANET_DB_URL", access.url(),
                    "INTRANET_DB_USER", access.user(),
                    "INTRANET_DB_PASSWORD", access.password(),
                    "INTRANET_HOME", directory.resolve("home").toString(),
                    "INTRANET_BASE_URL", server.address(),
                    "INTRANET_DATA", "demo",
                    "INTRANET_DEMO_DIR",
                            Path.of("../config/src/main/demo").toRealPath().toString()));
            server.deploy(Path.of(System.getProperty("intranet.ear")));
            assertThat(new PlainClient(server.address())
                            .signIn(People.STAFF)
                            .get("/activities")
                            .body())
                    .contains("POL-2021-RG-");
            try (Chromium chromium = Chromium.launch();
                    Person staff = new Person(chromium.browser(), server.address(), "es");
                    Person lead = new Person(chromium.browser(), server.address(), "es")) {
                ActivityLife.of(staff.signIn(People.STAFF), lead.signIn(People.LEAD))
                        .log("Taller de prueba en el servidor " + UUID.randomUUID())
                        .submit()
                        .giveBack("Falta el lugar.")
                        .complete("Tegucigalpa")
                        .approve("Tegucigalpa");
            }
        }
    }

    /** A base whose ports for the web, administration and the rest lie close together above it. */
    private static int freePortBase() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return Math.min(probe.getLocalPort(), 60_000);
        }
    }
}
