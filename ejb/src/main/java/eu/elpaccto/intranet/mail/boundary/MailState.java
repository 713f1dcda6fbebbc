package eu.elpaccto.intranet.mail.boundary;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of a mail so far. */
public enum MailState {
    /** Was not tried yet, be it that the mail server was away. */
    WAITING(MailState.OPEN + " AND m.tries = 0"),
    /** The mail server did not take it, and is asked again. */
    FAILING(MailState.OPEN + " AND m.tries > 0"),
    /** The mail server does not take it for good. */
    REFUSED("m.refused_at IS NOT NULL"),
    /** The mail server did not take it for days, and is not asked any more. */
    GIVEN_UP("m.given_up_at IS NOT NULL"),
    SENT("m.sent_at IS NOT NULL");

    /** The condition on a mail {@code m} that it is still to be sent. */
    public static final String OPEN = "m.sent_at IS NULL AND m.refused_at IS NULL AND m.given_up_at IS NULL";

    /** The state of a mail {@code m}. */
    static final String OF = Stream.of(values())
            .map(state -> "WHEN %s THEN '%s'".formatted(state.condition, state))
            .collect(Collectors.joining(" ", "CASE ", " END"));

    /** How many mails {@code m} are in each state, in columns named like them. */
    static final String COUNTS = Stream.of(values())
            .map(state -> "count(*) FILTER (WHERE %s) AS %s"
                    .formatted(state.condition, state.name().toLowerCase(Locale.ROOT)))
            .collect(Collectors.joining(", "));

    private final String condition;

    MailState(String condition) {
        this.condition = condition;
    }

    /** The same as a condition on the mail {@code m}. */
    String condition() {
        return condition;
    }

    /** Whether it is still to be sent. */
    public boolean isOpen() {
        return this == WAITING || this == FAILING;
    }
}
