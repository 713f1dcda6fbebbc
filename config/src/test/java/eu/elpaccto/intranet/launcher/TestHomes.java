package eu.elpaccto.intranet.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Data homes below {@code target}, where the next run finds and stops what an aborted one left running. */
final class TestHomes {

    private static final Path PARENT = Path.of("target", "homes").toAbsolutePath();

    private TestHomes() {}

    /** An empty place for a data home; whatever ran in it before is stopped. */
    static Path fresh(String name) throws IOException, StartFailure {
        Path home = PARENT.resolve(name);
        stopWhatRuns(home);
        DataHome.delete(home);
        return home;
    }

    /** Kills server and database of a home, in case a test left them. */
    static void stopWhatRuns(Path home) throws IOException {
        new RecordedProcess(home.resolve("run/server.pid")).running().ifPresent(ProcessHandle::destroyForcibly);
        new Postmaster(home.resolve("database")).running().ifPresent(ProcessHandle::destroyForcibly);
    }

    /** A file beside the homes. */
    static Path file(String name) throws IOException {
        return Files.createDirectories(PARENT).resolve(name);
    }
}
