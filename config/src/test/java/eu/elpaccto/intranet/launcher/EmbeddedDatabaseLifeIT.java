package eu.elpaccto.intranet.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The embedded database is started, stopped, killed and started again. */
class EmbeddedDatabaseLifeIT {

    private final WriteLedger ledger = new WriteLedger();
    private Path directory;
    private DataHome home;

    @BeforeEach
    void with_a_home() throws IOException, StartFailure {
        directory = TestHomes.fresh("database-life");
        home = DataHome.open(directory);
    }

    @AfterEach
    void nothing_stays() throws IOException {
        TestHomes.stopWhatRuns(directory);
        home.close();
    }

    @Test
    void data_survive_a_stop_and_a_start() throws Exception {
        try (EmbeddedDatabase first = new EmbeddedDatabase(home)) {
            DatabaseAccess access = first.start();
            ledger.open(access);
            ledger.writeUntilBroken(access);
        }
        try (EmbeddedDatabase second = new EmbeddedDatabase(home)) {
            DatabaseAccess access = second.start();

            assertThat(ledger.lost(access)).isEmpty();
        }
    }

    /** What was acknowledged before a {@code kill -9} is there afterwards, three times running. */
    @Test
    void nothing_acknowledged_is_lost_when_it_is_killed_and_started_at_once() throws Exception {
        EmbeddedDatabase database = new EmbeddedDatabase(home);
        DatabaseAccess access = database.start();
        ledger.open(access);
        for (int kill = 1; kill <= 3; kill++) {
            int before = ledger.size();
            Thread writer = ledger.writeUntilBroken(access);

            killAllOf(database.pid().orElseThrow());
            DatabaseAccess again = database.start();

            writer.join();
            assertThat(again).as("the application finds it where it was").isEqualTo(access);
            assertThat(ledger.size()).isGreaterThan(before);
            assertThat(ledger.lost(again)).as("lost at kill %d", kill).isEmpty();
        }
        database.close();
        assertThat(database.isRunning()).isFalse();
    }

    @Test
    void one_that_a_killed_launcher_left_running_is_stopped_first() throws Exception {
        EmbeddedDatabase orphan = new EmbeddedDatabase(home);
        DatabaseAccess access = orphan.start();
        long pid = orphan.pid().orElseThrow();
        ledger.open(access);
        Thread writer = ledger.writeUntilBroken(access);

        try (EmbeddedDatabase next = new EmbeddedDatabase(home)) {
            DatabaseAccess again = next.start();

            writer.join();
            assertThat(next.pid()).isPresent().get().isNotEqualTo(pid);
            assertThat(ledger.lost(again)).isEmpty();
        }
    }

    @Test
    void a_first_start_that_was_killed_half_way_is_begun_anew() throws IOException, StartFailure, SQLException {
        Files.createDirectories(directory.resolve("database.new/base"));
        Files.writeString(directory.resolve("database.new/PG_VERSION"), "17\n");
        Files.createDirectories(directory.resolve("postgresql/new/bin"));

        try (EmbeddedDatabase database = new EmbeddedDatabase(home)) {
            database.start().connect().close();
        }
    }

    @Test
    void data_of_another_postgresql_are_left_alone() throws IOException {
        Path data = Files.createDirectories(directory.resolve("database"));
        Files.writeString(data.resolve("PG_VERSION"), "99\n");

        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> new EmbeddedDatabase(home).start())
                .withMessage("The database in " + data + " was made by PostgreSQL 99, and this version of the intranet"
                        + " brings PostgreSQL 17; start the version that made it or choose another directory with"
                        + " INTRANET_HOME.");
        assertThat(data).isDirectoryNotContaining("glob:**intranet.conf");
    }

    @Test
    void a_lost_password_is_named_and_nothing_stays_running() throws IOException, StartFailure {
        EmbeddedDatabase database = new EmbeddedDatabase(home);
        database.start();
        database.close();
        Path secret = directory.resolve("database-superuser-password");
        Files.writeString(secret, "another\n");

        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(database::start)
                .withMessage("The database does not accept the password in " + secret
                        + "; put back the file that belongs to these data.");
        assertThat(database.isRunning()).isFalse();
    }

    @Test
    void what_keeps_it_from_starting_stands_in_its_log() throws IOException, StartFailure {
        EmbeddedDatabase database = new EmbeddedDatabase(home);
        database.start();
        database.close();
        DataHome.delete(directory.resolve("database/global"));

        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(database::start)
                .withMessage("The database did not start; the reason stands in " + directory.resolve("log")
                        + "/postgresql.log.");
        assertThat(directory.resolve("log/postgresql.log")).content().contains("could not find the database system");
    }

    /** As if the machine had done it: the first process and all that belong to it, without a word. */
    private static void killAllOf(long pid) {
        ProcessHandle first = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(first), first.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
    }
}
