package eu.elpaccto.intranet.news.boundary;

import java.io.Serializable;

/**
 * A term of the glossary in a text.
 *
 * @param written as it stands in the text
 * @param equivalent what it is called in the other language
 */
public record Term(String written, String equivalent) implements Serializable {}
