package eu.elpaccto.intranet.reading;

import eu.elpaccto.intranet.reading.Words.Word;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.Qualifier;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern DIGITS = Pattern.compile(
            "(?<!\\d)(?<!\\d[.,])(?:\\d{1,3}(?:([.,'’\\u00a0\\u202f ])\\d{3}(?:\\1\\d{3})*)(?![\\d])|\\d+)");
    private static final Pattern NO_COUNT_BEFORE = Pattern.compile("(\\p{L}[-–]|\\d\\s?[-–/]\\s?)$");
    private static final Pattern NO_COUNT_AFTER =
            Pattern.compile("([.,]\\d|\\s?[%‰]|\\s?[-–/]\\s?\\d|\\p{L}).*", Pattern.DOTALL);
    private static final Pattern SIGN_BEFORE = Pattern.compile("(>=|≥|>|~|≈|±|\\+/-)\\s*$");
    private static final int LARGEST = 999_999_999;

    private static final Map<String, Qualifier> SIGNS = Map.of(
            ">", Qualifier.MORE_THAN,
            ">=", Qualifier.AT_LEAST,
            "≥", Qualifier.AT_LEAST,
            "~", Qualifier.ABOUT,
            "≈", Qualifier.ABOUT,
            "±", Qualifier.ABOUT,
            "+/-", Qualifier.ABOUT);

    private static final Map<Language, NumberWords> WORDS = new EnumMap<>(Map.of(
            Language.ES, NumberWords.spanish(),
            Language.EN, NumberWords.english(),
            Language.PT, NumberWords.portuguese(),
            Language.FR, NumberWords.french()));

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
            Attempt attempt = new Attempt(trimmed, language);
            Optional<Located<WrittenNumber>> found = attempt.at(0);
            if (found.isPresent() && attempt.isAllOfTheText(found.get())) {
                return Reading.of(found.get().value());
            }
            limited |= attempt.metLimit;
            large |= attempt.metTooLarge;
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
            Optional<Located<WrittenNumber>> found = new Attempt(text, language).startingAt(start);
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
        Attempt attempt = new Attempt(text, language);
        List<Located<WrittenNumber>> found = new ArrayList<>();
        int word = 0;
        while (word < attempt.words.size()) {
            Optional<Located<WrittenNumber>> number = attempt.at(word);
            if (number.isEmpty()) {
                word = attempt.afterRefused(word);
            } else {
                if (!attempt.isArticleAlone(number.get())) {
                    found.add(number.get());
                }
                while (word < attempt.words.size()
                        && attempt.words.get(word).start() < number.get().end()) {
                    word++;
                }
            }
        }
        return found;
    }

    /** One text read with the words of one language. */
    private static final class Attempt {

        private final String text;
        private final NumberWords language;
        private final List<Word> words;
        private boolean metLimit;
        private boolean metTooLarge;
        private int refusedUntil;

        Attempt(String text, Language language) {
            this.text = text;
            this.language = WORDS.get(language);
            this.words = Words.of(text).stream().filter(word -> !word.is("-")).toList();
        }

        Optional<Located<WrittenNumber>> startingAt(int position) {
            for (int word = 0; word < words.size(); word++) {
                if (words.get(word).start() >= position) {
                    return at(word);
                }
            }
            return Optional.empty();
        }

        Optional<Located<WrittenNumber>> at(int first) {
            refusedUntil = first;
            if (first >= words.size()) {
                return Optional.empty();
            }
            NumberWords.Before before = language.qualifierAt(words, first);
            int from = before == null ? first : first + before.words();
            Number number = digitsAt(from);
            if (number == null) {
                number = spelledAt(from);
            }
            if (number == null) {
                return Optional.empty();
            }
            if (before != null && before.qualifier() == null) {
                metLimit = true;
                refusedUntil = number.nextWord;
                return Optional.empty();
            }
            if (number.value > LARGEST) {
                metTooLarge = true;
                refusedUntil = number.nextWord;
                return Optional.empty();
            }
            return Optional.of(qualified(first, before, from, number));
        }

        private Located<WrittenNumber> qualified(int first, NumberWords.Before before, int from, Number number) {
            int start = words.get(first).start();
            int end = number.end;
            Qualifier qualifier = before == null ? null : before.qualifier();
            if (qualifier == null && first == from) {
                Matcher sign = SIGN_BEFORE.matcher(text).region(Math.max(0, start - 5), start);
                if (sign.find()) {
                    qualifier = SIGNS.get(sign.group(1));
                    start = sign.start();
                }
            }
            if (qualifier == null) {
                NumberWords.Before after = language.qualifierAfter(words, number.nextWord);
                if (after != null) {
                    qualifier = after.qualifier();
                    end = words.get(number.nextWord + after.words() - 1).end();
                } else if (end < text.length() && text.charAt(end) == '+') {
                    qualifier = Qualifier.AT_LEAST;
                    end++;
                }
            }
            if (qualifier == null) {
                qualifier = number.collective ? Qualifier.ABOUT : Qualifier.EXACTLY;
            }
            return new Located<>(new WrittenNumber((int) number.value, qualifier), start, end);
        }

        /** Where to look on after nothing was understood at this word. */
        int afterRefused(int word) {
            return Math.max(word + 1, refusedUntil);
        }

        boolean isAllOfTheText(Located<WrittenNumber> found) {
            boolean signsBefore = text.substring(0, found.start()).isBlank();
            String rest = text.substring(found.end()).strip();
            return signsBefore && (rest.isEmpty() || rest.equals("."));
        }

        boolean isArticleAlone(Located<WrittenNumber> found) {
            return language.isArticle(Words.fold(found.in(text)));
        }

        private record Number(long value, boolean collective, int end, int nextWord) {}

        private Number digitsAt(int first) {
            if (first >= words.size()
                    || !Character.isDigit(words.get(first).folded().charAt(0))) {
                return null;
            }
            int start = words.get(first).start();
            Matcher digits = DIGITS.matcher(text);
            digits.useTransparentBounds(true);
            digits.region(start, text.length());
            if (!digits.lookingAt()) {
                return null;
            }
            boolean noCount = NO_COUNT_BEFORE
                            .matcher(text)
                            .region(Math.max(0, start - 4), start)
                            .find()
                    || NO_COUNT_AFTER
                            .matcher(text)
                            .region(digits.end(), Math.min(text.length(), digits.end() + 4))
                            .matches();
            if (noCount) {
                refusedUntil = wordAfter(digits.end(), first);
                return null;
            }
            String plain = digits.group().replaceAll("\\D", "");
            long value = plain.length() > 12 ? Long.MAX_VALUE : Long.parseLong(plain);
            int next = wordAfter(digits.end(), first);
            if (next < words.size() && value < LARGEST) {
                int million = language.millionAt(words, next);
                if (million > 0) {
                    value *= million;
                    return new Number(value, false, words.get(next).end(), next + 1);
                }
            }
            return new Number(value, false, digits.end(), next);
        }

        private int wordAfter(int position, int from) {
            int next = from;
            while (next < words.size() && words.get(next).start() < position) {
                next++;
            }
            return next;
        }

        private Number spelledAt(int first) {
            NumberWords.Spelled spelled = language.numberAt(words, first);
            if (spelled == null) {
                return null;
            }
            int next = first + spelled.words();
            return new Number(
                    spelled.value(), spelled.collective(), words.get(next - 1).end(), next);
        }
    }
}
