package eu.elpaccto.intranet.user.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** A secret that opens something for whoever shows it. Only its hash is ever kept. */
public record Token(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** A new one of 32 random bytes. */
    public static Token random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty if the text cannot be a token. */
    public static Optional<Token> of(String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new Token(text)) : Optional.empty();
    }

    public byte[] hash() {
        return sha256(text);
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Says nothing about the secret, so that it never reaches a log. */
    @Override
    public String toString() {
        return "token";
    }
}
