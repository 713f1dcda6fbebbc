package eu.elpaccto.intranet.mail.boundary;

import eu.elpaccto.intranet.shared.control.Where;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Which mails are asked for. Within one criterion any of the values may match, none means all; all criteria must.
 *
 * @param recipient part of the mail address; null for any
 * @param mailings by their keys
 */
public record MailFilter(String recipient, List<MailState> states, List<String> mailings) {

    /** Every mail. */
    public static MailFilter all() {
        return new MailFilter(null, List.of(), List.of());
    }

    Where where() {
        Where where = new Where();
        if (recipient != null && !recipient.isBlank()) {
            where.and(
                    "lower(m.recipient) LIKE :recipient",
                    "recipient",
                    Where.containing(recipient.strip().toLowerCase(Locale.ROOT)));
        }
        if (!states.isEmpty()) {
            where.and(
                    states.stream().map(state -> "(" + state.condition() + ")").collect(Collectors.joining(" OR ")));
        }
        if (!mailings.isEmpty()) {
            where.and(
                    "m.mailing_id IN (SELECT id FROM mailing WHERE key = ANY(:mailings))",
                    "mailings",
                    mailings.toArray(String[]::new));
        }
        return where;
    }
}
