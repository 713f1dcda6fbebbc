package eu.elpaccto.intranet.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One running installation: its data home, its database and its server, started in this order and ended in the other.
 *
 * <pre>{@code
 * Settings settings = Settings.from(Map.of("INTRANET_HOME", "target/home", "INTRANET_PORT", "0"));
 * try (Intranet intranet = new Intranet(settings, System.out::println)) {
 *     intranet.start();
 *     browser.open(intranet.address());
 * }
 * }</pre>
 */
public final class Intranet implements AutoCloseable {

    private static final Duration WATCH_INTERVAL = Duration.ofSeconds(1);

    private final Settings settings;
    private final Consumer<String> console;
    private volatile DataHome home;
    private volatile EmbeddedDatabase embeddedDatabase;
    private volatile DatabaseAccess databaseAccess;
    private volatile ServerProcess server;
    private volatile boolean closing;

    /**
     * Nothing happens before {@link #start()}.
     *
     * @param console told the few lines an operator wants to read
     */
    public Intranet(Settings settings, Consumer<String> console) {
        this.settings = settings;
        this.console = console;
    }

    /**
     * Starts database and server, and returns when people can sign in.
     *
     * @throws StartFailure if that does not succeed; what was started by then runs until {@link #close()}
     */
    public void start() throws StartFailure, InterruptedException {
        long begun = System.nanoTime();
        ProgramFiles files = ProgramFiles.locate();
        home = DataHome.open(settings.home());
        console.accept("The EL PAcCTO intranet is starting with the data in " + home + ".");
        if (ServerProcess.stopOrphan(home)) {
            console.accept("An earlier run was killed; its server has been stopped.");
        }
        Loopback.checkFree(settings.port());
        databaseAccess = database();
        Path demo = demoDirectory();
        ServerLog log = new ServerLog(
                home.log("server.log"), link -> console.accept("Create the first administrator's account at " + link));
        synchronized (this) {
            if (closing) {
                return;
            }
            server = ServerProcess.start(home, files, settings, environment(demo), log);
        }
        new Readiness(settings.port()).await(server, settings.startTimeout());
        greet(Duration.ofNanos(System.nanoTime() - begun), demo);
    }

    /**
     * Returns when {@link #close()} is called from another thread. Starts the embedded database again if something
     * has killed it.
     *
     * @throws StartFailure if the server ends, or the database cannot be started again
     */
    public void await() throws StartFailure, InterruptedException {
        boolean missing = false;
        while (!closing) {
            Optional<Integer> exitCode = server.await(WATCH_INTERVAL);
            if (closing) {
                return;
            }
            if (exitCode.isPresent()) {
                throw StartFailure.serverEnded(exitCode.get(), server.logFile());
            }
            boolean missingBefore = missing;
            missing = embeddedDatabase != null && !embeddedDatabase.isRunning();
            // Twice in a row, because a start would first stop a database that was overlooked.
            if (missing && missingBefore) {
                embeddedDatabase.start();
                console.accept("The database had ended and was started again.");
            }
        }
    }

    /** Whether {@link #close()} has been called. */
    boolean isClosing() {
        return closing;
    }

    /** Address under which people reach it, without a slash at the end. */
    public String address() {
        return settings.baseUrl();
    }

    /** How the application gets into its database, once started. */
    public DatabaseAccess databaseAccess() {
        return databaseAccess;
    }

    /** Process number of the server, once started. */
    public long serverPid() {
        return server.pid();
    }

    /** Process number of the embedded database's first process; nothing if the database is not embedded. */
    public Optional<Long> databasePid() {
        return Optional.ofNullable(embeddedDatabase).flatMap(EmbeddedDatabase::pid);
    }

    /** Ends the server, then the embedded database, and gives the data home free. */
    @Override
    public void close() {
        synchronized (this) {
            // From here on start() adds no server.
            closing = true;
        }
        if (server != null) {
            server.stop();
        }
        if (embeddedDatabase != null) {
            embeddedDatabase.close();
        }
        if (home != null) {
            home.close();
        }
    }

    private DatabaseAccess database() throws StartFailure {
        if (settings.database().isPresent()) {
            settings.database().get().check();
            return settings.database().get();
        }
        embeddedDatabase = new EmbeddedDatabase(home);
        return embeddedDatabase.start();
    }

    private Path demoDirectory() throws StartFailure {
        if (settings.demoDirectory().isPresent()) {
            return settings.demoDirectory().get().toAbsolutePath();
        }
        Path copy = home.path("demo");
        try {
            return ProgramFiles.demoDirectory(copy);
        } catch (IOException e) {
            throw StartFailure.homeNotWritable(copy, e);
        }
    }

    private Map<String, String> environment(Path demo) {
        Map<String, String> environment = new HashMap<>(settings.handedOn());
        environment.put("INTRANET_HOME", home.toString());
        environment.put("INTRANET_PORT", Integer.toString(settings.port()));
        environment.put("INTRANET_BASE_URL", settings.baseUrl());
        environment.put("INTRANET_DATA", settings.data());
        environment.put("INTRANET_DEMO_DIR", demo.toString());
        environment.put("INTRANET_DB_URL", databaseAccess.url());
        environment.put("INTRANET_DB_USER", databaseAccess.user());
        environment.put("INTRANET_DB_PASSWORD", databaseAccess.password());
        return environment;
    }

    private void greet(Duration took, Path demo) {
        console.accept("Ready after " + took.toSeconds() + " s at " + address() + "/");
        Map<String, String> accounts = settings.hasDemoAccounts() ? DemoAccounts.oneOfEachRole(demo) : Map.of();
        if (!accounts.isEmpty()) {
            console.accept("Demo accounts, all with the password \"" + DemoAccounts.PASSWORD + "\":");
            accounts.forEach((role, email) -> console.accept(String.format("  %-6s %s", role, email)));
        }
        console.accept("Ctrl-C stops it.");
    }
}
