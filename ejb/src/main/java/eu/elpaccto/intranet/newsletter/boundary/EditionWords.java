package eu.elpaccto.intranet.newsletter.boundary;

import eu.elpaccto.intranet.newsletter.EditionItem;
import eu.elpaccto.intranet.newsletter.IssueCode;
import eu.elpaccto.intranet.newsletter.Section;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.boundary.PeriodStyle;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of an edition that are no record's: in its own language, whoever looks at it. */
public final class EditionWords {

    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle texts;
    private final PeriodStyle periods;

    public EditionWords(Language language) {
        this.locale = language.locale();
        this.texts = ResourceBundle.getBundle("newsletter.words", locale, EditionWords.class.getClassLoader(), EXACTLY);
        this.periods = new PeriodStyle(locale, text("day"), text("date"), text("month"), text("month"));
    }

    public String text(String key, Object... values) {
        return values.length == 0
                ? texts.getString(key)
                : new MessageFormat(texts.getString(key), locale).format(values);
    }

    /** "March 2021", "marzo de 2021". */
    public String month(IssueCode issue) {
        return periods.text(PartialPeriod.month(issue.month()));
    }

    String section(Section section) {
        return text("section." + section);
    }

    /** What marks a text in another language than that of the edition: "in Spanish". */
    String in(Language language) {
        return text("in." + language);
    }

    String date(Instant at) {
        return periods.text(LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    /** When an entry of the agenda is; the year of the issue goes without saying. */
    public String when(EditionItem entry, IssueCode issue) {
        String days = periods.text(entry.when(), Year.from(issue.month()));
        return entry.startsAt() == null
                ? days
                : text("at", days, entry.startsAt().toString(), city(entry.zone()));
    }

    private static String city(String zone) {
        return zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
