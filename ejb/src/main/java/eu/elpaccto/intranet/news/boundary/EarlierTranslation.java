package eu.elpaccto.intranet.news.boundary;

import java.io.Serializable;

/**
 * How something like it was translated before, as reviewed.
 *
 * @param source what was translated then
 * @param likeness how much of their trigrams that and what is to be translated now share, from 0 to 1
 */
public record EarlierTranslation(String source, String text, double likeness) implements Serializable {}
