package eu.elpaccto.intranet.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into words and marks. Words are runs of letters and digits, folded to lower case without accents; marks are
 * the signs that separate one name from the next (comma, semicolon, slash, brackets, colon, a full stop or dash between
 * spaces). All other signs, hyphens and apostrophes among them, only part words.
 */
final class Words {

    private static final String MARKS = "()[]{};,/:!?|•";

    /**
     * @param folded comparable form
     * @param written as it stands in the text
     */
    record Word(String folded, String written, int start, int end, boolean isMark) {

        /** Written in capitals throughout; false without any letter. */
        boolean isInCapitals() {
            return written.chars().anyMatch(Character::isLetter)
                    && written.chars().noneMatch(Character::isLowerCase);
        }

        boolean startsWithCapital() {
            return Character.isUpperCase(written.codePointAt(0));
        }

        boolean is(String mark) {
            return isMark && folded.equals(mark);
        }
    }

    private Words() {}

    /** Lower case, without accents, ligatures resolved. */
    static String fold(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            plain = text.charAt(i) < 128;
        }
        if (plain) {
            return text.toLowerCase(Locale.ROOT);
        }
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char sign = decomposed.charAt(i);
            if (sign == 'œ') {
                folded.append("oe");
            } else if (sign == 'æ') {
                folded.append("ae");
            } else if (Character.getType(sign) != Character.NON_SPACING_MARK) {
                folded.append(sign);
            }
        }
        return folded.toString();
    }

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = endOfWord(text, at);
            if (end > at) {
                String written = text.substring(at, end);
                words.add(new Word(fold(written), written, at, end, false));
                at = end;
            } else {
                String mark = markAt(text, at);
                if (mark != null) {
                    words.add(new Word(mark, text.substring(at, at + 1), at, at + 1, true));
                }
                at++;
            }
        }
        return words;
    }

    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            boolean inWord = Character.isLetterOrDigit(sign)
                    || sign == '@'
                    || at > from && Character.getType(sign) == Character.NON_SPACING_MARK;
            if (!inWord) {
                break;
            }
            at += Character.charCount(sign);
        }
        return at;
    }

    private static String markAt(String text, int at) {
        char sign = text.charAt(at);
        if (MARKS.indexOf(sign) >= 0) {
            return String.valueOf(sign);
        }
        boolean spaceAfter = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
        if (sign == '.' && spaceAfter) {
            return ".";
        }
        boolean spaceBefore = at == 0 || Character.isWhitespace(text.charAt(at - 1));
        return (sign == '-' || sign == '–' || sign == '—') && spaceBefore && spaceAfter ? "-" : null;
    }

    /** The words without marks at either end. */
    static List<Word> trimmed(String text) {
        List<Word> words = of(text);
        int from = 0;
        int to = words.size();
        while (from < to && words.get(from).isMark() && !words.get(from).is("(")) {
            from++;
        }
        while (to > from && words.get(to - 1).isMark() && !words.get(to - 1).is(")")) {
            to--;
        }
        return words.subList(from, to);
    }
}
