package eu.elpaccto.intranet.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The launcher from the first start to the last stop, and what becomes of the data when it is killed. */
class LauncherLifeIT {

    private static final int TERMINATED = 128 + 15;

    private final HttpClient browser = HttpClient.newHttpClient();
    private final WriteLedger ledger = new WriteLedger();
    private final String port = Integer.toString(Loopback.freePort());
    private Path home;
    private Path war;

    @BeforeEach
    void with_an_application() throws IOException, StartFailure {
        home = TestHomes.fresh("life");
        war = SmallWar.thatAnswers();
    }

    @AfterEach
    void nothing_stays() throws IOException {
        TestHomes.stopWhatRuns(home);
    }

    @Test
    void it_starts_empty_then_with_the_demo_programme_and_keeps_what_was_written() throws Exception {
        // The first start, without data: whoever started it becomes the first administrator.
        try (LauncherProcess launcher = launcher()
                .with("INTRANET_DATA", "none")
                .with("INTRANET_SMTP_HOST", "mail.example.org")
                .start()) {
            String address = launcher.awaitReady();
            String link = "Create the first administrator's account at " + address + "first?token=secret";
            launcher.awaitLine(link);
            launcher.awaitLine("Ctrl-C stops it.");

            assertThat(launcher.console())
                    .startsWith("The EL PAcCTO intranet is starting with the data in " + home + ".")
                    .noneMatch(line -> line.contains("Demo accounts"));
            assertThat(address).startsWith("http://localhost:");
            assertThat(launcher.complaints()).isEmpty();

            DatabaseAccess access = launcher.databaseAccess();
            assertThat(get(address + "login"))
                    .contains("INTRANET_DATA=none")
                    .contains("INTRANET_BASE_URL=" + address.replaceFirst("/$", ""))
                    .contains("INTRANET_HOME=" + home)
                    .contains("INTRANET_DB_URL=" + access.url())
                    .contains("INTRANET_DB_USER=intranet")
                    .contains("INTRANET_SMTP_HOST=mail.example.org")
                    .containsPattern("INTRANET_DEMO_DIR=\\S+demo")
                    .contains("password has 43 letters");
            assertThat(launcher.server().info().commandLine().orElse("")).doesNotContain(access.password());
            assertThat(home.resolve("log/server.log"))
                    .content()
                    .contains("FIRST-ADMINISTRATOR-LINK (shown on the console only)")
                    .doesNotContain("token=secret", access.password());

            ledger.open(access);
            ledger.writeUntilBroken(access);
            launcher.terminate();
            assertThat(launcher.awaitEnd()).isEqualTo(TERMINATED);
            assertThat(launcher.complaints()).isEmpty();
            assertThat(launcher.hasServer()).isFalse();
            assertThat(launcher.hasDatabase()).isFalse();
            assertThat(home.resolve("goodbye")).content().isEqualTo("At the end the database answered.");
            assertThat(home.resolve("log/postgresql.log")).content().endsWith("database system is shut down\n");
        }

        // The second start, and a server that dies.
        try (LauncherProcess launcher = launcher().start()) {
            launcher.awaitReady();
            launcher.awaitLine("Ctrl-C stops it.");

            assertThat(launcher.console())
                    .contains("Demo accounts, all with the password \"demo programme 2021\":")
                    .anyMatch(line -> line.matches(" {2}staff {2}\\S+@example\\.org"))
                    .anyMatch(line -> line.matches(" {2}lead {3}\\S+@example\\.org"))
                    .anyMatch(line -> line.matches(" {2}admin {2}\\S+@example\\.org"));
            assertThat(ledger.lost(launcher.databaseAccess())).isEmpty();

            launcher.server().destroyForcibly();
            assertThat(launcher.awaitEnd()).isEqualTo(1);
            assertThat(launcher.complaints())
                    .containsExactly("The server ended by itself (code 137); the reason stands in "
                            + home.resolve("log/server.log") + ".");
            assertThat(launcher.hasDatabase()).isFalse();
        }
    }

    @Test
    void stopped_while_it_starts_it_leaves_nothing_behind_and_complains_of_nothing() throws Exception {
        try (LauncherProcess launcher = launcher().start()) {
            launcher.awaitServer();
            launcher.terminate();

            assertThat(launcher.awaitEnd()).isEqualTo(TERMINATED);
            assertThat(launcher.complaints()).isEmpty();
            assertThat(launcher.hasServer()).isFalse();
            assertThat(launcher.hasDatabase()).isFalse();
        }
    }

    @Test
    void killed_while_people_write_it_starts_again_and_has_lost_nothing() throws Exception {
        ProcessHandle orphanedServer;
        ProcessHandle orphanedDatabase;
        Thread writer;
        try (LauncherProcess launcher = launcher().with("INTRANET_PORT", port).start()) {
            launcher.awaitReady();
            orphanedServer = launcher.server();
            orphanedDatabase = launcher.database();
            ledger.open(launcher.databaseAccess());
            writer = ledger.writeUntilBroken(launcher.databaseAccess());

            launcher.kill();
            launcher.awaitEnd();

            // Started at once, on the same port, while both orphans run and the writing goes on.
            assertThat(RecordedProcess.isAlive(orphanedServer)).isTrue();
            assertThat(RecordedProcess.isAlive(orphanedDatabase)).isTrue();
            try (LauncherProcess next = launcher().with("INTRANET_PORT", port).start()) {
                next.awaitReady();
                next.awaitLine("An earlier run was killed; its server has been stopped.");
                writer.join();
                assertThat(RecordedProcess.isAlive(orphanedServer)).isFalse();
                assertThat(RecordedProcess.isAlive(orphanedDatabase)).isFalse();
                assertThat(ledger.lost(next.databaseAccess())).isEmpty();

                // A database that is killed comes back at the same address.
                DatabaseAccess access = next.databaseAccess();
                writer = ledger.writeUntilBroken(access);
                next.database().destroyForcibly();
                next.awaitLine("The database had ended and was started again.");
                writer.join();
                assertThat(next.databaseAccess()).isEqualTo(access);
                assertThat(ledger.lost(access)).isEmpty();

                next.terminate();
                assertThat(next.awaitEnd()).isEqualTo(TERMINATED);
                assertThat(next.complaints()).isEmpty();
                assertThat(next.hasServer()).isFalse();
                assertThat(next.hasDatabase()).isFalse();
            }
        }
    }

    private LauncherProcess.Preparation launcher() {
        return LauncherProcess.in(home).withFile(ProgramFiles.WAR_PROPERTY, war);
    }

    private String get(String address) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
