package eu.elpaccto.intranet.user.control;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/** The codes of the second factor: six digits that change every 30 seconds (RFC 6238), as authenticator apps show them. */
@ApplicationScoped
public class OneTimeCodes {

    private static final Pattern SECRET = Pattern.compile("[A-Z2-7]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();

    /** A new secret of 20 random bytes, in Base32. */
    public String newSecret() {
        byte[] bytes = new byte[20];
        RANDOM.nextBytes(bytes);
        return Base32.toBase32String(bytes);
    }

    public boolean isSecret(String text) {
        return text != null && SECRET.matcher(text).matches();
    }

    /** The time step to which this code belongs, at most one step before or after this moment; empty if none. */
    public OptionalLong stepOf(String code, String secret, Instant at) {
        long present = at.getEpochSecond() / generator.getTimeStep().toSeconds();
        OptionalLong found = OptionalLong.empty();
        for (long step = present - 1; step <= present + 1; step++) {
            if (MessageDigest.isEqual(bytes(code(secret, step)), bytes(code))) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** The code of the moment, as the app would show it. */
    public String code(String secret, Instant at) {
        return code(secret, at.getEpochSecond() / generator.getTimeStep().toSeconds());
    }

    private String code(String secret, long step) {
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(Base32.decode(secret), generator.getAlgorithm()),
                    Instant.ofEpochSecond(step * generator.getTimeStep().toSeconds()));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
