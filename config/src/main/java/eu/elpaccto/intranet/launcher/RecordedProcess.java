package eu.elpaccto.intranet.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The number of a process, kept in a file together with its start, because the system gives the numbers of dead
 * processes to new ones.
 */
final class RecordedProcess {

    // The system derives the start from its clock, which may be set between two readings.
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(5);

    private final Path file;

    RecordedProcess(Path file) {
        this.file = file;
    }

    void record(ProcessHandle process) throws IOException {
        long start = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        Files.writeString(file, process.pid() + " " + start + "\n");
    }

    void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    /** The recorded process, if it still lives. */
    Optional<ProcessHandle> running() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String recorded = Files.readString(file).strip();
        if (!recorded.matches("\\d{1,18} \\d{1,18}")) {
            return Optional.empty();
        }
        String[] numberAndStart = recorded.split(" ");
        Instant start = Instant.ofEpochMilli(Long.parseLong(numberAndStart[1]));
        return ProcessHandle.of(Long.parseLong(numberAndStart[0]))
                .filter(RecordedProcess::isAlive)
                .filter(process -> process.info()
                        .startInstant()
                        .map(found -> Duration.between(start, found).abs().compareTo(CLOCK_TOLERANCE) <= 0)
                        .orElse(false));
    }

    /**
     * Whether the process runs. A zombie, which nobody has collected yet, does not; the system counts it among the
     * living, but tells no program for it.
     */
    static boolean isAlive(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    /**
     * Asks the process to end and, if it has not ended in time, ends it.
     *
     * @param patience how long it may take for its own tidying
     */
    static void stop(ProcessHandle process, Duration patience) {
        process.destroy();
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            // Not onExit(), which waits for zombies too.
            while (isAlive(process) && System.nanoTime() < deadline) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }
}
