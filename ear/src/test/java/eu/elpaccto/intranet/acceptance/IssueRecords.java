package eu.elpaccto.intranet.acceptance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the plain text of an approved issue has to say, in English or Spanish, put together from the records alone. */
final class IssueRecords {

    private final StoredState stored;
    private final YearMonth issue;

    IssueRecords(StoredState stored, YearMonth issue) {
        this.stored = stored;
        this.issue = issue;
    }

    /**
     * Line by line.
     *
     * @param language EN or ES
     * @param title of the issue's own; null for none
     */
    List<String> lines(String language, String title) {
        boolean english = language.equals("EN");
        List<String> lines =
                new ArrayList<>(List.of(month(issue.atDay(1), english) + ofYear(issue.getYear(), english)));
        if (title != null) {
            lines.addAll(List.of("", title));
        }
        for (String item : stored.texts(
                "SELECT section || ' ' || item FROM newsletter_item i JOIN newsletter n ON n.id = i.newsletter_id"
                        + " WHERE n.code = ? ORDER BY array_position(ARRAY['NEWS','MEDIA','ARTICLES','VIDEO','AGENDA'], section),"
                        + " position",
                issue.toString())) {
            String section = item.split(" ")[0];
            String code = item.split(" ")[1];
            lines.add("");
            if (section.equals("AGENDA")) {
                lines.add(days(code, english) + clock(code));
                lines.add(marked(
                        stored.text(
                                "SELECT coalesce(t.title || '|' || t.language, e.title || '|' || e.language)"
                                        + " FROM agenda_entry e LEFT JOIN agenda_entry_title t ON t.agenda_entry_id = e.id"
                                        + " AND t.language = '" + language + "' WHERE e.code = ?",
                                code),
                        language));
                continue;
            }
            String byline = stored.text(
                    "SELECT e.name_" + language.toLowerCase(Locale.ROOT)
                            + " FROM news_item n JOIN reference_entry e ON e.list = 'COMPONENT' AND e.code = n.byline"
                            + " WHERE n.code = ?",
                    code);
            if (section.equals("ARTICLES") && byline != null) {
                lines.add((english ? "By " : "Por ") + byline);
            }
            lines.add(marked(
                    stored.text(
                            "SELECT coalesce(t.headline || '|' || t.language, n.headline || '|' || n.language) FROM news_item n"
                                    + " LEFT JOIN news_translation t ON t.item = n.code AND t.language = '" + language
                                    + "' WHERE n.code = ?",
                            code),
                    language));
            if (section.equals("NEWS") || section.equals("ARTICLES")) {
                lines.add(stored.text(
                        "SELECT coalesce(o.teaser, t.teaser, n.teaser) FROM news_item n"
                                + " LEFT JOIN news_translation t ON t.item = n.code AND t.language = '" + language + "'"
                                + " LEFT JOIN newsletter_teaser o ON o.item = n.code AND o.language = '" + language
                                + "' WHERE n.code = ?",
                        code));
            }
        }
        lines.addAll(List.of("", english ? "Funded by the European Union" : "Financiado por la Unión Europea"));
        return lines;
    }

    /** The year stands where it is another one than that of the issue, or not one; what days share is said once. */
    private String days(String code, boolean english) {
        LocalDate first = date("first_day", code);
        LocalDate last = date("last_day", code);
        String end = day(last, english) + (last.getYear() == issue.getYear() ? "" : ofYear(last.getYear(), english));
        if (first.equals(last)) {
            return end;
        }
        String year = first.getYear() == last.getYear() ? "" : ofYear(first.getYear(), english);
        return YearMonth.from(first).equals(YearMonth.from(last))
                ? first.getDayOfMonth() + "–" + end
                : day(first, english) + year + " – " + end;
    }

    private LocalDate date(String column, String code) {
        return LocalDate.parse(stored.text("SELECT " + column + " FROM agenda_entry WHERE code = ?", code));
    }

    private static String day(LocalDate day, boolean english) {
        return day.getDayOfMonth() + (english ? " " : " de ") + month(day, english);
    }

    private static String month(LocalDate day, boolean english) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.forLanguageTag(english ? "en" : "es"));
    }

    private static String ofYear(int year, boolean english) {
        return (english ? " " : " de ") + year;
    }

    private String clock(String code) {
        return stored.text(
                "SELECT coalesce(', ' || to_char(starts_at, 'HH24:MI') || ' ('"
                        + " || replace(regexp_replace(zone, '.*/', ''), '_', ' ') || ')', '') FROM agenda_entry WHERE code = ?",
                code);
    }

    /** A headline with the mark of its language, if it is another one. */
    private static String marked(String headlineAndLanguage, String language) {
        int bar = headlineAndLanguage.lastIndexOf('|');
        String headline = headlineAndLanguage.substring(0, bar);
        String written = headlineAndLanguage.substring(bar + 1);
        if (written.equals(language)) {
            return headline;
        }
        return headline
                + switch (language + written) {
                    case "ENES" -> " [in Spanish]";
                    case "ENPT" -> " [in Portuguese]";
                    case "ESEN" -> " [en inglés]";
                    default -> " [en portugués]";
                };
    }
}
