package eu.elpaccto.intranet.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Payara Micro with the application, as a child process that listens on 127.0.0.1. */
final class ServerProcess {

    private static final String PUBLIC_NAME =
            "set configs.config.server-config.network-config.protocols.protocol.http-listener.http.server-name=";
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);

    private final Process process;
    private final ServerLog log;
    private final RecordedProcess record;

    private ServerProcess(Process process, ServerLog log, RecordedProcess record) {
        this.process = process;
        this.log = log;
        this.record = record;
    }

    /**
     * Starts the server and returns at once.
     *
     * @param environment the intranet's variables; of this process the server inherits all others
     * @throws StartFailure if there is no such process afterwards
     */
    static ServerProcess start(
            DataHome home, ProgramFiles files, Settings settings, Map<String, String> environment, ServerLog log)
            throws StartFailure {
        try {
            home.empty("tmp");
            Path run = home.path("run");
            ProcessBuilder builder = new ProcessBuilder(command(home, files, settings, run));
            builder.environment().keySet().removeIf(Settings::isForApplication);
            builder.environment().putAll(environment);
            builder.directory(run.toFile());
            builder.redirectErrorStream(true);
            Process process = builder.start();
            process.getOutputStream().close();
            RecordedProcess record = record(home);
            record.record(process.toHandle());
            log.keep(process.getInputStream());
            return new ServerProcess(process, log, record);
        } catch (IOException e) {
            throw StartFailure.serverDidNotStart(log.file(), e);
        }
    }

    /**
     * Ends the server of a launcher that was killed.
     *
     * @return whether there was one
     */
    static boolean stopOrphan(DataHome home) throws StartFailure {
        RecordedProcess record = record(home);
        try {
            Optional<ProcessHandle> orphan = record.running();
            orphan.ifPresent(process -> RecordedProcess.stop(process, STOP_PATIENCE));
            record.forget();
            return orphan.isPresent();
        } catch (IOException e) {
            throw StartFailure.homeNotWritable(home.path("run"), e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** Whether it has said that its start is over, well or not. */
    boolean hasStarted() {
        return log.serverStarted();
    }

    Path logFile() {
        return log.file();
    }

    /**
     * Waits until the server ends.
     *
     * @return its exit code, or nothing if it still runs after this time
     */
    Optional<Integer> await(Duration time) throws InterruptedException {
        if (!process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) {
            return Optional.empty();
        }
        log.finish();
        return Optional.of(process.exitValue());
    }

    /** Ends the server: it finishes its requests within 30 seconds, or is ended by force. */
    void stop() {
        RecordedProcess.stop(process.toHandle(), STOP_PATIENCE);
        try {
            process.waitFor(STOP_PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            log.finish();
            record.forget();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // The next start recognises that the recorded process is gone.
            return;
        }
    }

    /** The settings with the public name, which the server would else take from whatever a request calls it. */
    private static Path preBoot(Settings settings, Path run) throws IOException {
        Path file = ProgramFiles.copySetting("pre-boot.txt", run);
        String name = URI.create(settings.baseUrl()).getAuthority();
        return Files.writeString(file, PUBLIC_NAME + name + "\n", StandardOpenOption.APPEND);
    }

    private static RecordedProcess record(DataHome home) {
        return new RecordedProcess(home.path("run").resolve("server.pid"));
    }

    private static List<String> command(DataHome home, ProgramFiles files, Settings settings, Path run)
            throws IOException {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + settings.heap(),
                "-Djdk.nio.maxCachedBufferSize=262144",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + home.path("tmp"),
                "-jar",
                files.server().toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--port",
                Integer.toString(settings.port()),
                "--prebootcommandfile",
                preBoot(settings, run).toString(),
                "--logproperties",
                ProgramFiles.copySetting("logging.properties", run).toString(),
                "--deploy",
                files.war().toString(),
                "--contextroot",
                "/");
    }
}
