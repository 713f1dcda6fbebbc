package eu.elpaccto.intranet.reading;

import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.Qualifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A counted number as people write it, in digits or in words, with what qualifies it: "more than 70", "más de cien",
 * "quase 100", "une centaine", "30 or more". Points, commas, spaces and apostrophes count as separators of thousands when
 * three digits follow; fractions, percentages, ranges and dates are no counts. A dozen is twelve; other collective numbers ("une
 * centaine", "un centenar", "una veintena") mean about as many, unless a qualifier says otherwise. An upper limit ("up to
 * 40", "menos de 100") is not understood, because no qualifier says that.
 *
 * @param number 0 to 999,999,999
 * @param qualifier how the number is meant
 */
public record WrittenNumber(int number, Qualifier qualifier) {

    /**
     * Reads a text that is nothing but a number with its qualifier, in any of the languages.
     *
     * @return the number, or why the text is none: {@code reading.number.unknown}, {@code reading.number.limit} for an
     *     upper limit, {@code reading.number.large} above 999,999,999
     */
    public static Reading<WrittenNumber> read(String text) {
        String trimmed = text == null ? "" : text.strip();
        boolean limited = false;
        boolean large = false;
        for (Language language : Language.values()) {
            NumberGrammar grammar = new NumberGrammar(trimmed, language);
            Optional<Located<WrittenNumber>> found = grammar.at(0);
            if (found.isPresent() && grammar.isAllOfTheText(found.get())) {
                return Reading.of(found.get().value());
            }
            limited |= grammar.metLimit();
            large |= grammar.metTooLarge();
        }
        String key = limited ? "reading.number.limit" : large ? "reading.number.large" : "reading.number.unknown";
        return Reading.notUnderstood(key, trimmed);
    }

    /**
     * Reads a text that is nothing but an exact number, in any of the languages.
     *
     * @return the number, or why the text is none: {@code reading.number.inexact}, {@code reading.number.large} above
     *     999,999,999
     */
    public static Reading<WrittenNumber> readExact(String text) {
        Reading<WrittenNumber> number = read(text);
        boolean exactOrLarge = number.isUnderstood()
                ? number.value().qualifier() == Qualifier.EXACTLY
                : number.problem().key().equals("reading.number.large");
        return exactOrLarge ? number : Reading.notUnderstood("reading.number.inexact", text.strip());
    }

    /** The number with which a text begins, in whichever language most of it is understood. */
    public static Optional<Located<WrittenNumber>> atStartOf(String text) {
        return longestAt(text, 0)
                .filter(number -> text.substring(0, number.start()).isBlank());
    }

    static Optional<Located<WrittenNumber>> longestAt(String text, int start) {
        Located<WrittenNumber> longest = null;
        for (Language language : Language.values()) {
            Optional<Located<WrittenNumber>> found = new NumberGrammar(text, language).startingAt(start);
            if (found.isPresent() && (longest == null || found.get().end() > longest.end())) {
                longest = found.get();
            }
        }
        return Optional.ofNullable(longest);
    }

    /**
     * Every number in a running text of one language, in order. Articles alone ("a", "un", "une") are no numbers here;
     * digits that belong to dates or names are given too, the caller knows better.
     */
    public static List<Located<WrittenNumber>> in(String text, Language language) {
        NumberGrammar grammar = new NumberGrammar(text, language);
        List<Located<WrittenNumber>> found = new ArrayList<>();
        int word = 0;
        while (word < grammar.words().size()) {
            Optional<Located<WrittenNumber>> number = grammar.at(word);
            if (number.isEmpty()) {
                word = grammar.afterRefused(word);
            } else {
                if (!grammar.isArticleAlone(number.get())) {
                    found.add(number.get());
                }
                while (word < grammar.words().size()
                        && grammar.words().get(word).start() < number.get().end()) {
                    word++;
                }
            }
        }
        return found;
    }
}
