package eu.elpaccto.intranet.bench;

import eu.elpaccto.intranet.launcher.DatabaseAccess;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/** Has PostgreSQL write down every statement, and counts them. Transaction control does not count. */
final class StatementLog implements AutoCloseable {

    private static final Pattern STATEMENT =
            Pattern.compile("LOG:  (execute [^:]+|statement): (?!BEGIN|COMMIT|ROLLBACK|SET |SHOW )");

    private final DatabaseAccess database;
    private final Path file;

    /** @param home of an installation with an embedded database */
    StatementLog(Path home, DatabaseAccess application) throws IOException, SQLException {
        this.database = new DatabaseAccess(
                application.url(),
                "postgres",
                Files.readString(home.resolve("database-superuser-password")).strip());
        this.file = home.resolve("log").resolve("postgresql.log");
        change("SET log_statement = 'all'");
    }

    long position() throws IOException {
        return Files.size(file);
    }

    /** How many statements were executed since then. */
    long countSince(long position) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            byte[] log = Channels.newInputStream(channel.position(position)).readAllBytes();
            return STATEMENT
                    .matcher(new String(log, StandardCharsets.UTF_8))
                    .results()
                    .count();
        }
    }

    private void change(String setting) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER SYSTEM " + setting);
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    @Override
    public void close() throws SQLException {
        change("RESET log_statement");
    }
}
