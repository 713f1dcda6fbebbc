package eu.elpaccto.intranet.mail.boundary;

import java.time.Instant;

/** What became of a mail so far. */
public enum MailState {
    /** Was not tried yet, be it that the mail server was away. */
    WAITING,
    /** The mail server did not take it, and is asked again. */
    FAILING,
    /** The mail server does not take it for good. */
    REFUSED,
    SENT;

    static MailState of(Instant sentAt, Instant refusedAt, int tries) {
        if (sentAt != null) {
            return SENT;
        }
        if (refusedAt != null) {
            return REFUSED;
        }
        return tries > 0 ? FAILING : WAITING;
    }

    /** The same as a condition on the mail {@code m}. */
    String condition() {
        return switch (this) {
            case WAITING -> "m.sent_at IS NULL AND m.refused_at IS NULL AND m.tries = 0";
            case FAILING -> "m.sent_at IS NULL AND m.refused_at IS NULL AND m.tries > 0";
            case REFUSED -> "m.sent_at IS NULL AND m.refused_at IS NOT NULL";
            case SENT -> "m.sent_at IS NOT NULL";
        };
    }

    /** Whether it is still to be sent. */
    public boolean isOpen() {
        return this == WAITING || this == FAILING;
    }
}
