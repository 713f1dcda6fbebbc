package eu.elpaccto.intranet.reading;

import eu.elpaccto.intranet.reading.Quantity.Bound;
import eu.elpaccto.intranet.reading.Words.Word;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.Qualifier;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which numbers are written, tried on one text with the words of one language. */
final class NumberGrammar {

    /** So many groups of thousands are far beyond the range; without an end, long texts would exhaust the stack. */
    private static final Pattern DIGITS = Pattern.compile(
            "(?<!\\d)(?<!\\d[.,])" + "(?:\\d{1,3}(?:([.,'’\\u00a0\\u202f ])\\d{3}(?:\\1\\d{3}){0,9})(?![\\d])|\\d+)");

    private static final Pattern NO_COUNT_BEFORE = Pattern.compile("(\\p{L}[-–]|\\d:|\\d\\s?[-–/]\\s?)$");
    private static final Pattern NO_COUNT_AFTER =
            Pattern.compile("([.,:]\\d|\\s?[%‰]|\\s?[-–/]\\s?\\d|\\p{L}).*", Pattern.DOTALL);
    private static final Pattern DIGITS_TO_DIGITS = Pattern.compile(
            "(?<!\\d)(?<!\\d[.,])(\\d{1,9})\\s?[-–]\\s?(\\d{1,9})(?!\\d|[.,:]\\d|\\s?[%‰]|\\s?[-–/]\\s?\\d|\\p{L})");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern SIGN_BEFORE = Pattern.compile("(>=|≥|>|~|≈|±|\\+/-)\\s*$");
    private static final int LARGEST = 999_999_999;

    private static final Map<String, Bound> SIGNS = Map.of(
            ">", Bound.MORE_THAN,
            ">=", Bound.AT_LEAST,
            "≥", Bound.AT_LEAST,
            "~", Bound.ABOUT,
            "≈", Bound.ABOUT,
            "±", Bound.ABOUT,
            "+/-", Bound.ABOUT);

    private static final Map<Language, NumberWords> WORDS = new EnumMap<>(Map.of(
            Language.ES, NumberWords.spanish(),
            Language.EN, NumberWords.english(),
            Language.PT, NumberWords.portuguese(),
            Language.FR, NumberWords.french()));

    /**
     * A quantity at its place.
     *
     * @param inDigits whether it is written in digits
     * @param takesOf whether "of" links it to what is counted ("une centaine de personnes")
     * @param number index of the first word of the number itself, behind what qualifies it
     * @param next index of the word after it
     */
    record Count(Quantity quantity, boolean inDigits, boolean takesOf, int start, int end, int number, int next) {}

    private record Number(long value, boolean inDigits, boolean collective, boolean takesOf, int end, int next) {}

    private final String text;
    private final NumberWords language;
    private final List<Word> words;
    private boolean metLimit;
    private boolean metTooLarge;
    private int refusedUntil;

    NumberGrammar(String text, Language language) {
        this.text = text;
        this.language = WORDS.get(language);
        this.words = Words.of(text).stream().filter(word -> !word.is("-")).toList();
    }

    List<Word> words() {
        return words;
    }

    boolean metLimit() {
        return metLimit;
    }

    boolean metTooLarge() {
        return metTooLarge;
    }

    Optional<Located<WrittenNumber>> startingAt(int position) {
        for (int word = 0; word < words.size(); word++) {
            if (words.get(word).start() >= position) {
                return at(word);
            }
        }
        return Optional.empty();
    }

    /** The number that begins at this word; empty for none, for upper limits and for numbers out of range. */
    Optional<Located<WrittenNumber>> at(int first) {
        Count count = countAt(first);
        if (count == null) {
            return Optional.empty();
        }
        Quantity quantity = count.quantity();
        Optional<Qualifier> qualifier = quantity.bound().qualifier();
        if (qualifier.isEmpty()) {
            metLimit = true;
            refusedUntil = count.next();
        }
        return qualifier.map(
                meant -> new Located<>(new WrittenNumber(quantity.number(), meant), count.start(), count.end()));
    }

    /** The quantity that begins at this word, upper limits and ranges included; null for none. */
    Count quantityAt(int first) {
        Count range = betweenAt(first);
        if (range == null) {
            range = digitsToDigitsAt(first);
        }
        if (range != null) {
            return range;
        }
        Count count = countAt(first);
        boolean beginsARange =
                count != null && count.number() == first && count.quantity().isExact();
        Count toEnd = beginsARange ? rangeFrom(first, count, language::isTo) : null;
        return toEnd == null ? count : toEnd;
    }

    private Count betweenAt(int first) {
        boolean between =
                first + 1 < words.size() && language.isBetween(words.get(first).folded());
        Number from = between ? plainAt(first + 1) : null;
        if (from == null || from.value() > LARGEST) {
            return null;
        }
        Quantity number = Quantity.exactly((int) from.value());
        return rangeFrom(
                first, new Count(number, from.inDigits(), false, 0, 0, first + 1, from.next()), language::isAnd);
    }

    private Count rangeFrom(int first, Count from, Predicate<String> leadsToTheEnd) {
        int leading = from.next();
        boolean leads = leading + 1 < words.size()
                && leadsToTheEnd.test(words.get(leading).folded());
        Number to = leads ? plainAt(leading + 1) : null;
        if (to == null || to.value() > LARGEST || to.value() <= from.quantity().number()) {
            return null;
        }
        Quantity range = Quantity.between(from.quantity().number(), (int) to.value());
        int start = words.get(first).start();
        return new Count(range, to.inDigits(), to.takesOf(), start, to.end(), from.number(), to.next());
    }

    private Count digitsToDigitsAt(int first) {
        if (!isDigitAt(first)) {
            return null;
        }
        int start = words.get(first).start();
        Matcher range = DIGITS_TO_DIGITS.matcher(text);
        range.useTransparentBounds(true);
        range.region(start, Math.min(text.length(), start + 24));
        boolean found = range.lookingAt() && !isNoCountBefore(start);
        boolean years = found
                && YEAR.matcher(range.group(1)).matches()
                && YEAR.matcher(range.group(2)).matches();
        if (!found || years || Integer.parseInt(range.group(1)) >= Integer.parseInt(range.group(2))) {
            return null;
        }
        Quantity quantity = Quantity.between(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
        return new Count(quantity, true, false, start, range.end(), first, wordAfter(range.end(), first));
    }

    private Count countAt(int first) {
        refusedUntil = first;
        if (first >= words.size()) {
            return null;
        }
        NumberWords.Before before = language.qualifierAt(words, first);
        int from = before == null ? first : first + before.words();
        Number number = plainAt(from);
        if (number == null) {
            return null;
        }
        if (number.value() > LARGEST) {
            metTooLarge = true;
            refusedUntil = number.next();
            return null;
        }
        return qualified(first, before, from, number);
    }

    private Count qualified(int first, NumberWords.Before before, int from, Number number) {
        int start = words.get(first).start();
        int end = number.end();
        int next = number.next();
        Bound bound = before == null ? null : before.bound();
        if (bound == null) {
            Matcher sign = SIGN_BEFORE.matcher(text).region(Math.max(0, start - 5), start);
            if (sign.find()) {
                bound = SIGNS.get(sign.group(1));
                start = sign.start();
            }
        }
        if (bound == null) {
            NumberWords.Before after = qualifierAfter(next);
            if (after != null) {
                bound = after.bound();
                next += after.words();
                end = words.get(next - 1).end();
            } else if (end < text.length() && text.charAt(end) == '+') {
                bound = Bound.AT_LEAST;
                end++;
            }
        }
        if (bound == null) {
            bound = number.collective() ? Bound.ABOUT : Bound.EXACTLY;
        }
        Quantity quantity = new Quantity((int) number.value(), bound, null);
        return new Count(quantity, number.inDigits(), number.takesOf(), start, end, from, next);
    }

    /** The longest qualifying phrase that begins at this word and stands behind what it qualifies; null for none. */
    NumberWords.Before qualifierAfter(int first) {
        return language.qualifierAfter(words, first);
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

    private Number plainAt(int first) {
        Number number = digitsAt(first);
        return number == null ? spelledAt(first) : number;
    }

    private boolean isDigitAt(int word) {
        return word < words.size() && Character.isDigit(words.get(word).folded().charAt(0));
    }

    private boolean isNoCountBefore(int start) {
        return NO_COUNT_BEFORE
                .matcher(text)
                .region(Math.max(0, start - 4), start)
                .find();
    }

    private Number digitsAt(int first) {
        if (!isDigitAt(first)) {
            return null;
        }
        int start = words.get(first).start();
        Matcher digits = DIGITS.matcher(text);
        digits.useTransparentBounds(true);
        digits.region(start, text.length());
        if (!digits.lookingAt()) {
            return null;
        }
        int next = wordAfter(digits.end(), first);
        boolean noCount = isNoCountBefore(start)
                || NO_COUNT_AFTER
                        .matcher(text)
                        .region(digits.end(), Math.min(text.length(), digits.end() + 4))
                        .matches();
        if (noCount) {
            refusedUntil = next;
            return null;
        }
        String plain = digits.group().replaceAll("\\D", "");
        long value = plain.length() > 12 ? Long.MAX_VALUE : Long.parseLong(plain);
        if (next < words.size() && value < LARGEST) {
            int factor = language.factorAt(words, next);
            if (factor > 0) {
                return new Number(
                        value * factor, true, false, true, words.get(next).end(), next + 1);
            }
        }
        return new Number(value, true, false, false, digits.end(), next);
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
        boolean takesOf = spelled.isNoun();
        int end = words.get(next - 1).end();
        return new Number(spelled.value(), false, spelled.collective(), takesOf, end, next);
    }
}
