package eu.elpaccto.intranet.subscriber.boundary;

import eu.elpaccto.intranet.shared.Problem;

/**
 * Something wrong in a list to be imported.
 *
 * @param line of the file, from 1
 * @param column its name in the header; null when the whole line is meant
 */
public record ImportProblem(long line, String column, Problem problem) {}
