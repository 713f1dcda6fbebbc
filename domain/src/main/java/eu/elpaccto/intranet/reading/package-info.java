/**
 * Understands what people write, in one place: dates and ranges, months and years, numbers and number words with
 * qualifiers, counts of countries without a list, head counts, and the names of countries, institutions and every other
 * reference entry, in Spanish, English, Portuguese and French. Import, pasting, search and the checking of figures in
 * texts call it.
 *
 * <p>Words: a <em>reading</em> is either a value or the reason why there is none; something <em>located</em> was found
 * at a place in a running text; a <em>figure</em> is a quantity with what it counts, as a running text states it; the
 * <em>gazetteer</em> knows every name and alias. Rules: nothing is guessed. What two
 * people could read differently is not understood, and whatever is not understood is handed back to the caller, who must
 * not lose it. Dates are read day first.
 *
 * <p>Knows the reference lists and the shared values alone, no other feature, no database and no container.
 */
package eu.elpaccto.intranet.reading;
