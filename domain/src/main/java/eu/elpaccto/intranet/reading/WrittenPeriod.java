package eu.elpaccto.intranet.reading;

import eu.elpaccto.intranet.shared.PartialPeriod;
import java.time.Year;
import java.util.List;
import java.util.Set;

/**
 * A day, range, month or year as people write it in the four languages or in ISO 8601: "2021-03-04", "22–26 Feb 2021",
 * "del 22 al 26 de febrero de 2021", "20 Nov 2020 – 5 Mar 2021", "03/2021", "1er mars 2021", "Q1 2021", "sin fecha".
 * Numeric dates are read day first. The result is as exact as the text and no more.
 */
public final class WrittenPeriod {

    private static final Set<String> NOT_STATED = Set.of(
            "not stated",
            "date not stated",
            "no date",
            "undated",
            "unknown",
            "date unknown",
            "n a",
            "tbc",
            "tba",
            "tbd",
            "to be confirmed",
            "to be decided",
            "not known",
            "without date",
            "not yet fixed",
            "sin fecha",
            "s f",
            "fecha no indicada",
            "no indicada",
            "no indicado",
            "no consta",
            "fecha desconocida",
            "sin indicar",
            "desconocida",
            "por confirmar",
            "por determinar",
            "sem data",
            "data nao indicada",
            "nao indicada",
            "nao indicado",
            "nao consta",
            "data desconhecida",
            "desconhecida",
            "a confirmar",
            "por definir",
            "sans date",
            "date non indiquee",
            "non indiquee",
            "non indique",
            "date inconnue",
            "inconnue",
            "a confirmer",
            "a preciser",
            "non precisee");

    private WrittenPeriod() {}

    /**
     * Reads a text that is nothing but a period. An empty text and "not stated" in any language give a period that is
     * not stated.
     *
     * @return the period, or why the text is none: {@code reading.period.unknown}; {@code reading.period.impossible} for
     *     a day or month that does not exist; {@code reading.period.reversed} for an end before the beginning;
     *     {@code reading.period.year} when the year is missing; {@code reading.period.several} for days that do not
     *     follow one another
     */
    public static Reading<PartialPeriod> read(String text) {
        return read(text, null);
    }

    /**
     * Reads a text that is nothing but a period, like {@link #read(String)}.
     *
     * @param otherwise the year that is meant where the text names none; null when there must be one
     */
    public static Reading<PartialPeriod> read(String text, Year otherwise) {
        String trimmed = text == null ? "" : text.strip();
        if (saysNothing(trimmed)) {
            return Reading.of(PartialPeriod.notStated());
        }
        PeriodGrammar grammar = new PeriodGrammar(trimmed, otherwise);
        return grammar.all()
                .map(Reading::of)
                .orElseGet(() -> Reading.notUnderstood(
                        grammar.problem() == null ? "reading.period.unknown" : grammar.problem(), trimmed));
    }

    static boolean saysNothing(String text) {
        List<String> words = Words.of(text).stream()
                .filter(word -> !word.isMark())
                .map(Words.Word::folded)
                .toList();
        return words.isEmpty() || NOT_STATED.contains(String.join(" ", words));
    }

    /** Every period with its year in a running text, in order; a bare year only where a word like "in" leads to it. */
    public static List<Located<PartialPeriod>> in(String text) {
        return new PeriodGrammar(text, null).within();
    }

    /**
     * Every period in a running text, like {@link #in(String)}.
     *
     * @param otherwise the year that is meant where a day and month stand without one
     */
    public static List<Located<PartialPeriod>> in(String text, Year otherwise) {
        return new PeriodGrammar(text, otherwise).within();
    }
}
