package eu.elpaccto.intranet.launcher;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs for this machine, unpacked from the class path. */
final class PostgresProgram {

    private static final int EXECUTABLE = 0100;
    private static final Pattern MAJOR_VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

    private final Path directory;

    private PostgresProgram(Path directory) {
        this.directory = directory;
    }

    /**
     * The programs, unpacked below this directory unless they already are.
     *
     * @throws StartFailure if none are included for this machine
     * @throws IOException if they cannot be unpacked
     */
    static PostgresProgram unpackedIn(Path directory) throws StartFailure, IOException {
        byte[] archive = archive();
        Path target = directory.resolve(digest(archive));
        if (!Files.exists(target)) {
            DataHome.delete(directory);
            // Unpacked aside and moved, so that what carries the final name is whole.
            Path aside = directory.resolve("new");
            Files.createDirectories(aside, DataHome.ownerOnly());
            unpack(archive, aside);
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        }
        return new PostgresProgram(target);
    }

    /**
     * Runs a program to its end.
     *
     * @param name such as {@code initdb}
     * @param log file to which its output is added
     * @return its exit code, 0 for success
     */
    int run(String name, List<String> arguments, Path log) throws IOException, InterruptedException {
        return prepare(name, arguments)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start()
                .waitFor();
    }

    /** The part of PostgreSQL's version that decides which data it can read, such as {@code 17}. */
    String majorVersion() throws IOException {
        Process process = prepare("postgres", List.of("-V")).start();
        try (InputStream output = process.getInputStream()) {
            String version = new String(output.readAllBytes());
            Matcher matcher = MAJOR_VERSION.matcher(version);
            if (!matcher.find()) {
                throw new IOException("PostgreSQL says of its version: " + version);
            }
            return matcher.group(1);
        }
    }

    private ProcessBuilder prepare(String name, List<String> arguments) {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own root is nobody.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(directory
                .resolve("bin")
                .resolve(isWindows() ? name + ".exe" : name)
                .toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        // PGDATA, PGPORT and their like belong to another PostgreSQL of the user's.
        builder.environment().keySet().removeIf(variable -> variable.startsWith("PG"));
        return builder;
    }

    /** A locale that every machine of this kind has and that knows the letters of all languages. */
    static String unicodeLocale() {
        return isWindows() ? "en-US" : isMac() ? "en_US.UTF-8" : "C.UTF-8";
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    private static boolean isMac() {
        return System.getProperty("os.name").startsWith("Mac");
    }

    private static byte[] archive() throws StartFailure, IOException {
        String system = isWindows() ? "Windows" : isMac() ? "Darwin" : "Linux";
        String architecture = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        try (InputStream archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                system, architecture.equals("amd64") ? "x86_64" : architecture)) {
            return archive.readAllBytes();
        } catch (IllegalStateException e) {
            throw StartFailure.noDatabaseForThisMachine();
        }
    }

    private static String digest(byte[] archive) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        try (TarArchiveInputStream entries = new TarArchiveInputStream(
                new BufferedInputStream(new XZInputStream(new ByteArrayInputStream(archive))))) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("The PostgreSQL archive leads outside: " + entry.getName());
                }
                unpack(entry, entries, path);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path);
        if ((entry.getMode() & EXECUTABLE) != 0 && !path.toFile().setExecutable(true, true)) {
            throw new IOException("Cannot be made executable: " + path);
        }
    }
}
