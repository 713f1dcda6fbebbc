package eu.elpaccto.intranet.audit.boundary;

import java.time.Instant;

/**
 * A line of the audit log as it is shown.
 *
 * @param subject what it was done to, as it was recorded
 * @param person the present name of the person it was done to; null if it was not done to an account
 * @param actorName null if nobody was signed in
 * @param address null if no request caused it
 */
public record AuditRow(
        long number,
        Instant at,
        String actorName,
        String deed,
        String subject,
        String person,
        String address,
        String before,
        String after) {}
