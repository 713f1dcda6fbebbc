package eu.elpaccto.intranet.newsletter.boundary;

import eu.elpaccto.intranet.news.Correction;
import eu.elpaccto.intranet.newsletter.EditionItem;
import eu.elpaccto.intranet.newsletter.IssueCode;
import eu.elpaccto.intranet.newsletter.IssueEdition;
import eu.elpaccto.intranet.newsletter.Section;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.Precision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Editions written by hand. */
final class Editions {

    static final String PICTURE = "00112233445566778899aabbccddeeff";

    static final String HOSTILE =
            "\"><script>alert(1)</script><img src=x onerror=alert(1)> ${7*7} <#assign x=1> 'ñ' & \u0001";

    private Editions() {}

    /** One item of each kind, in the order of an issue. */
    static IssueEdition march(Language language) {
        return new IssueEdition(
                new IssueCode("2021-03"),
                language,
                null,
                null,
                List.of(
                        news("Nine services name contacts", "They met online.", language),
                        item(Section.MEDIA, "How a committee is set up", null, null, language),
                        item(Section.ARTICLES, "Crime infects", null, "the Programme", language),
                        item(Section.VIDEO, "Conexiones", null, null, Language.ES),
                        agenda(
                                "A network is founded",
                                LocalDate.of(2021, 4, 6),
                                LocalDate.of(2021, 4, 6),
                                Precision.DAY),
                        agenda("Three days", LocalDate.of(2021, 4, 29), LocalDate.of(2021, 5, 1), Precision.DAY),
                        agenda("A month", LocalDate.of(2021, 4, 1), LocalDate.of(2021, 4, 30), Precision.MONTH)),
                true,
                List.of());
    }

    /** The same text wherever a person can write one. */
    static IssueEdition everywhere(String text) {
        EditionItem item = new EditionItem(
                Section.NEWS,
                "2021-03-01-a",
                Language.EN,
                text,
                text,
                text,
                text,
                text,
                "https://example.org/?a=1&b=2",
                "https://example.org/v",
                PICTURE,
                text,
                text,
                PICTURE,
                true,
                null,
                null,
                null,
                null,
                null,
                null);
        return new IssueEdition(
                new IssueCode("2021-03"),
                Language.EN,
                text,
                text,
                List.of(item, item),
                true,
                List.of(new Correction(Instant.parse("2021-04-10T10:00:00Z"), text)));
    }

    static EditionItem news(String headline, String teaser, Language language) {
        return item(Section.NEWS, headline, teaser, null, language);
    }

    static EditionItem item(Section section, String headline, String teaser, String byline, Language language) {
        return new EditionItem(
                section,
                "2021-03-01-a",
                language,
                headline,
                teaser,
                null,
                byline,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static EditionItem agenda(String title, LocalDate first, LocalDate last, Precision precision) {
        return new EditionItem(
                Section.AGENDA,
                "2021-04-06-a",
                Language.EN,
                title,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                first,
                last,
                precision,
                first.getDayOfMonth() == 6 ? LocalTime.of(9, 30) : null,
                first.getDayOfMonth() == 6 ? "America/Bogota" : null,
                null);
    }
}
