package eu.elpaccto.intranet.acceptance;

import eu.elpaccto.intranet.launcher.DatabaseAccess;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Everything the product keeps, as it stands in the database, seen past all that guards it. Whether a request changed
 * anything shows in the {@link #fingerprint}; who only looks, or tries keys, changes nothing that counts.
 */
final class StoredState implements AutoCloseable {

    private static final List<String> NOT_COUNTED = List.of("attempt", "flyway_schema_history");

    private final Connection connection;
    private final String fingerprint;
    private String last;
    private String lastTransaction;

    StoredState(DatabaseAccess database) {
        try {
            connection = database.connect();
            fingerprint = fingerprintQuery();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String fingerprintQuery() {
        List<String> tables = texts("SELECT table_name FROM information_schema.tables"
                + " WHERE table_schema = 'public' AND table_type = 'BASE TABLE'");
        tables.removeAll(NOT_COUNTED);
        return tables.stream()
                .map(table -> "SELECT '%1$s', %2$s FROM %1$s t".formatted(table, content(table)))
                .collect(Collectors.joining(
                        " UNION ALL ",
                        "SELECT string_agg(content, ' ' ORDER BY name) FROM (",
                        ") AS every_table (name, content)"));
    }

    /** The audit log only grows; the content of a media file never changes. */
    private static String content(String table) {
        return switch (table) {
            case "audit_entry", "media_part" -> "count(*)::text";
            case "media_file" -> "md5(string_agg(code || coalesce(public_since::text, ''), ' ' ORDER BY code))";
            default -> "md5(string_agg((to_jsonb(t) - 'seen_at')::text, ' ' ORDER BY to_jsonb(t)::text))";
        };
    }

    /** The same for the same content of all tables. */
    String fingerprint() {
        String transaction = text("SELECT pg_snapshot_xmax(pg_current_snapshot())::text");
        if (!transaction.equals(lastTransaction)) {
            last = text(fingerprint);
            lastTransaction = transaction;
        }
        return last;
    }

    /** The first column of every row. */
    List<String> texts(String query, Object... parameters) {
        try (PreparedStatement statement = statement(query, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of the first row; null for none. */
    String text(String query, Object... parameters) {
        List<String> texts = texts(query, parameters);
        return texts.isEmpty() ? null : texts.get(0);
    }

    /** Changes what the product itself would not, such as the time at which something happened. */
    int change(String statement, Object... parameters) {
        try (PreparedStatement prepared = statement(statement, parameters)) {
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private PreparedStatement statement(String query, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(query);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    /** Has everybody who tried keys too often be let in again. */
    void forgetAttempts() {
        change("DELETE FROM attempt");
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
