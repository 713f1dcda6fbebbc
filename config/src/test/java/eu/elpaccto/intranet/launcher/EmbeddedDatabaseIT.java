package eu.elpaccto.intranet.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds of a running embedded database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedDatabaseIT {

    private Path directory;
    private DataHome home;
    private EmbeddedDatabase database;
    private DatabaseAccess access;

    @BeforeAll
    void running() throws IOException, StartFailure {
        directory = TestHomes.fresh("database");
        home = DataHome.open(directory);
        database = new EmbeddedDatabase(home);
        access = database.start();
    }

    @AfterAll
    void stopped() {
        database.close();
        home.close();
        assertThat(database.isRunning()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "password_encryption, scram-sha-256",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "server_encoding, UTF8",
        "log_timezone, UTC",
        "log_min_error_statement, panic"
    })
    void what_is_acknowledged_is_on_the_disk_and_nobody_else_gets_in(String setting, String value)
            throws IOException, SQLException {
        assertThat(ask(superuser(), "SHOW " + setting)).isEqualTo(value);
    }

    @Test
    void only_the_owner_reads_the_passwords_and_the_data() throws IOException {
        assertThat(permissions("database-password")).isEqualTo("rw-------");
        assertThat(permissions("database-superuser-password")).isEqualTo("rw-------");
        assertThat(permissions("database")).isEqualTo("rwx------");
    }

    @ParameterizedTest
    @CsvSource({"intranet", "postgres"})
    void nobody_gets_in_without_the_password_even_on_this_machine(String role) {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> new DatabaseAccess(access.url(), role, "guessed").check())
                .withMessage("The database at " + access.url() + " does not let in the user " + role
                        + " with the given password; check INTRANET_DB_USER and INTRANET_DB_PASSWORD.");
    }

    @Test
    void the_application_is_no_superuser_but_owns_its_database() throws SQLException {
        assertThat(ask("SELECT usesuper FROM pg_user WHERE usename = current_user"))
                .isEqualTo("f");
        assertThat(ask("SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = current_database()"))
                .isEqualTo("intranet");
    }

    @ParameterizedTest
    @CsvSource({"pg_trgm", "unaccent", "btree_gist"})
    void the_application_can_create_the_extensions_it_needs(String extension) throws SQLException {
        execute("CREATE EXTENSION IF NOT EXISTS " + extension);

        assertThat(ask("SELECT count(*) FROM pg_extension WHERE extname = '" + extension + "'"))
                .isEqualTo("1");
    }

    @Test
    void letters_of_our_languages_have_upper_and_lower_case_and_sort_by_language() throws SQLException {
        assertThat(ask("SELECT lower('POLICÍA ÇÃO ŒUVRE')")).isEqualTo("policía ção œuvre");
        assertThat(ask("SELECT to_tsvector('spanish', '«POLICÍAS»') @@ to_tsquery('spanish', 'policía')"))
                .isEqualTo("t");
        assertThat(ask("SELECT string_agg(word, ' ' ORDER BY word COLLATE \"es-x-icu\")"
                        + " FROM unnest(ARRAY['oso', 'ñu', 'nube', 'Ángel', 'barco']) AS word"))
                .isEqualTo("Ángel barco nube ñu oso");
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = access.connect();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private DatabaseAccess superuser() throws IOException {
        return new DatabaseAccess(
                access.url(),
                "postgres",
                Files.readString(directory.resolve("database-superuser-password"))
                        .strip());
    }

    private String ask(String question) throws SQLException {
        return ask(access, question);
    }

    private static String ask(DatabaseAccess access, String question) throws SQLException {
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private String permissions(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve(name)));
    }
}
