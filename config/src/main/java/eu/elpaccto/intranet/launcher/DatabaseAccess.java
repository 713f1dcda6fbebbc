package eu.elpaccto.intranet.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How to get into a database.
 *
 * @param url JDBC address, {@code jdbc:postgresql://host:port/database}
 * @param user role to sign in with
 * @param password its password, never shown
 */
public record DatabaseAccess(String url, String user, String password) {

    private static final int LOGIN_SECONDS = 10;

    public DatabaseAccess {
        Objects.requireNonNull(url);
        Objects.requireNonNull(user);
        Objects.requireNonNull(password);
    }

    /** The JDBC address without its parameters, which may hold secrets. */
    String address() {
        return url.replaceFirst("\\?.*", "");
    }

    /**
     * A connection, waited for 10 seconds at most.
     *
     * @throws SQLException if there is no such database or it refuses the user
     */
    public Connection connect() throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url);
        source.setLoginTimeout(LOGIN_SECONDS);
        source.setConnectTimeout(LOGIN_SECONDS);
        return source.getConnection(user, password);
    }

    /**
     * Signs in once.
     *
     * @throws StartFailure with the reason if that is not possible
     */
    void check() throws StartFailure {
        try (Connection connection = connect()) {
            connection.isValid(LOGIN_SECONDS);
        } catch (SQLException e) {
            String state = String.valueOf(e.getSQLState());
            if (state.startsWith("28")) {
                throw StartFailure.databaseRefused(this, e);
            }
            if (state.startsWith("08")) {
                throw StartFailure.databaseUnreachable(this, e);
            }
            throw StartFailure.databaseUnusable(this, e);
        }
    }

    /** Leaves out the password. */
    @Override
    public String toString() {
        return user + " at " + address();
    }
}
