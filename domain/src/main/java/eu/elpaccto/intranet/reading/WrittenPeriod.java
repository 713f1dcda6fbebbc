package eu.elpaccto.intranet.reading;

import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.Precision;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Days from the day on which they are said. */
    private static final Map<String, Integer> RELATIVE = new HashMap<>();

    static {
        relative(-1, "yesterday", "ayer", "ontem", "hier");
        relative(0, "today", "hoy", "hoje", "aujourd hui");
        relative(1, "tomorrow", "manana", "amanha", "demain");
    }

    private WrittenPeriod() {}

    private static void relative(int days, String... words) {
        for (String word : words) {
            RELATIVE.put(word, days);
        }
    }

    /**
     * Reads a text that is nothing but a period. An empty text and "not stated" in any language give a period that is
     * not stated.
     *
     * @return the period, or why the text is none: {@code reading.period.unknown}; {@code reading.period.impossible} for
     *     a day or month that does not exist; {@code reading.period.reversed} for an end before the beginning;
     *     {@code reading.period.year} when the year is missing; {@code reading.period.several} for days that do not
     *     follow one another; {@code reading.period.vague} for a part of a month or a season
     */
    public static Reading<PartialPeriod> read(String text) {
        return read(text, null, null);
    }

    /**
     * Reads a text that is nothing but a period, like {@link #read(String)}.
     *
     * @param otherwise the year that is meant where the text names none
     */
    public static Reading<PartialPeriod> read(String text, Year otherwise) {
        return read(text, otherwise, null);
    }

    /**
     * Reads a text that is nothing but a period, like {@link #read(String)}, "yesterday", "today" and "tomorrow" in any
     * language included.
     *
     * @param today the day on which it is written
     */
    public static Reading<PartialPeriod> read(String text, LocalDate today) {
        return read(text, null, today);
    }

    /**
     * Reads a text that is nothing but one day, like {@link #read(String, LocalDate)}.
     *
     * @return the day, a period that is not stated, or why the text is neither; {@code reading.period.oneDay} for a
     *     longer period
     */
    public static Reading<PartialPeriod> readDay(String text, LocalDate today) {
        Reading<PartialPeriod> reading = read(text, today);
        boolean longer = reading.found()
                .filter(period -> period.isStated() && !period.isOneDay())
                .isPresent();
        return longer ? Reading.notUnderstood("reading.period.oneDay", text.strip()) : reading;
    }

    private static Reading<PartialPeriod> read(String text, Year otherwise, LocalDate today) {
        String trimmed = text == null ? "" : text.strip();
        String words = words(trimmed);
        if (isNothing(words)) {
            return Reading.of(PartialPeriod.notStated());
        }
        if (today != null && RELATIVE.containsKey(words)) {
            return Reading.of(PartialPeriod.day(today.plusDays(RELATIVE.get(words))));
        }
        PeriodGrammar grammar = new PeriodGrammar(trimmed, otherwise);
        Optional<PartialPeriod> period = grammar.all();
        return period.isPresent() ? Reading.of(period.get()) : Reading.notUnderstood(grammar.problem(), trimmed);
    }

    /**
     * What a text that is refused may well mean, the most probable first: the year nearest to today where it names none
     * ("15 de marzo"), and the whole of what it names a part of ("early March 2021"). It takes a person to say which.
     *
     * @param today the day on which it is written
     */
    public static List<PartialPeriod> guesses(String text, LocalDate today) {
        if (text == null || read(text, today).isUnderstood()) {
            return List.of();
        }
        Optional<String> whole = new PeriodGrammar(text, null).whole();
        if (whole.isEmpty()) {
            return inTheNearestYears(text, today);
        }
        Reading<PartialPeriod> reading = read(whole.get());
        List<PartialPeriod> periods =
                reading.isUnderstood() ? List.of(reading.value()) : inTheNearestYears(whole.get(), today);
        return periods.stream()
                .filter(period -> period.precision() == Precision.MONTH || period.precision() == Precision.YEAR)
                .toList();
    }

    private static List<PartialPeriod> inTheNearestYears(String text, LocalDate today) {
        PeriodGrammar grammar = new PeriodGrammar(text.strip(), null);
        if (grammar.all().isPresent() || !grammar.lacksYear()) {
            return List.of();
        }
        Year year = Year.from(today);
        return Stream.of(year, year.minusYears(1), year.plusYears(1))
                .flatMap(candidate -> read(text, candidate).found().stream())
                .sorted(Comparator.comparingLong(period -> distance(period, today)))
                .toList();
    }

    private static long distance(PartialPeriod period, LocalDate day) {
        if (period.to().isBefore(day)) {
            return ChronoUnit.DAYS.between(period.to(), day);
        }
        return period.from().isAfter(day) ? ChronoUnit.DAYS.between(day, period.from()) : 0;
    }

    static boolean saysNothing(String text) {
        return isNothing(words(text));
    }

    private static boolean isNothing(String words) {
        return words.isEmpty() || NOT_STATED.contains(words);
    }

    private static String words(String text) {
        return Words.of(text).stream()
                .filter(word -> !word.isMark())
                .map(Words.Word::folded)
                .collect(Collectors.joining(" "));
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
