package eu.elpaccto.intranet.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an operator decides, read from environment variables. Everything has a default.
 *
 * @param home {@code INTRANET_HOME}: directory with everything the installation keeps, default
 *     {@code ~/.elpaccto-intranet}
 * @param port {@code INTRANET_PORT}: port on the loopback address, default 8080; 0 takes any free one
 * @param baseUrl {@code INTRANET_BASE_URL}: address under which people reach the intranet, without a slash at the end,
 *     default {@code http://localhost:} and the port
 * @param data {@code INTRANET_DATA}: what an empty database is filled with: {@code demo} (default), {@code none},
 *     {@code L} or {@code XL}
 * @param database {@code INTRANET_DB_URL}, {@code INTRANET_DB_USER}, {@code INTRANET_DB_PASSWORD}: the database to use;
 *     without them the launcher starts its own
 * @param demoDirectory {@code INTRANET_DEMO_DIR}: files of the demo programme, default those of this module
 * @param heap {@code INTRANET_HEAP}: largest heap of the server, as after {@code -Xmx}, default {@code 512m}
 * @param startTimeout {@code INTRANET_START_TIMEOUT}: seconds the server may take until it answers, default 180, or
 *     3600 where {@code XL} may have to be loaded
 * @param handedOn every given variable whose name begins with {@code INTRANET_}, for the application
 */
public record Settings(
        Path home,
        int port,
        String baseUrl,
        String data,
        Optional<DatabaseAccess> database,
        Optional<Path> demoDirectory,
        String heap,
        Duration startTimeout,
        Map<String, String> handedOn) {

    private static final List<String> DATA_SETS = List.of("demo", "none", "L", "XL");

    /**
     * Reads the settings; an empty value counts as not set.
     *
     * @param environment names and values, usually {@link System#getenv()}
     * @throws StartFailure if a value cannot be understood
     */
    public static Settings from(Map<String, String> environment) throws StartFailure {
        Path home = path(environment, "INTRANET_HOME")
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".elpaccto-intranet"));
        int port = number(environment, "INTRANET_PORT", 8080, 0, 65_535);
        if (port == 0) {
            port = Loopback.freePort();
        }
        String data = data(environment);
        return new Settings(
                home.toAbsolutePath().normalize(),
                port,
                baseUrl(environment, port),
                data,
                database(environment),
                path(environment, "INTRANET_DEMO_DIR"),
                heap(environment),
                Duration.ofSeconds(
                        number(environment, "INTRANET_START_TIMEOUT", data.equals("XL") ? 3_600 : 180, 1, 86_400)),
                handedOn(environment));
    }

    /** Whether the accounts of the demo programme exist in a database filled with this data set. */
    boolean hasDemoAccounts() {
        return !data.equals("none");
    }

    /** Leaves out what may be secret. */
    @Override
    public String toString() {
        return baseUrl + " on port " + port + " with the data in " + home;
    }

    private static Map<String, String> handedOn(Map<String, String> environment) {
        return environment.entrySet().stream()
                .filter(variable -> isForApplication(variable.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether an environment variable is one of the intranet's. */
    static boolean isForApplication(String name) {
        return name.startsWith("INTRANET_");
    }

    private static String baseUrl(Map<String, String> environment, int port) throws StartFailure {
        Optional<String> given = text(environment, "INTRANET_BASE_URL");
        if (given.isPresent() && !given.get().matches("https?://[^/\\s?#]+/?")) {
            throw StartFailure.setting(
                    "INTRANET_BASE_URL", given.get(), "an address such as https://intranet.example.org without a path");
        }
        return given.map(url -> url.replaceFirst("/$", "")).orElse("http://localhost:" + port);
    }

    private static String data(Map<String, String> environment) throws StartFailure {
        String given = text(environment, "INTRANET_DATA").orElse("demo");
        return DATA_SETS.stream()
                .filter(given::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> StartFailure.setting("INTRANET_DATA", given, "demo, none, L or XL"));
    }

    private static Optional<DatabaseAccess> database(Map<String, String> environment) throws StartFailure {
        List<String> together = List.of("INTRANET_DB_URL", "INTRANET_DB_USER", "INTRANET_DB_PASSWORD");
        Optional<String> present = List.of(
                        "INTRANET_DB_URL",
                        "INTRANET_DB_USER",
                        "INTRANET_DB_PASSWORD",
                        "INTRANET_DB_OWNER_USER",
                        "INTRANET_DB_OWNER_PASSWORD")
                .stream()
                .filter(name -> text(environment, name).isPresent())
                .findFirst();
        if (present.isEmpty()) {
            return Optional.empty();
        }
        for (String name : together) {
            if (text(environment, name).isEmpty()) {
                throw StartFailure.settingMissing(present.get(), name);
            }
        }
        String url = environment.get("INTRANET_DB_URL").strip();
        if (!url.matches("jdbc:postgresql://[^/\\s?]+/[^/\\s?]+(\\?\\S*)?")) {
            throw StartFailure.setting(
                    "INTRANET_DB_URL",
                    url.replaceFirst("\\?.*", ""),
                    "an address such as jdbc:postgresql://localhost:5432/intranet");
        }
        return Optional.of(new DatabaseAccess(
                url, environment.get("INTRANET_DB_USER").strip(), environment.get("INTRANET_DB_PASSWORD")));
    }

    private static String heap(Map<String, String> environment) throws StartFailure {
        String given = text(environment, "INTRANET_HEAP").orElse("512m");
        if (!given.matches("[1-9]\\d{0,6}[kKmMgG]")) {
            throw StartFailure.setting("INTRANET_HEAP", given, "a size such as 512m or 2g");
        }
        return given;
    }

    private static int number(Map<String, String> environment, String name, int standard, int least, int most)
            throws StartFailure {
        Optional<String> given = text(environment, name);
        if (given.isEmpty()) {
            return standard;
        }
        if (given.get().matches("\\d{1,9}")) {
            int number = Integer.parseInt(given.get());
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw StartFailure.setting(name, given.get(), "a number from " + least + " to " + most);
    }

    private static Optional<Path> path(Map<String, String> environment, String name) {
        return text(environment, name).map(Path::of);
    }

    private static Optional<String> text(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
