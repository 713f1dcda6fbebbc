package eu.elpaccto.intranet.audit.control;

import eu.elpaccto.intranet.audit.AuditEntry;
import eu.elpaccto.intranet.shared.control.JsonTrees;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals entries of the audit log: each seal is an HMAC over the one before and the entry written in one canonical way, so
 * that no entry can be changed, taken out or put between without the key.
 */
public final class Seal {

    /** What stands in the place of a predecessor of the first entry. */
    static final byte[] BEGINNING = new byte[32];

    private final SecretKeySpec key;

    public Seal(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    public byte[] over(byte[] previous, AuditEntry entry) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(previous);
            return mac.doFinal(canonical(entry).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String canonical(AuditEntry entry) {
        JsonObjectBuilder json = JsonTrees.object()
                .add("number", entry.number())
                .add("at", exactly(entry.at()))
                .add("actor", entry.actor())
                .add("actorName", entry.actorName())
                .add("deed", entry.deed())
                .add("subject", entry.subject())
                .add("address", entry.address());
        add(json, "before", entry.before());
        add(json, "after", entry.after());
        return json.build().toString();
    }

    private static void add(JsonObjectBuilder json, String name, String value) {
        if (value == null) {
            json.addNull(name);
        } else {
            json.add(name, value);
        }
    }

    /** Microseconds since 1970, which is as exactly as the database keeps a moment. */
    private static long exactly(Instant at) {
        return at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000;
    }
}
