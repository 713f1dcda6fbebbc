package eu.elpaccto.intranet.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One part of a split as written where its name stands beside it: "21", "twenty-one", "45 %".
 *
 * @param number people, 0 to 99,999,999, or per cent, 0 to 100
 */
public record WrittenShare(int number, boolean inPercent) {

    private static final int MOST = 99_999_999;
    private static final Pattern PERCENTAGE = Pattern.compile("(\\d{1,9})[\\s\\u00a0\\u202f]?%");

    /**
     * Reads a text that is nothing but an exact number or percentage.
     *
     * @return the share, or why the text is none: {@code reading.number.percent} above 100 per cent, or
     *     what {@link WrittenNumber#readExact} says
     */
    public static Reading<WrittenShare> read(String text) {
        String trimmed = text.strip();
        Matcher percentage = PERCENTAGE.matcher(trimmed);
        if (percentage.matches()) {
            int share = Integer.parseInt(percentage.group(1));
            return share > 100
                    ? Reading.notUnderstood("reading.number.percent", trimmed)
                    : Reading.of(new WrittenShare(share, true));
        }
        Reading<WrittenNumber> number = WrittenNumber.readExact(trimmed);
        if (!number.isUnderstood()) {
            return new Reading<>(null, number.problem());
        }
        return number.value().number() > MOST
                ? Reading.notUnderstood("reading.number.large", trimmed)
                : Reading.of(new WrittenShare(number.value().number(), false));
    }
}
