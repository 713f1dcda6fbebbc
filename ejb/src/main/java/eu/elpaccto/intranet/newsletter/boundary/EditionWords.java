package eu.elpaccto.intranet.newsletter.boundary;

import eu.elpaccto.intranet.newsletter.EditionItem;
import eu.elpaccto.intranet.newsletter.IssueCode;
import eu.elpaccto.intranet.newsletter.Section;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.Precision;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of an edition that are no record's: in its own language, whoever looks at it. */
public final class EditionWords {

    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle texts;

    public EditionWords(Language language) {
        this.locale = language.locale();
        this.texts = ResourceBundle.getBundle("newsletter.words", locale, EditionWords.class.getClassLoader(), EXACTLY);
    }

    public String text(String key, Object... values) {
        return values.length == 0
                ? texts.getString(key)
                : new MessageFormat(texts.getString(key), locale).format(values);
    }

    /** "March 2021", "marzo de 2021". */
    public String month(IssueCode issue) {
        return date(issue.month().atDay(1), "month");
    }

    String section(Section section) {
        return text("section." + section);
    }

    /** What marks a text in another language than that of the edition: "in Spanish". */
    String in(Language language) {
        return text("in." + language);
    }

    String date(Instant at) {
        return date(LocalDate.ofInstant(at, ZoneOffset.UTC), "date");
    }

    /** When an entry of the agenda is: a day or days with their year only if it is not that of the issue; a month with it. */
    public String when(EditionItem entry, IssueCode issue) {
        PartialPeriod when = entry.when();
        String days = days(when, when.to().getYear() == issue.month().getYear() ? "day" : "date");
        return entry.startsAt() == null
                ? days
                : text("at", days, entry.startsAt().toString(), city(entry.zone()));
    }

    private String days(PartialPeriod when, String pattern) {
        if (when.precision() == Precision.MONTH) {
            String first = date(when.from(), "month");
            String last = date(when.to(), "month");
            return first.equals(last) ? first : first + " – " + last;
        }
        if (when.isOneDay()) {
            return date(when.from(), pattern);
        }
        return YearMonth.from(when.from()).equals(YearMonth.from(when.to()))
                ? when.from().getDayOfMonth() + "–" + date(when.to(), pattern)
                : date(when.from(), "day") + " – " + date(when.to(), pattern);
    }

    private static String city(String zone) {
        return zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
    }

    private String date(LocalDate day, String pattern) {
        return day.format(DateTimeFormatter.ofPattern(texts.getString(pattern), locale));
    }
}
