package eu.elpaccto.intranet.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The launcher as an operator starts it: a process with environment variables, a console and an exit code. */
final class LauncherProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path home;
    private final Path output;
    private final Path errors;
    private final Process process;

    private LauncherProcess(Path home, Process process, Path output, Path errors) {
        this.home = home;
        this.process = process;
        this.output = output;
        this.errors = errors;
    }

    /** A launcher that is not started yet. */
    static Preparation in(Path home) {
        return new Preparation(home);
    }

    /** Settings of a launcher to be started. */
    static final class Preparation {

        private final Path home;
        private final Map<String, String> environment = new HashMap<>();
        private final List<String> properties = new ArrayList<>();

        private Preparation(Path home) {
            this.home = home;
        }

        Preparation with(String variable, String value) {
            environment.put(variable, value);
            return this;
        }

        Preparation withFile(String property, Path file) {
            properties.add("-D" + property + "=" + file);
            return this;
        }

        LauncherProcess start() throws IOException {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(properties);
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), Launcher.class.getName()));
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().keySet().removeIf(Settings::isForApplication);
            builder.environment().put("INTRANET_HOME", home.toString());
            builder.environment().put("INTRANET_PORT", "0");
            builder.environment().putAll(environment);
            Path output = TestHomes.file(home.getFileName() + ".out");
            Path errors = TestHomes.file(home.getFileName() + ".err");
            builder.redirectOutput(output.toFile()).redirectError(errors.toFile());
            return new LauncherProcess(home, builder.start(), output, errors);
        }
    }

    /** Waits until the launcher says that people can sign in; the address it says. */
    String awaitReady() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            for (String line : console()) {
                if (line.matches("Ready after \\d+ s at \\S+")) {
                    return line.replaceFirst(".* ", "");
                }
            }
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                break;
            }
        }
        throw new AssertionError("Not ready: " + console() + " " + complaints());
    }

    /** Waits for a line on the console. */
    void awaitLine(String expected) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!console().contains(expected)) {
            if (System.nanoTime() > deadline || process.waitFor(100, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("Never said: " + expected + " " + console() + " " + complaints());
            }
        }
    }

    /** Waits until the server process exists, which is long before people can sign in. */
    void awaitServer() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!hasServer()) {
            if (System.nanoTime() > deadline || process.waitFor(20, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("No server: " + console() + " " + complaints());
            }
        }
    }

    /** Waits until the launcher ends; its exit code. */
    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The launcher does not end");
        }
        return process.exitValue();
    }

    /** Asks the launcher to stop, as Ctrl-C and systemd do. */
    void terminate() {
        process.destroy();
    }

    /** As {@code kill -9}. */
    void kill() {
        process.destroyForcibly();
    }

    /** Lines on standard output. */
    List<String> console() throws IOException {
        return Files.readAllLines(output);
    }

    /** Lines on standard error. */
    List<String> complaints() throws IOException {
        return Files.readAllLines(errors);
    }

    ProcessHandle server() throws IOException {
        return new RecordedProcess(home.resolve("run/server.pid")).running().orElseThrow();
    }

    ProcessHandle database() {
        return new Postmaster(home.resolve("database")).running().orElseThrow();
    }

    boolean hasServer() throws IOException {
        return new RecordedProcess(home.resolve("run/server.pid")).running().isPresent();
    }

    boolean hasDatabase() {
        return new Postmaster(home.resolve("database")).running().isPresent();
    }

    /** How the application gets into the embedded database. */
    DatabaseAccess databaseAccess() throws IOException {
        String port =
                Files.readAllLines(home.resolve("database/postmaster.pid")).get(3);
        return new DatabaseAccess(
                "jdbc:postgresql://127.0.0.1:" + port + "/intranet",
                "intranet",
                Files.readString(home.resolve("database-password")).strip());
    }

    /** Kills whatever a failed test left. */
    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        TestHomes.stopWhatRuns(home);
    }
}
