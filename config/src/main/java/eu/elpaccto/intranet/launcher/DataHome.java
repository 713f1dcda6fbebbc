package eu.elpaccto.intranet.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The directory with everything an installation keeps, readable by its owner only and used by one launcher at a time.
 * The application may keep files of its own there.
 *
 * <pre>
 * format                       version of this layout
 * lock                         held while a launcher runs
 * database/                    the PostgreSQL data
 * database-password            of the role the application uses
 * database-superuser-password  of the role "postgres"
 * postgresql/                  the unpacked PostgreSQL programs
 * log/                         server.log, postgresql.log and their predecessors
 * run/                         process numbers and files of the running server
 * tmp/                         temporary files of the server, emptied at every start
 * demo/                        files of the demo programme, unpacked at every start, if the launcher runs from its jar
 * </pre>
 */
public final class DataHome implements AutoCloseable {

    /** The layout this version reads and writes. */
    static final int FORMAT = 1;

    private final Path directory;
    private final FileChannel lock;

    private DataHome(Path directory, FileChannel lock) {
        this.directory = directory;
        this.lock = lock;
    }

    /**
     * Makes the directory if it does not exist, and takes it for this launcher until {@link #close()}.
     *
     * @throws StartFailure if it cannot be written, belongs to a newer version or is in use
     */
    public static DataHome open(Path directory) throws StartFailure {
        try {
            Files.createDirectories(directory, ownerOnly());
            FileChannel lock = lock(directory);
            try {
                checkFormat(directory);
                for (String name : List.of("log", "run", "tmp")) {
                    Files.createDirectories(directory.resolve(name), ownerOnly());
                }
                return new DataHome(directory, lock);
            } catch (IOException | StartFailure e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw StartFailure.homeNotWritable(directory, e);
        }
    }

    /** A file or directory of this home. */
    Path path(String name) {
        return directory.resolve(name);
    }

    /** A log file of this home. */
    Path log(String name) {
        return directory.resolve("log").resolve(name);
    }

    /** Deletes everything below a directory of this home and leaves it empty. */
    void empty(String name) throws IOException {
        delete(path(name));
        Files.createDirectories(path(name), ownerOnly());
    }

    /** Deletes a file or a directory with all it holds, if it exists. */
    static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(path)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : deepestFirst) {
            Files.delete(one);
        }
    }

    /** Gives the directory free for the next launcher. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            // The system releases the lock when this process ends, which is what comes next.
            return;
        }
    }

    @Override
    public String toString() {
        return directory.toString();
    }

    private static FileChannel lock(Path directory) throws IOException, StartFailure {
        FileChannel channel =
                FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // Another launcher of this same process has it.
        }
        channel.close();
        throw StartFailure.homeInUse(directory);
    }

    private static void checkFormat(Path directory) throws IOException, StartFailure {
        Path file = directory.resolve("format");
        if (!Files.exists(file)) {
            Files.writeString(file, FORMAT + "\n");
            return;
        }
        String found = Files.readString(file).strip();
        if (!found.matches("\\d{1,6}") || Integer.parseInt(found) > FORMAT) {
            throw StartFailure.homeOfNewerVersion(directory, found, FORMAT);
        }
    }

    static FileAttribute<?>[] ownerOnly() {
        return permissions("rwx------");
    }

    /** For {@code Files.create…}: these permissions where the file system knows them, else none. */
    static FileAttribute<?>[] permissions(String permissions) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
