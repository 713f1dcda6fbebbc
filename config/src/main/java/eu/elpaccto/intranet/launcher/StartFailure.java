package eu.elpaccto.intranet.launcher;

import java.nio.file.Path;
import java.time.Duration;

/** Why the intranet could not start or go on, as one sentence that tells an operator what to do. */
public final class StartFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private StartFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    private static StartFailure because(Throwable cause, String sentence, Object... details) {
        return new StartFailure(String.format(sentence, details), cause);
    }

    static StartFailure setting(String name, String value, String expected) {
        return because(null, "%s is \"%s\", but must be %s.", name, value, expected);
    }

    static StartFailure settingMissing(String present, String missing) {
        return because(null, "%s is set, but %s is not; set both or neither.", present, missing);
    }

    static StartFailure programMissing(Path file) {
        return because(null, "%s is missing; build it with \"mvn package\" in the directory of the project.", file);
    }

    static StartFailure homeNotWritable(Path home, Throwable cause) {
        return because(
                cause,
                "The data directory %s cannot be written by the user %s; change its owner or choose another directory"
                        + " with INTRANET_HOME.",
                home,
                System.getProperty("user.name"));
    }

    static StartFailure homeInUse(Path home) {
        return because(
                null,
                "The intranet already runs with the data in %s; stop it first or choose another directory with"
                        + " INTRANET_HOME.",
                home);
    }

    static StartFailure homeOfNewerVersion(Path home, String found, int known) {
        return because(
                null,
                "The data in %s were made by a newer version of the intranet (format %s, this version knows %d);"
                        + " start that version or choose another directory with INTRANET_HOME.",
                home,
                found,
                known);
    }

    static StartFailure databaseOfOtherVersion(Path data, String found, String known) {
        return because(
                null,
                "The database in %s was made by PostgreSQL %s, and this version of the intranet brings PostgreSQL %s;"
                        + " start the version that made it or choose another directory with INTRANET_HOME.",
                data,
                found,
                known);
    }

    static StartFailure portTaken(int port) {
        return because(
                null,
                "Port %d is taken by another program; stop that program or choose another port with INTRANET_PORT.",
                port);
    }

    static StartFailure portRefused(int port, Throwable cause) {
        return because(
                cause,
                "Port %d cannot be opened (%s); choose another port with INTRANET_PORT.",
                port,
                cause.getMessage());
    }

    static StartFailure databaseUnreachable(DatabaseAccess database, Throwable cause) {
        return because(
                cause,
                "No database answers at %s; check INTRANET_DB_URL and that PostgreSQL is running.",
                database.address());
    }

    static StartFailure databaseRefused(DatabaseAccess database, Throwable cause) {
        return because(
                cause,
                "The database at %s does not let in the user %s with the given password; check INTRANET_DB_USER and"
                        + " INTRANET_DB_PASSWORD.",
                database.address(),
                database.user());
    }

    static StartFailure databaseUnusable(DatabaseAccess database, Throwable cause) {
        return because(
                cause,
                "The database at %s cannot be used (%s); check INTRANET_DB_URL.",
                database.address(),
                firstLine(cause));
    }

    static StartFailure noDatabaseForThisMachine() {
        return because(
                null,
                "No PostgreSQL is included for %s on %s; install one and name it with INTRANET_DB_URL, INTRANET_DB_USER"
                        + " and INTRANET_DB_PASSWORD.",
                System.getProperty("os.name"),
                System.getProperty("os.arch"));
    }

    static StartFailure databaseNeedsOrdinaryUser() {
        return because(
                null,
                "PostgreSQL does not run as root here; start the intranet as an ordinary user or name a database with"
                        + " INTRANET_DB_URL, INTRANET_DB_USER and INTRANET_DB_PASSWORD.");
    }

    static StartFailure databaseDidNotStart(Path log, Throwable cause) {
        return because(cause, "The database did not start; the reason stands in %s.", log);
    }

    static StartFailure databaseSecretLost(Path secret, Throwable cause) {
        return because(
                cause,
                "The database does not accept the password in %s; put back the file that belongs to these data.",
                secret);
    }

    static StartFailure serverDidNotStart(Path log, Throwable cause) {
        return because(cause, "The server could not be started; the reason stands in %s.", log);
    }

    static StartFailure serverEnded(int exitCode, Path log) {
        return because(null, "The server ended by itself (code %d); the reason stands in %s.", exitCode, log);
    }

    static StartFailure applicationDidNotStart(Path log) {
        return because(null, "The application did not start; the reason stands in %s.", log);
    }

    static StartFailure notReadyInTime(Duration waited, Path log) {
        return because(
                null,
                "The intranet did not answer within %d seconds; look into %s, or allow more time with"
                        + " INTRANET_START_TIMEOUT.",
                waited.toSeconds(),
                log);
    }

    private static String firstLine(Throwable cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
