package eu.elpaccto.intranet.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever prevents a start is told in one sentence, and nothing stays running. */
class LauncherFailureIT {

    private Path home;
    private Path war;

    @BeforeEach
    void with_an_application() throws IOException, StartFailure {
        home = TestHomes.fresh("failure");
        war = SmallWar.thatAnswers();
    }

    @AfterEach
    void nothing_stays() throws IOException {
        boolean server =
                new RecordedProcess(home.resolve("run/server.pid")).running().isPresent();
        boolean database = new Postmaster(home.resolve("database")).running().isPresent();
        TestHomes.stopWhatRuns(home);
        assertThat(server).as("server left running").isFalse();
        assertThat(database).as("database left running").isFalse();
    }

    @Test
    void a_setting_that_cannot_be_understood() throws Exception {
        assertThatItFails(launcher().with("INTRANET_PORT", "eighty"))
                .isEqualTo("INTRANET_PORT is \"eighty\", but must be a number from 0 to 65535.");
    }

    @Test
    void a_port_that_is_taken() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, Loopback.ADDRESS)) {
            assertThatItFails(launcher().with("INTRANET_PORT", "" + other.getLocalPort()))
                    .isEqualTo("Port " + other.getLocalPort() + " is taken by another program; stop that program or"
                            + " choose another port with INTRANET_PORT.");
        }
    }

    @Test
    void a_port_that_is_taken_on_every_address() throws Exception {
        try (ServerSocket other = new ServerSocket(0)) {
            assertThatItFails(launcher().with("INTRANET_PORT", "" + other.getLocalPort()))
                    .startsWith("Port " + other.getLocalPort() + " is taken by another program");
        }
    }

    @Test
    void a_data_directory_that_cannot_be_written() throws Exception {
        Path file = TestHomes.file("not-a-directory");
        Files.writeString(file, "");
        Path below = file.resolve("home");

        assertThatItFails(launcher().with("INTRANET_HOME", below.toString()))
                .isEqualTo("The data directory " + below + " cannot be written by the user "
                        + System.getProperty("user.name")
                        + "; change its owner or choose another directory with INTRANET_HOME.");
    }

    @Test
    void a_data_directory_of_a_newer_version() throws Exception {
        Files.createDirectories(home);
        Files.writeString(home.resolve("format"), "7\n");

        assertThatItFails(launcher())
                .isEqualTo("The data in " + home + " were made by a newer version of the intranet (format 7, this"
                        + " version knows 1); start that version or choose another directory with INTRANET_HOME.");
    }

    @Test
    void a_database_of_a_newer_postgresql() throws Exception {
        Files.createDirectories(home.resolve("database"));
        Files.writeString(home.resolve("database/PG_VERSION"), "99\n");

        assertThatItFails(launcher())
                .isEqualTo("The database in " + home.resolve("database") + " was made by PostgreSQL 99, and this"
                        + " version of the intranet brings PostgreSQL 17; start the version that made it or choose"
                        + " another directory with INTRANET_HOME.");
    }

    @Test
    void a_second_launcher_with_the_same_data() throws Exception {
        try (DataHome first = DataHome.open(home)) {
            assertThatItFails(launcher())
                    .isEqualTo("The intranet already runs with the data in " + first
                            + "; stop it first or choose another directory with INTRANET_HOME.");
        }
    }

    @Test
    void an_application_that_was_not_built() throws Exception {
        Path missing = home.resolve("missing.war");

        assertThatItFails(launcher().withFile(ProgramFiles.WAR_PROPERTY, missing))
                .isEqualTo(missing + " is missing; build it with \"mvn package\" in the directory of the project.");
    }

    @Test
    void a_database_that_does_not_answer() throws Exception {
        String url = "jdbc:postgresql://127.0.0.1:" + Loopback.freePort() + "/intranet";

        assertThatItFails(launcher(url, "intranet", "secret"))
                .isEqualTo("No database answers at " + url + "; check INTRANET_DB_URL and that PostgreSQL is running.");
    }

    @Test
    void a_wrong_password_and_a_database_that_does_not_exist() throws Exception {
        Path elsewhere = TestHomes.fresh("failure-database");
        try (DataHome databaseHome = DataHome.open(elsewhere);
                EmbeddedDatabase database = new EmbeddedDatabase(databaseHome)) {
            DatabaseAccess access = database.start();

            assertThatItFails(launcher(access.url(), access.user(), "guessed"))
                    .isEqualTo("The database at " + access.url() + " does not let in the user intranet with the given"
                            + " password; check INTRANET_DB_USER and INTRANET_DB_PASSWORD.");
            assertThatItFails(launcher(access.url() + "s", access.user(), access.password()))
                    .isEqualTo("The database at " + access.url() + "s cannot be used (FATAL: database \"intranets\""
                            + " does not exist); check INTRANET_DB_URL.");
        }
    }

    @Test
    void a_server_that_ends_at_once() throws Exception {
        Path noJar = TestHomes.file("broken.jar");
        Files.writeString(noJar, "not a jar");

        assertThatItFails(launcher().withFile(ProgramFiles.SERVER_PROPERTY, noJar))
                .isEqualTo("The server ended by itself (code 1); the reason stands in " + home.resolve("log/server.log")
                        + ".");
        assertThat(home.resolve("log/server.log")).content().contains("Invalid or corrupt jarfile");
    }

    @Test
    void an_application_that_does_not_start() throws Exception {
        assertThatItFails(launcher().withFile(ProgramFiles.WAR_PROPERTY, SmallWar.thatDoesNotAnswer()))
                .isEqualTo(
                        "The application did not start; the reason stands in " + home.resolve("log/server.log") + ".");
    }

    @Test
    void an_application_that_takes_too_long() throws Exception {
        assertThatItFails(launcher().with("INTRANET_START_TIMEOUT", "1"))
                .isEqualTo("The intranet did not answer within 1 seconds; look into " + home.resolve("log/server.log")
                        + ", or allow more time with INTRANET_START_TIMEOUT.");
    }

    private LauncherProcess.Preparation launcher() {
        return LauncherProcess.in(home).withFile(ProgramFiles.WAR_PROPERTY, war);
    }

    private LauncherProcess.Preparation launcher(String url, String user, String password) {
        return launcher()
                .with("INTRANET_DB_URL", url)
                .with("INTRANET_DB_USER", user)
                .with("INTRANET_DB_PASSWORD", password);
    }

    /** Starts the launcher, sees it end with code 1 and one line on standard error, and gives that line. */
    private static AbstractStringAssert<?> assertThatItFails(LauncherProcess.Preparation preparation) throws Exception {
        try (LauncherProcess launcher = preparation.start()) {
            assertThat(launcher.awaitEnd()).as("exit code").isEqualTo(1);
            assertThat(launcher.complaints()).hasSize(1);
            return assertThat(launcher.complaints().get(0));
        }
    }
}
