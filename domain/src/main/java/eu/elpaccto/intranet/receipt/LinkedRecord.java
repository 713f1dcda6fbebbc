package eu.elpaccto.intranet.receipt;

import java.util.Objects;

/**
 * A record to which a text is linked.
 *
 * @param code its readable code or slug
 */
public record LinkedRecord(Kind kind, String code) {

    /** Where the record is kept. */
    public enum Kind {
        ACTIVITY,
        NETWORK,
        NETWORK_UPDATE
    }

    public LinkedRecord {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
