package eu.elpaccto.intranet.audit;

import java.time.Instant;

/**
 * A line of the audit log.
 *
 * @param number from 1, without gaps
 * @param actor handle of the account
 * @param actorName its name at that time
 * @param deed what was done, as feature and verb
 * @param subject what it was done to
 * @param address network address it came from
 * @param before null for nothing
 * @param after null for nothing
 */
public record AuditEntry(
        long number,
        Instant at,
        String actor,
        String actorName,
        String deed,
        String subject,
        String address,
        String before,
        String after) {}
