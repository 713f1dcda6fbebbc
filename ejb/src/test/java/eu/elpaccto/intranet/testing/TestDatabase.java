package eu.elpaccto.intranet.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * An empty PostgreSQL for one run of tests, on a free port of 127.0.0.1. It counts the statements it runs, and ends with
 * this JVM. Nothing in it is worth surviving a power cut, so it does not wait for the disk.
 */
public final class TestDatabase {

    private static final String NAME = "intranet";

    private final EmbeddedPostgres postgres;

    private TestDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** @param directory for its files; what an aborted run left there is stopped and deleted */
    public static TestDatabase startIn(Path directory) {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(directory.toFile())
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                    .setServerConfig("pg_stat_statements.track_utility", "off")
                    .start();
            TestDatabase database = new TestDatabase(postgres);
            database.prepare();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The application owns its database, as it does where the launcher makes one. */
    private void prepare() {
        execute("postgres", "CREATE ROLE " + NAME + " LOGIN", "CREATE DATABASE " + NAME + " OWNER " + NAME);
        execute(NAME, "CREATE EXTENSION pg_stat_statements", "GRANT pg_read_all_stats TO " + NAME);
        execute(NAME, "GRANT EXECUTE ON FUNCTION pg_stat_statements_reset TO " + NAME);
    }

    private void execute(String database, String... statements) {
        try (Connection connection = postgres.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the application finds it, as user {@code intranet} without a password. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + NAME;
    }
}
