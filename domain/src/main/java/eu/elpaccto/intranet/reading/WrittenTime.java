package eu.elpaccto.intranet.reading;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day as people write them: {@code 9:30}, {@code 09.30}, {@code 9h30}, {@code 15 h}. */
public final class WrittenTime {

    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})(?:\\s*[:.hH]\\s*(\\d{2})?)?(?::\\d{2})?\\s*(?:h|hs|hrs)?");

    private WrittenTime() {}

    /**
     * Reads a text that is nothing but a time of day, on the 24-hour clock.
     *
     * @return the time to the minute, present or not for an empty text; or why the text is none:
     *     {@code reading.time.unknown}
     */
    public static Reading<Optional<LocalTime>> read(String text) {
        String trimmed = text == null ? "" : text.strip();
        if (trimmed.isEmpty()) {
            return Reading.of(Optional.empty());
        }
        Matcher time = TIME.matcher(trimmed);
        if (!time.matches()) {
            return Reading.notUnderstood("reading.time.unknown", trimmed);
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        return hour > 23 || minute > 59
                ? Reading.notUnderstood("reading.time.unknown", trimmed)
                : Reading.of(Optional.of(LocalTime.of(hour, minute)));
    }
}
