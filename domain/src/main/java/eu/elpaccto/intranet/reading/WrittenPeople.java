package eu.elpaccto.intranet.reading;

import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.shared.Qualifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of people as written: "about 40", "150 representatives", "61 respondents (55% men, 45% women)", "40 mujeres y
 * 30 hombres". What is counted but is no people ("13 arrests", "17 schools") is left over, and so are parts of the split
 * that are rounded ("about 20 women") or counted in another unit than the first.
 *
 * @param number how many; null when only the split is stated
 * @param countedAs who was counted, as written ("liaison officers"); null for people in general
 * @param women people or per cent; null when not stated
 * @param men people or per cent; null when not stated
 * @param inPercent whether women and men are per cent of the number
 * @param leftover the parts of the text that say something else, verbatim
 */
public record WrittenPeople(
        WrittenNumber number, String countedAs, Integer women, Integer men, boolean inPercent, List<String> leftover) {

    private static final Pattern PARTS = Pattern.compile("[;,()&+/]|\\b(?:y|e|et|and|of whom|including|dont|"
            + "de l[ao]s cuales|entre ell[ao]s|inclu[ií]d[ao]s|d[ao]s quais|entre el[ae]s)\\b");
    private static final Pattern PERCENTAGE = Pattern.compile("(\\d{1,3})[\\s\\u00a0\\u202f]?%\\s*(.*)");
    private static final Pattern COUNT = Pattern.compile("\\d");
    private static final Pattern LINKING = Pattern.compile("(?:(?:de|of|des|du)\\s+|d['’]\\s*)(?=\\S)");

    public WrittenPeople {
        leftover = List.copyOf(leftover);
    }

    /** Whether the text states people at all. */
    public boolean saysSomething() {
        return number != null || women != null || men != null;
    }

    /** Women and men together, whatever they are counted in. */
    public int inSplit() {
        return (women == null ? 0 : women) + (men == null ? 0 : men);
    }

    /** Those of an exact number whom a split in people leaves out; null for none. */
    public Integer notStated() {
        boolean exact = number != null && number.qualifier() == Qualifier.EXACTLY;
        boolean split = !inPercent && (women != null || men != null);
        return exact && split && number.number() > inSplit() ? number.number() - inSplit() : null;
    }

    /**
     * Reads a text that says nothing but how many people there were; an empty text and "not stated" in any language say
     * nothing.
     *
     * @return the people, with nothing left over, or why the text does not say that: {@code reading.people.unknown} with
     *     what was left over as the second argument, {@code reading.people.percent} for per cent of no number, or what
     *     {@link WrittenNumber#read} says of a limit or a number too large
     */
    public static Reading<WrittenPeople> readAll(String text) {
        String trimmed = text == null || WrittenPeriod.saysNothing(text) ? "" : text.strip();
        WrittenPeople people = read(trimmed.replaceFirst("\\.$", ""));
        if (people.leftover().isEmpty()) {
            return people.inPercent() && people.number() == null
                    ? Reading.notUnderstood("reading.people.percent", trimmed)
                    : Reading.of(people);
        }
        Problem ofNumber = WrittenNumber.read(trimmed).problem();
        boolean moreExact = ofNumber != null && !ofNumber.key().equals("reading.number.unknown");
        return new Reading<>(
                null,
                moreExact
                        ? ofNumber
                        : Problem.of(
                                "reading.people.unknown",
                                trimmed,
                                people.leftover().get(0)));
    }

    /** Reads parts separated by commas or semicolons; the first number of people counts, further ones are left over. */
    public static WrittenPeople read(String text) {
        Reader reader = new Reader();
        List<String> leftover = new ArrayList<>();
        for (String part : partsOf(text == null ? "" : text)) {
            if (!part.isBlank() && !reader.read(part.strip())) {
                leftover.add(part.strip());
            }
        }
        return new WrittenPeople(reader.number, reader.countedAs, reader.women, reader.men, reader.inPercent, leftover);
    }

    /** Commas inside numbers and brackets do not part. */
    private static List<String> partsOf(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            boolean inNumber = sign == ',' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
            boolean colon = sign == ':' && at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
            if (depth == 0 && (sign == ';' || colon || sign == ',' && !inNumber)) {
                parts.add(text.substring(from, at));
                from = at + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static final class Reader {

        private WrittenNumber number;
        private String countedAs;
        private Integer women;
        private Integer men;
        private boolean inPercent;

        boolean read(String part) {
            int bracket = part.indexOf('(');
            if (bracket > 0 && part.endsWith(")")) {
                return readWithBracket(
                        part.substring(0, bracket).strip(), part.substring(bracket + 1, part.length() - 1));
            }
            Reader trial = copy();
            if (trial.readShares(part)) {
                take(trial);
                return true;
            }
            return number == null && readNumber(part);
        }

        /** A number counts also where the brackets behind it say something else; the part is then left over as well. */
        private boolean readWithBracket(String before, String inside) {
            if (!read(before)) {
                return false;
            }
            Reader trial = copy();
            boolean understood = trial.readShares(inside);
            if (understood) {
                take(trial);
            }
            return understood;
        }

        private boolean readShares(String pieces) {
            return Arrays.stream(PARTS.split(pieces))
                    .filter(piece -> !piece.isBlank())
                    .allMatch(piece -> readShare(piece.strip()));
        }

        private boolean readShare(String piece) {
            Matcher percentage = PERCENTAGE.matcher(piece);
            if (percentage.matches()) {
                int share = Integer.parseInt(percentage.group(1));
                boolean first = women == null && men == null;
                inPercent |= first;
                return inPercent && share <= 100 && share(share, percentage.group(2));
            }
            Optional<Located<WrittenNumber>> count = WrittenNumber.atStartOf(piece);
            return !inPercent
                    && count.isPresent()
                    && count.get().value().qualifier() == Qualifier.EXACTLY
                    && share(
                            count.get().value().number(),
                            piece.substring(count.get().end()));
        }

        private boolean share(int share, String who) {
            List<String> words = Words.of(who).stream().map(Words.Word::folded).toList();
            if (words.size() == 1 && PeopleWords.areWomen(words.get(0)) && women == null) {
                women = share;
                return true;
            }
            if (words.size() == 1 && PeopleWords.areMen(words.get(0)) && men == null) {
                men = share;
                return true;
            }
            return false;
        }

        private boolean readNumber(String part) {
            Optional<Located<WrittenNumber>> count = WrittenNumber.atStartOf(part);
            if (count.isEmpty()) {
                return false;
            }
            String who = part.substring(count.get().end()).strip();
            List<String> words = Words.of(who).stream().map(Words.Word::folded).toList();
            List<String> named = words.stream()
                    .filter(word ->
                            !Set.of("de", "of", "d", "the", "los", "las", "des").contains(word))
                    .toList();
            boolean general = named.stream().allMatch(PeopleWords::areInGeneral);
            boolean people = named.stream().anyMatch(PeopleWords::haveAFunction);
            if (!general && (!people || COUNT.matcher(who).find())) {
                return false;
            }
            number = count.get().value();
            countedAs = general ? null : LINKING.matcher(who).replaceFirst("");
            return true;
        }

        private Reader copy() {
            Reader copy = new Reader();
            copy.take(this);
            return copy;
        }

        private void take(Reader other) {
            number = other.number;
            countedAs = other.countedAs;
            women = other.women;
            men = other.men;
            inPercent = other.inPercent;
        }
    }
}
