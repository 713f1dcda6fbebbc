package eu.elpaccto.intranet.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL of the installation's own, with its data in {@code database} of the data home. It listens on 127.0.0.1
 * only, asks for a password, and loses nothing that it has acknowledged, however it ends.
 *
 * <p>The role {@code intranet} owns the database of the same name; that suffices to create the extensions pg_trgm,
 * unaccent and btree_gist. The role {@code postgres} is for whoever repairs or copies the data.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "intranet";
    private static final String SUPERUSER = "postgres";
    private static final int START_SECONDS = 60;
    private static final int STOP_SECONDS = 60;
    private static final long LOG_LIMIT = 10_000_000;

    private final DataHome home;
    private final Path data;
    private final Path log;
    private final Postmaster postmaster;
    private int port;
    private volatile PostgresProgram program;

    /** Nothing happens before {@link #start()}. */
    public EmbeddedDatabase(DataHome home) {
        this.home = home;
        this.data = home.path("database");
        this.log = home.log("postgresql.log");
        this.postmaster = new Postmaster(data);
    }

    /**
     * Starts PostgreSQL, on new data if there are none, after stopping one that an earlier launcher left running. A
     * later start of the same object uses the same port.
     *
     * @return how the application gets in
     * @throws StartFailure if it does not answer within 60 seconds, or the data are of another version
     */
    public synchronized DatabaseAccess start() throws StartFailure {
        try {
            RotatingFile.setAside(log, LOG_LIMIT);
            program = PostgresProgram.unpackedIn(home.path("postgresql"));
            if (!Files.exists(data)) {
                initialise();
            }
            checkVersion();
            if (port == 0) {
                port = Loopback.freePort();
            }
            launch();
            return applicationRole();
        } catch (IOException e) {
            throw StartFailure.databaseDidNotStart(log, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw StartFailure.databaseDidNotStart(log, e);
        }
    }

    /** Whether the PostgreSQL with these data runs, no matter who started it. */
    public boolean isRunning() {
        return postmaster.running().isPresent();
    }

    /** The process number of PostgreSQL's first process, if it runs. */
    public Optional<Long> pid() {
        return postmaster.running().map(ProcessHandle::pid);
    }

    /** Ends PostgreSQL, if it runs, after its running statements were broken off. */
    @Override
    public void close() {
        if (program == null) {
            return;
        }
        try {
            if (postmaster.isRecorded() && control("stop", "-m", "fast", "-t", STOP_SECONDS + "") != 0) {
                control("stop", "-m", "immediate", "-t", STOP_SECONDS + "");
            }
        } catch (IOException e) {
            // The next start finds and stops it.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void initialise() throws IOException, InterruptedException, StartFailure {
        // Made aside and moved, so that a killed launcher leaves no half-made database.
        Path aside = home.path("database.new");
        DataHome.delete(aside);
        Path superuserPassword = home.path("database-superuser-password");
        Secret.in(superuserPassword);
        List<String> arguments = new ArrayList<>(List.of(
                "--pgdata=" + aside,
                "--username=" + SUPERUSER,
                "--pwfile=" + superuserPassword,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=libc",
                "--lc-collate=C",
                "--lc-messages=C",
                "--lc-monetary=C",
                "--lc-numeric=C",
                "--lc-time=C",
                "--text-search-config=simple",
                "--data-checksums"));
        // Upper and lower case beyond ASCII, which the C locale does not know and full-text search needs.
        arguments.add("--lc-ctype=" + PostgresProgram.unicodeLocale());
        long logged = logSize();
        if (program.run("initdb", arguments, log) != 0) {
            throw logSince(logged).contains("cannot be run as root")
                    ? StartFailure.databaseNeedsOrdinaryUser()
                    : StartFailure.databaseDidNotStart(log, null);
        }
        Files.writeString(aside.resolve("postgresql.conf"), "\ninclude = 'intranet.conf'\n", StandardOpenOption.APPEND);
        Files.move(aside, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private void checkVersion() throws IOException, StartFailure {
        String found = Files.readString(data.resolve("PG_VERSION")).strip();
        String known = program.majorVersion();
        if (!found.equals(known)) {
            throw StartFailure.databaseOfOtherVersion(data, found, known);
        }
    }

    private void launch() throws IOException, InterruptedException, StartFailure {
        Files.writeString(data.resolve("intranet.conf"), settings());
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (true) {
            if (postmaster.running().isPresent()) {
                control("stop", "-m", "fast", "-t", STOP_SECONDS + "");
            }
            postmaster.forgetDead();
            long logged = logSize();
            if (control("start", "-l", log.toString(), "-t", START_SECONDS + "") == 0) {
                return;
            }
            // Processes of a killed PostgreSQL hold its shared memory for a moment longer.
            boolean passing = logSince(logged).contains("is still in use");
            if (!passing || System.nanoTime() > deadline) {
                throw StartFailure.databaseDidNotStart(log, null);
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private String settings() {
        return """
                # Written anew at every start.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                password_encryption = 'scram-sha-256'
                fsync = on
                synchronous_commit = on
                full_page_writes = on
                timezone = 'UTC'
                log_timezone = 'UTC'
                log_line_prefix = '%%m [%%p] '
                # Statements and details hold personal data.
                log_min_error_statement = panic
                log_error_verbosity = terse
                """.formatted(port);
    }

    private DatabaseAccess applicationRole() throws IOException, StartFailure {
        Path superuserPassword = home.path("database-superuser-password");
        DatabaseAccess administration = new DatabaseAccess(url("postgres"), SUPERUSER, Secret.in(superuserPassword));
        DatabaseAccess application = new DatabaseAccess(url(NAME), NAME, Secret.in(home.path("database-password")));
        try (Connection connection = administration.connect();
                Statement statement = connection.createStatement()) {
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?")) {
                statement.execute("CREATE ROLE " + NAME + " LOGIN");
            }
            // At every start, so that the file and the role agree even after one of them was replaced.
            statement.execute("ALTER ROLE " + NAME + " PASSWORD '" + application.password() + "'");
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?")) {
                statement.execute("CREATE DATABASE " + NAME + " OWNER " + NAME);
            }
            return application;
        } catch (SQLException e) {
            close();
            throw String.valueOf(e.getSQLState()).startsWith("28")
                    ? StartFailure.databaseSecretLost(superuserPassword, e)
                    : StartFailure.databaseDidNotStart(log, e);
        }
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, NAME);
            return statement.executeQuery().next();
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private int control(String action, String... options) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(action, "-D", data.toString(), "-w"));
        arguments.addAll(List.of(options));
        return program.run("pg_ctl", arguments, home.log("pg_ctl.log"));
    }

    private long logSize() throws IOException {
        return Files.exists(log) ? Files.size(log) : 0;
    }

    private String logSince(long size) throws IOException {
        try (InputStream bytes = Files.newInputStream(log)) {
            bytes.skipNBytes(size);
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
