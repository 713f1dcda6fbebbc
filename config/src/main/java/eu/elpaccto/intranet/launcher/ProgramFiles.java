package eu.elpaccto.intranet.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files an installation consists of, as the build lays them out: {@code run/intranet.war} and
 * {@code run/payara-micro.jar} beside this class's directory or jar. The system properties {@code intranet.war} and
 * {@code intranet.server} name others.
 */
final class ProgramFiles {

    /** System property with the path of the application. */
    static final String WAR_PROPERTY = "intranet.war";

    /** System property with the path of Payara Micro. */
    static final String SERVER_PROPERTY = "intranet.server";

    private final Path war;
    private final Path server;

    private ProgramFiles(Path war, Path server) {
        this.war = war;
        this.server = server;
    }

    /** @throws StartFailure if one of the files is not there */
    static ProgramFiles locate() throws StartFailure {
        Path run = ownLocation().resolveSibling("run");
        return new ProgramFiles(
                existing(WAR_PROPERTY, run.resolve("intranet.war")),
                existing(SERVER_PROPERTY, run.resolve("payara-micro.jar")));
    }

    /** The application. */
    Path war() {
        return war;
    }

    /** Payara Micro. */
    Path server() {
        return server;
    }

    /**
     * Copies one of the settings of Payara Micro that come with the launcher.
     *
     * @param name such as {@code pre-boot.txt}
     */
    static Path copySetting(String name, Path directory) throws IOException {
        try (InputStream content = ProgramFiles.class.getResourceAsStream("/payara-micro/" + name)) {
            Path copy = directory.resolve(name);
            Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            return copy;
        }
    }

    /**
     * The files of the demo programme: where they are, or, if they are in a jar, a fresh copy in this directory.
     *
     * @param copy directory to replace with the copy
     */
    static Path demoDirectory(Path copy) throws IOException {
        Path own = ownLocation();
        if (Files.isDirectory(own)) {
            return own.resolve("demo");
        }
        DataHome.delete(copy);
        Files.createDirectories(copy);
        try (FileSystem jar = FileSystems.newFileSystem(own, Map.of())) {
            Path root = jar.getPath("demo");
            if (Files.exists(root)) {
                copyTree(root, copy);
            }
        }
        return copy;
    }

    private static void copyTree(Path root, Path target) throws IOException {
        List<Path> parentsFirst;
        try (Stream<Path> all = Files.walk(root)) {
            parentsFirst = all.toList();
        }
        for (Path path : parentsFirst) {
            Path to = target.resolve(root.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(to);
            } else {
                Files.copy(path, to);
            }
        }
    }

    private static Path existing(String property, Path standard) throws StartFailure {
        Path file = Optional.ofNullable(System.getProperty(property))
                .map(Path::of)
                .orElse(standard)
                .toAbsolutePath();
        if (!Files.isRegularFile(file)) {
            throw StartFailure.programMissing(file);
        }
        return file;
    }

    private static Path ownLocation() {
        try {
            URI location = ProgramFiles.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            return Path.of(location);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
