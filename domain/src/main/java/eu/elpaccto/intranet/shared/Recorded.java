package eu.elpaccto.intranet.shared;

/**
 * Something that was done and that must be answerable for. Boundaries fire it as an event in the same transaction; they do
 * not know who listens.
 *
 * @param deed what was done, as feature and verb: {@code activity.approved}
 * @param subject what it was done to: a code, an address of a record, a handle
 * @param before what it was like before, as JSON; null for nothing
 * @param after what it is like now, as JSON; null for nothing
 */
public record Recorded(String deed, String subject, String before, String after) {}
