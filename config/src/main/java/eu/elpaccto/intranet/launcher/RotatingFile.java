package eu.elpaccto.intranet.launcher;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A text file that is set aside as {@code name.1}, {@code name.2} … when it is full; the sixth is forgotten. */
final class RotatingFile implements AutoCloseable {

    private static final int PREDECESSORS = 5;

    private final Path file;
    private final long limit;
    private BufferedWriter writer;
    private long size;

    /**
     * @param file where the lines go
     * @param limit characters after which a new file is begun
     */
    RotatingFile(Path file, long limit) {
        this.file = file;
        this.limit = limit;
    }

    Path file() {
        return file;
    }

    /** Adds a line, which may stay in memory until {@link #flush()}. */
    void append(String line) throws IOException {
        if (writer == null || size >= limit) {
            begin();
        }
        writer.write(line);
        writer.write('\n');
        size += line.length() + 1;
    }

    void flush() throws IOException {
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
            writer = null;
        }
    }

    private void begin() throws IOException {
        close();
        setAside(file, limit);
        writer = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        size = Files.size(file);
    }

    /** Renames the file and its predecessors if it has reached the limit in bytes. */
    static void setAside(Path file, long limit) throws IOException {
        if (!Files.exists(file) || Files.size(file) < limit) {
            return;
        }
        for (int age = PREDECESSORS; age > 0; age--) {
            Path younger = age == 1 ? file : predecessor(file, age - 1);
            if (Files.exists(younger)) {
                Files.move(younger, predecessor(file, age), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static Path predecessor(Path file, int age) {
        return file.resolveSibling(file.getFileName() + "." + age);
    }
}
