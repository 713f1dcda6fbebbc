package eu.elpaccto.intranet.newsletter.boundary;

import java.time.Instant;

/**
 * Something of which no news was told for long.
 *
 * @param about a component, a country or a network, by its typed code
 * @param last when it was last told of; null for never
 */
public record Silence(Object about, Instant last) {}
