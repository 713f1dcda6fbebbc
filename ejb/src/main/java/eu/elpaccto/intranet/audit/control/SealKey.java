package eu.elpaccto.intranet.audit.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key of the audit log's seals: as configured, from the configured file, or a random one that is made at the first
 * start and kept, readable by us alone, in the directory of the installation. Several nodes need one configured key.
 */
@ApplicationScoped
public class SealKey {

    private static final int SHORTEST = 32;

    @Inject
    @ConfigProperty(name = "intranet.audit.key")
    private Optional<String> text;

    @Inject
    @ConfigProperty(name = "intranet.audit.key.file")
    private Optional<String> file;

    @Inject
    @ConfigProperty(name = "intranet.home")
    private Optional<String> home;

    private Seal seal;

    @PostConstruct
    void find() {
        String key = text.or(() -> file.map(Path::of).map(SealKey::read)).orElseGet(this::kept);
        if (key.length() < SHORTEST) {
            throw new IllegalStateException("the key of the audit log needs at least " + SHORTEST + " characters");
        }
        seal = new Seal(key.getBytes(StandardCharsets.UTF_8));
    }

    public Seal seal() {
        return seal;
    }

    private String kept() {
        Path directory = home.map(Path::of).orElse(Path.of(System.getProperty("user.home"), ".elpaccto-intranet"));
        Path path = directory.resolve("audit.key");
        if (!Files.exists(path)) {
            create(directory, path);
        }
        return read(path);
    }

    private static void create(Path directory, Path path) {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        try {
            Files.createDirectories(directory);
            Path fresh = Files.createTempFile(
                    directory,
                    "audit",
                    ".key",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, HexFormat.of().formatHex(random), StandardOpenOption.SYNC);
            try {
                Files.createLink(path, fresh);
            } catch (FileAlreadyExistsException e) {
                // Another node of this installation was faster; its key counts.
            } finally {
                Files.delete(fresh);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
