package eu.elpaccto.intranet.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;

/** A password that the launcher chose itself, in a file that only its owner reads. */
final class Secret {

    private static final int BYTES = 32;

    private Secret() {}

    /**
     * The secret in this file; at the first call 256 random bits, in the letters, digits, {@code -} and {@code _} of
     * Base64.
     *
     * @throws IOException if the file can neither be read nor made
     */
    static String in(Path file) throws IOException {
        if (!Files.exists(file)) {
            create(file);
        }
        return Files.readString(file).strip();
    }

    private static void create(Path file) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        // Written aside and moved, so that a killed launcher leaves no empty secret.
        Path aside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(aside);
        Files.createFile(aside, DataHome.permissions("rw-------"));
        Files.writeString(aside, Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "\n");
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
