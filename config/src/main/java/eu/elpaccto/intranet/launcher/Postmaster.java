package eu.elpaccto.intranet.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The first process of PostgreSQL, as its file {@code postmaster.pid} tells it. After a {@code kill -9} that file names
 * a process that is gone, is a zombie or has become another program, and PostgreSQL refuses to start in the last two
 * cases.
 */
final class Postmaster {

    // Linux adds the word when an upgrade has replaced the file of a running program.
    private static final String PROGRAM_NAME = "postgres(\\.exe)?( \\(deleted\\))?";

    private final Path data;
    private final Path file;

    /** @param data directory with the PostgreSQL data */
    Postmaster(Path data) {
        this.data = data;
        this.file = data.resolve("postmaster.pid");
    }

    boolean isRecorded() {
        return Files.exists(file);
    }

    /** The recorded process, if it lives and is the PostgreSQL of these data. */
    Optional<ProcessHandle> running() {
        return recordedPid()
                .flatMap(ProcessHandle::of)
                .filter(RecordedProcess::isAlive)
                .filter(this::isPostgres);
    }

    /** Deletes the file if its process does not run, so that PostgreSQL does not mistake another program for it. */
    void forgetDead() throws IOException {
        if (running().isEmpty()) {
            Files.deleteIfExists(file);
        }
    }

    private Optional<Long> recordedPid() {
        try {
            List<String> lines = Files.readAllLines(file);
            // PostgreSQL may be writing it just now.
            boolean complete = !lines.isEmpty() && lines.get(0).matches("\\d{1,18}");
            return complete ? Optional.of(Long.valueOf(lines.get(0))) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isPostgres(ProcessHandle process) {
        boolean postgres = process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().matches(PROGRAM_NAME))
                .orElse(false);
        // Not every system tells the arguments.
        boolean ours = process.info()
                .arguments()
                .map(arguments -> Stream.of(arguments).anyMatch(this::isData))
                .orElse(true);
        return postgres && ours;
    }

    private boolean isData(String argument) {
        try {
            return !argument.startsWith("-") && Files.isSameFile(Path.of(argument), data);
        } catch (IOException e) {
            return false;
        }
    }
}
