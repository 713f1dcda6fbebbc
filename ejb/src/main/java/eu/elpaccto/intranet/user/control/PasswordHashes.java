package eu.elpaccto.intranet.user.control;

import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.user.PasswordRule;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Turns passwords into Argon2id hashes and compares them, as PHC strings. Each costs 19 MiB and a tenth of a second, so
 * only a few are made at once; nobody should hold a database connection meanwhile.
 */
@ApplicationScoped
public class PasswordHashes {

    private static final int MEMORY = 19 * 1024;
    private static final int ITERATIONS = 2;
    private static final int PARALLELISM = 1;
    private static final int LENGTH = 32;
    private static final int AT_ONCE = 4;
    private static final int MOST_SECONDS_WAITING = 20;
    private static final Pattern PHC = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private String nobodys;

    @PostConstruct
    void prepare() {
        nobodys = hash("nobody's password");
    }

    /** A PHC string for a new password. */
    public String hash(String password) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        byte[] hash = derive(() -> {}, password, salt, MEMORY, ITERATIONS, PARALLELISM, LENGTH);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + MEMORY + ",t=" + ITERATIONS + ",p=" + PARALLELISM + "$"
                + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }

    /**
     * Whether this is the password of that hash; takes equally long where there is none.
     *
     * @param phc null for an account that does not exist or has no password yet
     * @param lastCheck runs when the comparison's turn has come; may throw to refuse it
     */
    public boolean matches(String password, String phc, Runnable lastCheck) {
        Matcher parts = PHC.matcher(phc == null ? nobodys : phc);
        if (!parts.matches()) {
            throw new IllegalStateException("a stored password hash is unreadable");
        }
        byte[] salt = Base64.getDecoder().decode(parts.group(4));
        byte[] expected = Base64.getDecoder().decode(parts.group(5));
        byte[] actual = derive(
                lastCheck,
                password,
                salt,
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                expected.length);
        return MessageDigest.isEqual(expected, actual) && phc != null;
    }

    /** Whether the hash was made with other costs than today's. */
    public boolean isOutdated(String phc) {
        return !phc.startsWith("$argon2id$v=19$m=" + MEMORY + ",t=" + ITERATIONS + ",p=" + PARALLELISM + "$");
    }

    private byte[] derive(
            Runnable lastCheck, String password, byte[] salt, int memory, int iterations, int parallelism, int length) {
        awaitTurn();
        try {
            lastCheck.run();
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(memory)
                    .withIterations(iterations)
                    .withParallelism(parallelism)
                    .withSalt(salt)
                    .build());
            byte[] hash = new byte[length];
            generator.generateBytes(PasswordRule.normalised(password).getBytes(StandardCharsets.UTF_8), hash);
            return hash;
        } finally {
            turns.release();
        }
    }

    private void awaitTurn() {
        try {
            if (!turns.tryAcquire(MOST_SECONDS_WAITING, TimeUnit.SECONDS)) {
                throw new DomainException("user.busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DomainException("user.busy");
        }
    }
}
