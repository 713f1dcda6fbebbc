package eu.elpaccto.intranet.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * Certificates with which mail servers of tests say who they are: signed by themselves, made by the keytool of this JDK for
 * one run of the tests, good for a day. The server under test is started with a trust store that holds some of them.
 */
public enum Certificate {
    /** Of this machine, and trusted. */
    TRUSTED("dns:localhost"),
    /** Trusted, but of another machine. */
    OF_ANOTHER_HOST("dns:mail.example.org"),
    /** It says that it is of this machine, and nobody trusts it. */
    UNTRUSTED("dns:localhost");

    /** As the server under test is told to open the trust store with. */
    private static final String PASSWORD = "only-for-tests";

    private static final String TYPE = "PKCS12";

    /** The same for whoever starts the server and for tests that run in it. */
    private static final Path PLACE = Path.of("target", "it", "certificates").toAbsolutePath();

    private static final int KEYTOOL_SECONDS = 60;

    private final String host;

    Certificate(String host) {
        this.host = host;
    }

    /** Makes all of them, and the trust store, anew. */
    static void makeAll() {
        try {
            Files.createDirectories(PLACE);
            KeyStore trusted = KeyStore.getInstance(TYPE);
            trusted.load(null, null);
            for (Certificate each : values()) {
                Files.deleteIfExists(each.file());
                each.make();
                if (each != UNTRUSTED) {
                    trusted.setCertificateEntry(each.name(), read(each.file()).getCertificate(each.name()));
                }
            }
            try (OutputStream file = Files.newOutputStream(PLACE.resolve("trust-store.p12"))) {
                trusted.store(file, PASSWORD.toCharArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void make() throws IOException {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        name(),
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + name(),
                        "-ext",
                        "SAN=" + host,
                        "-validity",
                        "1",
                        "-storetype",
                        TYPE,
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        file().toString())
                .redirectErrorStream(true)
                .redirectOutput(PLACE.resolve(name() + ".log").toFile())
                .start();
        try {
            if (!keytool.waitFor(KEYTOOL_SECONDS, TimeUnit.SECONDS) || keytool.exitValue() != 0) {
                keytool.destroyForcibly();
                throw new IllegalStateException("keytool made no certificate; look into " + PLACE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What a server needs to speak TLS under this certificate. */
    SSLContext context() {
        try {
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(read(file()), PASSWORD.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path file() {
        return PLACE.resolve(name() + ".p12");
    }

    private static KeyStore read(Path file) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(TYPE);
        try (InputStream stored = Files.newInputStream(file)) {
            store.load(stored, PASSWORD.toCharArray());
        }
        return store;
    }
}
