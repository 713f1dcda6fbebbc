package eu.elpaccto.intranet.reading;

import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.PartialPeriod;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The forms in which periods are written, tried on one text. */
final class PeriodGrammar {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final int MONTHS_IN_A_YEAR = 12;
    private static final int DAYS_IN_A_MONTH = 31;
    private static final Pattern TOKEN =
            Pattern.compile("(\\d+)|([\\p{L}\\p{M}]+)|([^\\s\\u00a0\\u2009\\u202f\\d\\p{L}])");
    private static final String DASHES = "-–—−";
    private static final String NO_YEAR = "reading.period.year";

    /** @param joined whether it follows the token before without a space */
    private record Token(String word, int number, int digits, int start, int end, boolean joined) {

        boolean isOneOf(String signs) {
            return word.length() == 1 && signs.contains(word);
        }

        boolean isSign() {
            return !Character.isLetterOrDigit(word.charAt(0));
        }
    }

    /**
     * One date as far as it is written; every part may be missing.
     *
     * @param months how many months it covers: 1, 3 or 6 from its month on, or whole years without a month
     * @param next index of the token after it
     * @param languages the languages in which its words make sense
     */
    private record Point(Integer year, Integer month, Integer day, int months, int next, Set<Language> languages) {

        Point completed(Integer otherYear, Integer otherMonth) {
            return new Point(
                    year == null ? otherYear : year, month == null ? otherMonth : month, day, months, next, languages);
        }

        Point inYear(int otherYear) {
            return new Point(otherYear, month, day, months, next, languages);
        }

        boolean isDayAlone() {
            return day != null && month == null && year == null;
        }

        boolean isYearAlone() {
            return month == null && day == null;
        }

        boolean isAsExactAs(Point other) {
            return (day == null) == (other.day == null) && (month == null) == (other.month == null);
        }

        /** @throws DateTimeException if there is no such day or month */
        PartialPeriod period() {
            if (isYearAlone()) {
                return PartialPeriod.years(Year.of(year), Year.of(year + months / MONTHS_IN_A_YEAR - 1));
            }
            if (day == null) {
                YearMonth first = YearMonth.of(year, month);
                return PartialPeriod.months(first, first.plusMonths(months - 1L));
            }
            return PartialPeriod.day(LocalDate.of(year, month, day));
        }
    }

    private record Outcome(PartialPeriod period, int next, boolean bareYear) {}

    private final String text;
    private final Integer otherwise;
    private final List<Token> tokens = new ArrayList<>();
    private String problem;

    /** @param otherwise the year that is meant where none is written; null for none */
    PeriodGrammar(String text, Year otherwise) {
        this.text = text;
        this.otherwise = otherwise == null ? null : otherwise.getValue();
        Matcher matcher = TOKEN.matcher(text);
        int end = -1;
        while (matcher.find()) {
            String digits = matcher.group(1);
            int number = digits != null && digits.length() <= 4 ? Integer.parseInt(digits) : -1;
            tokens.add(new Token(
                    Words.fold(matcher.group()),
                    number,
                    digits == null ? 0 : digits.length(),
                    matcher.start(),
                    matcher.end(),
                    matcher.start() == end));
            end = matcher.end();
        }
    }

    /** The key that says why the text gave no period. */
    String problem() {
        if (problem != null) {
            return problem;
        }
        boolean dated =
                tokens.stream().anyMatch(token -> PeriodWords.month(token.word()) != null || token.digits() == 4);
        boolean vague = tokens.stream().anyMatch(token -> PeriodWords.isVague(token.word()));
        return dated && vague ? "reading.period.vague" : "reading.period.unknown";
    }

    /** Whether a year is all that is missing. */
    boolean lacksYear() {
        return NO_YEAR.equals(problem);
    }

    /** What "early March" names a part of; empty if the text does not begin like that. */
    Optional<String> whole() {
        int at = 0;
        while (at < tokens.size() && PeriodWords.leadsToAPart(tokens.get(at).word())) {
            at++;
        }
        if (at == tokens.size() || !PeriodWords.isPart(tokens.get(at).word())) {
            return Optional.empty();
        }
        at++;
        while (at < tokens.size() && isFiller(tokens.get(at))) {
            at++;
        }
        return at == tokens.size()
                ? Optional.empty()
                : Optional.of(text.substring(tokens.get(at).start()));
    }

    private static boolean isFiller(Token token) {
        return token.isOneOf(DASHES)
                || PeriodWords.isLeading(token.word())
                || PeriodWords.connecting(token.word()) != null;
    }

    /** The period that the whole text is. */
    Optional<PartialPeriod> all() {
        for (int first = 0; first < tokens.size(); first++) {
            for (Outcome outcome : periodsFrom(first)) {
                if (endsAt(outcome.next())) {
                    return Optional.of(outcome.period());
                }
            }
            if (!PeriodWords.isLeading(tokens.get(first).word())) {
                break;
            }
        }
        return Optional.empty();
    }

    private boolean endsAt(int at) {
        return tokens.subList(at, tokens.size()).stream().allMatch(token -> token.isOneOf(".,;"));
    }

    /** The periods inside the text. */
    List<Located<PartialPeriod>> within() {
        List<Located<PartialPeriod>> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int first = at;
            Optional<Outcome> longest = splitsAWord(first)
                    ? Optional.empty()
                    : periodsFrom(first).stream()
                            .filter(outcome -> !splitsAWord(outcome.next()))
                            .filter(outcome -> !outcome.bareYear()
                                    || first > 0
                                            && PeriodWords.leadsToAYear(
                                                    tokens.get(first - 1).word()))
                            .findFirst();
            if (longest.isPresent()) {
                at = longest.get().next();
                found.add(new Located<>(
                        longest.get().period(),
                        tokens.get(first).start(),
                        tokens.get(at - 1).end()));
            } else {
                at++;
            }
        }
        return found;
    }

    private boolean splitsAWord(int at) {
        return at > 0
                && at < tokens.size()
                && tokens.get(at).joined()
                && !tokens.get(at - 1).isSign()
                && !tokens.get(at).isSign();
    }

    /** The periods that begin at this token, the longest first. */
    private List<Outcome> periodsFrom(int first) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Point point : points(first)) {
            single(point).ifPresent(outcomes::add);
            ranges(first, point, outcomes);
            if (point.isDayAlone()) {
                listOfDays(point).ifPresent(outcomes::add);
            }
        }
        outcomes.sort(Comparator.comparingInt(Outcome::next).reversed());
        return outcomes;
    }

    private Optional<Outcome> single(Point written) {
        if (written.day() != null && written.month() == null) {
            return Optional.empty();
        }
        Point point = written.completed(otherwise, null);
        if (point.year() == null) {
            yearIsMissing(written);
            return Optional.empty();
        }
        return period(point, point, written.next(), point.isYearAlone());
    }

    private void ranges(int first, Point from, List<Outcome> outcomes) {
        int sign = from.next();
        if (sign >= tokens.size()) {
            return;
        }
        Set<Language> joining = joiningRange(first, from, tokens.get(sign));
        if (joining != null) {
            for (Point to : pointsAfterWords(sign + 1)) {
                if (agree(from.languages(), joining, to.languages())) {
                    range(from, to).ifPresent(outcomes::add);
                }
            }
        }
    }

    private Set<Language> joiningRange(int first, Point from, Token sign) {
        if (sign.isOneOf(DASHES) || sign.isOneOf("/") && !from.isDayAlone()) {
            return PeriodWords.ANY;
        }
        if (PeriodWords.until(sign.word()) != null) {
            return PeriodWords.until(sign.word());
        }
        return followsBetween(first) ? PeriodWords.and(sign.word()) : null;
    }

    private boolean followsBetween(int first) {
        int at = first - 1;
        while (at >= 0 && PeriodWords.isLeading(tokens.get(at).word())) {
            if (PeriodWords.isBetween(tokens.get(at).word())) {
                return true;
            }
            at--;
        }
        return false;
    }

    /** What one end of a range does not say, the other does. */
    private Optional<Outcome> range(Point from, Point to) {
        Point end = to.completed(otherwise, null);
        if (end.year() == null && from.year() != null && from.day() != null && end.day() != null) {
            boolean nextYear = end.month() != null && from.month() != null && end.month() < from.month();
            end = end.inYear(nextYear ? from.year() + 1 : from.year());
        }
        if (end.year() == null) {
            yearIsMissing(to);
            return Optional.empty();
        }
        Point start = from.completed(end.year(), from.day() == null ? null : end.month());
        if (end.day() != null) {
            end = end.completed(null, start.month());
        }
        boolean incomplete = start.day() != null && start.month() == null || end.day() != null && end.month() == null;
        if (incomplete || !start.isAsExactAs(end)) {
            return Optional.empty();
        }
        boolean overNewYear = from.year() == null && from.month() != null && start.month() > end.month();
        return period(overNewYear ? start.inYear(end.year() - 1) : start, end, to.next(), false);
    }

    /** "4, 5 and 6 March 2021": days that follow one another are a range, others are not understood. */
    private Optional<Outcome> listOfDays(Point first) {
        int previous = first.day();
        boolean gap = false;
        int at = first.next();
        for (int days = 1; days < DAYS_IN_A_MONTH && at < tokens.size(); days++) {
            Set<Language> and = PeriodWords.and(tokens.get(at).word());
            if (and == null && !tokens.get(at).isOneOf(",")) {
                return Optional.empty();
            }
            List<Point> points = pointsAfterWords(at + 1);
            Set<Language> joining = and == null ? PeriodWords.ANY : and;
            Optional<Point> last = longest(
                    points,
                    point -> point.day() != null
                            && point.month() != null
                            && agree(first.languages(), joining, point.languages()));
            if (last.isPresent()) {
                if (gap || last.get().day() != previous + 1) {
                    complain("reading.period.several");
                    return Optional.empty();
                }
                return range(first, last.get());
            }
            Optional<Point> day = longest(points, Point::isDayAlone);
            if (day.isEmpty()) {
                return Optional.empty();
            }
            gap |= day.get().day() != previous + 1;
            previous = day.get().day();
            at = day.get().next();
        }
        return Optional.empty();
    }

    private static Optional<Point> longest(List<Point> points, Predicate<Point> wanted) {
        return points.stream().filter(wanted).max(Comparator.comparingInt(Point::next));
    }

    private Optional<Outcome> period(Point from, Point to, int next, boolean bareYear) {
        try {
            PartialPeriod start = from.period();
            PartialPeriod end = to.period();
            if (end.to().isBefore(start.from())) {
                complain("reading.period.reversed");
                return Optional.empty();
            }
            return Optional.of(
                    new Outcome(PartialPeriod.of(start.from(), end.to(), start.precision()), next, bareYear));
        } catch (DateTimeException impossible) {
            complain("reading.period.impossible");
            return Optional.empty();
        }
    }

    private void yearIsMissing(Point last) {
        if (last.month() != null && endsAt(last.next())) {
            complain(NO_YEAR);
        }
    }

    /** A missing year says least, because parts of longer dates lack it too. */
    private void complain(String key) {
        if (problem == null || problem.equals(NO_YEAR)) {
            problem = key;
        }
    }

    private static boolean agree(Set<Language> one, Set<Language> other, Set<Language> third) {
        return one.stream().anyMatch(language -> other.contains(language) && third.contains(language));
    }

    private static Set<Language> both(Set<Language> one, Set<Language> other) {
        return one.stream().filter(other::contains).collect(Collectors.toSet());
    }

    private List<Point> pointsAfterWords(int first) {
        for (int at = first; at < tokens.size(); at++) {
            List<Point> points = points(at);
            if (!points.isEmpty() || !PeriodWords.isLeading(tokens.get(at).word())) {
                return points;
            }
        }
        return List.of();
    }

    /** The dates, complete or not, that may begin at this token. */
    private List<Point> points(int first) {
        List<Point> points = new ArrayList<>();
        Token token = tokens.size() > first ? tokens.get(first) : null;
        if (token == null) {
            return points;
        }
        if (isYear(first)) {
            yearFirst(first, points);
        } else if (isNumber(first, 2)) {
            numeric(first, points);
            dayFirst(first, points);
        } else if (PeriodWords.isWeekday(token.word())) {
            int next = first + 1;
            while (is(next, ",") || is(next, ".") || is(next, "-") || is(next, "feira")) {
                next++;
            }
            points.addAll(isNumber(next, 2) ? points(next) : List.of());
        } else if (PeriodWords.month(token.word()) != null) {
            withMonth(null, first, PeriodWords.ANY, points);
            monthBeforeDay(first, points);
        }
        partOfAYear(first, points);
        return points;
    }

    private boolean is(int at, String word) {
        return at < tokens.size() && tokens.get(at).word().equals(word);
    }

    private boolean isNumber(int at, int mostDigits) {
        return at < tokens.size()
                && tokens.get(at).digits() > 0
                && tokens.get(at).digits() <= mostDigits;
    }

    private boolean isYear(int at) {
        return isNumber(at, 4) && number(at) >= FIRST_YEAR && number(at) <= LAST_YEAR;
    }

    private int number(int at) {
        return tokens.get(at).number();
    }

    /** Whether this token is one of the signs and stands between others without spaces. */
    private boolean isJoining(int at, String signs) {
        return at + 1 < tokens.size()
                && tokens.get(at).isOneOf(signs)
                && tokens.get(at).joined()
                && tokens.get(at + 1).joined();
    }

    /** 2021-03-04, 2021-03, 2021, 2017-22. */
    private void yearFirst(int first, List<Point> points) {
        int year = number(first);
        points.add(new Point(year, null, null, MONTHS_IN_A_YEAR, first + 1, PeriodWords.ANY));
        if (!isJoining(first + 1, DASHES + "/.") || !isNumber(first + 2, 2)) {
            return;
        }
        int second = number(first + 2);
        if (isJoining(first + 3, tokens.get(first + 1).word()) && isNumber(first + 4, 2)) {
            points.add(new Point(year, second, number(first + 4), 1, first + 5, PeriodWords.ANY));
        } else if (second > MONTHS_IN_A_YEAR && second > year % 100) {
            int months = MONTHS_IN_A_YEAR * (second - year % 100 + 1);
            points.add(new Point(year, null, null, months, first + 3, PeriodWords.ANY));
        } else {
            points.add(new Point(year, second, null, 1, first + 3, PeriodWords.ANY));
        }
    }

    /** 4/3/2021, 4.3.21, 03/2021, and 4/3 where a range gives the year. */
    private void numeric(int first, List<Point> points) {
        if (!isJoining(first + 1, "/.-") || !isNumber(first + 2, 4)) {
            return;
        }
        int second = number(first + 2);
        if (isYear(first + 2)) {
            points.add(new Point(second, number(first), null, 1, first + 3, PeriodWords.ANY));
        } else if (isNumber(first + 2, 2)) {
            boolean twoSigns = isJoining(first + 3, tokens.get(first + 1).word());
            if (twoSigns && isYear(first + 4)) {
                points.add(new Point(number(first + 4), second, number(first), 1, first + 5, PeriodWords.ANY));
            } else if (twoSigns
                    && isNumber(first + 4, 2)
                    && tokens.get(first + 4).digits() == 2) {
                points.add(new Point(2000 + number(first + 4), second, number(first), 1, first + 5, PeriodWords.ANY));
            } else if (!twoSigns && !is(first + 1, "-")) {
                points.add(new Point(null, second, number(first), 1, first + 3, PeriodWords.ANY));
            }
        }
    }

    /** 4 March 2021, 1er mars, 22 (of 22–26 February), 26, 2021 (of February 22–26, 2021). */
    private void dayFirst(int first, List<Point> points) {
        int day = number(first);
        int next = afterOrdinalEnding(first + 1);
        points.add(new Point(null, null, day, 1, next, PeriodWords.ANY));
        int year = is(next, ",") ? next + 1 : next;
        if (isYear(year)) {
            points.add(new Point(number(year), null, day, 1, year + 1, Set.of(Language.EN)));
        }
        Set<Language> languages = PeriodWords.ANY;
        while (next < tokens.size()
                && !is(next, ",")
                && PeriodWords.connecting(tokens.get(next).word()) != null) {
            languages = both(languages, PeriodWords.connecting(tokens.get(next).word()));
            next++;
        }
        if (next < tokens.size() && PeriodWords.month(tokens.get(next).word()) != null) {
            withMonth(day, next, languages, points);
        }
    }

    private int afterOrdinalEnding(int at) {
        if (at >= tokens.size()) {
            return at;
        }
        if (tokens.get(at).joined() && isEnding(at)) {
            return at + 1;
        }
        if (tokens.get(at).joined() && is(at, ".")) {
            boolean ending = at + 1 < tokens.size() && tokens.get(at + 1).joined() && isEnding(at + 1);
            boolean month = at + 1 < tokens.size()
                    && PeriodWords.month(tokens.get(at + 1).word()) != null;
            return ending ? at + 2 : month ? at + 1 : at;
        }
        return at;
    }

    private boolean isEnding(int at) {
        return PeriodWords.isOrdinalEnding(tokens.get(at).word())
                || tokens.get(at).isOneOf("°");
    }

    /** A month with or without its year; the day before it, if any, is known. */
    private void withMonth(Integer day, int at, Set<Language> before, List<Point> points) {
        PeriodWords.Month month = PeriodWords.month(tokens.get(at).word());
        Set<Language> languages = both(month.languages(), before);
        if (languages.isEmpty()) {
            return;
        }
        int next = at + 1;
        points.add(new Point(null, month.number(), day, 1, next, languages));
        if (is(next, ".")) {
            next++;
            points.add(new Point(null, month.number(), day, 1, next, languages));
        }
        withYear(month.number(), day, 1, next, languages, points);
    }

    private void withYear(int month, Integer day, int months, int at, Set<Language> before, List<Point> points) {
        int next = at;
        Set<Language> languages = before;
        while (next < tokens.size() && PeriodWords.connecting(tokens.get(next).word()) != null) {
            languages = both(languages, PeriodWords.connecting(tokens.get(next).word()));
            next++;
        }
        if (isYear(next) && !languages.isEmpty()) {
            points.add(new Point(number(next), month, day, months, next + 1, languages));
        }
    }

    /** March 4, 2021: in English alone the day may follow the month. */
    private void monthBeforeDay(int first, List<Point> points) {
        PeriodWords.Month month = PeriodWords.month(tokens.get(first).word());
        int at = is(first + 1, ".") ? first + 2 : first + 1;
        if (!month.languages().contains(Language.EN) || !isNumber(at, 2)) {
            return;
        }
        int day = number(at);
        int next = afterOrdinalEnding(at + 1);
        points.add(new Point(null, month.number(), day, 1, next, Set.of(Language.EN)));
        int year = is(next, ",") ? next + 1 : next;
        if (isYear(year)) {
            points.add(new Point(number(year), month.number(), day, 1, year + 1, Set.of(Language.EN)));
        }
    }

    /** Q1 2021, first quarter of 2021, 2.º semestre de 2021, 1er trimestre 2021. */
    private void partOfAYear(int first, List<Point> points) {
        int months = PeriodWords.monthsIn(tokens.get(first).word());
        int number;
        int next;
        if (months > 0 && isNumber(first + 1, 1) && tokens.get(first + 1).joined()) {
            number = number(first + 1);
            next = first + 2;
        } else {
            boolean digit = isNumber(first, 1);
            number = digit
                    ? number(first)
                    : PeriodWords.ordinal(tokens.get(first).word());
            next = digit ? afterOrdinalEnding(first + 1) : first + 1;
            months =
                    next < tokens.size() ? PeriodWords.monthsIn(tokens.get(next).word()) : 0;
            next++;
        }
        if (months > 0 && number > 0 && number <= MONTHS_IN_A_YEAR / months) {
            withYear((number - 1) * months + 1, null, months, next, PeriodWords.ANY, points);
        }
    }
}
