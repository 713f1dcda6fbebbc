package eu.elpaccto.intranet.newsletter.boundary;

import eu.elpaccto.intranet.media.boundary.MediaFiles;
import eu.elpaccto.intranet.news.Correction;
import eu.elpaccto.intranet.newsletter.EditionItem;
import eu.elpaccto.intranet.newsletter.IssueCode;
import eu.elpaccto.intranet.newsletter.IssueEdition;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.control.Sql;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The issues as they were sent, word by word, whatever became of their records since. What was sent to readers outside is
 * public: everybody may read it.
 */
@Stateless
public class NewsletterArchive {

    private static final String ITEM = """
            INSERT INTO newsletter_edition_item (issue, edition, position, section, code, language, headline, teaser, body,
                byline, source_name, source_link, media_link, picture, picture_alt, picture_credit, video, paired, first_day,
                last_day, precision, starts_at, zone, place)
            VALUES (:issue, :edition, :position, :section, :code, :language, :headline, :teaser, :body, :byline,
                :sourceName, :sourceLink, :mediaLink, :picture, :pictureAlt, :pictureCredit, :video, :paired, :firstDay, :lastDay,
                :precision, CAST(:startsAt AS time), :zone, :place)
            """;

    @Inject
    private Sql sql;

    @Inject
    private MediaFiles media;

    /** The head of an edition. */
    public record Head(String title, String introduction, boolean emblem) {}

    /** A correction as it is stored. */
    public record Corrected(Instant at, String note) {}

    /** A sent issue in one language; empty if there is none. */
    @PermitAll
    public Optional<IssueEdition> edition(IssueCode issue, Language language) {
        Map<String, Object> which = Map.of("issue", issue.value(), "language", language.name());
        return sql.row(
                        Head.class,
                        "SELECT title, introduction, emblem FROM newsletter_edition WHERE issue = :issue AND language = :language",
                        which)
                .map(head -> new IssueEdition(
                        issue,
                        language,
                        head.title(),
                        head.introduction(),
                        sql.rows(
                                EditionItem.class,
                                "SELECT * FROM newsletter_edition_item WHERE issue = :issue AND edition = :language ORDER BY position",
                                which),
                        head.emblem(),
                        corrections(issue)));
    }

    private List<Correction> corrections(IssueCode issue) {
        return sql
                .rows(
                        Corrected.class,
                        "SELECT c.corrected_at AS at, c.note FROM newsletter_correction c"
                                + " JOIN newsletter n ON n.id = c.newsletter_id WHERE n.code = :issue ORDER BY c.corrected_at",
                        Map.of("issue", issue.value()))
                .stream()
                .map(corrected -> new Correction(corrected.at(), corrected.note()))
                .toList();
    }

    /** Every issue that was sent in a language, the latest first; at most 240. */
    @PermitAll
    public List<ArchivedIssue> issues(Language language) {
        return sql.rows(
                ArchivedIssue.class,
                "SELECT issue, title, sent_at, changed_at FROM newsletter_edition WHERE language = :language"
                        + " ORDER BY issue DESC LIMIT 240",
                Map.of("language", language.name()));
    }

    /**
     * Keeps editions of one issue for good, in the place of those that were corrected. The pictures and videos in them are
     * public from then on, as they are.
     *
     * @param sentAt when the issue was first sent
     */
    @RolesAllowed({"STAFF", "LEAD", "System"})
    public void keep(List<IssueEdition> editions, Instant sentAt, Instant at) {
        for (IssueEdition edition : editions) {
            Map<String, Object> head = new HashMap<>();
            head.put("issue", edition.issue().value());
            head.put("language", edition.language().name());
            head.put("title", edition.title());
            head.put("introduction", edition.introduction());
            head.put("emblem", edition.emblem());
            head.put("sentAt", sentAt);
            head.put("at", at);
            sql.update("""
                    INSERT INTO newsletter_edition (issue, language, title, introduction, emblem, sent_at, changed_at)
                    VALUES (:issue, :language, :title, :introduction, :emblem, :sentAt, :at)
                    ON CONFLICT (issue, language) DO UPDATE SET (title, introduction, emblem, changed_at)
                      = (excluded.title, excluded.introduction, excluded.emblem, excluded.changed_at)
                    """, head);
            sql.update(
                    "DELETE FROM newsletter_edition_item WHERE issue = :issue AND edition = :language",
                    Map.of(
                            "issue",
                            edition.issue().value(),
                            "language",
                            edition.language().name()));
            for (int i = 0; i < edition.items().size(); i++) {
                sql.update(ITEM, row(edition, i));
            }
        }
        media.publish(editions.stream()
                .flatMap(edition -> edition.items().stream())
                .flatMap(item -> Stream.of(item.picture(), item.video()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private static Map<String, Object> row(IssueEdition edition, int position) {
        EditionItem item = edition.items().get(position);
        Map<String, Object> row = new HashMap<>();
        row.put("issue", edition.issue().value());
        row.put("edition", edition.language().name());
        row.put("position", position);
        row.put("section", item.section().name());
        row.put("code", item.code());
        row.put("language", item.language().name());
        row.put("headline", item.headline());
        row.put("teaser", item.teaser());
        row.put("body", item.body());
        row.put("byline", item.byline());
        row.put("sourceName", item.sourceName());
        row.put("sourceLink", item.sourceLink());
        row.put("mediaLink", item.mediaLink());
        row.put("picture", item.picture());
        row.put("pictureAlt", item.pictureAlt());
        row.put("pictureCredit", item.pictureCredit());
        row.put("video", item.video());
        row.put("paired", item.paired());
        row.put("firstDay", item.firstDay());
        row.put("lastDay", item.lastDay());
        row.put("precision", Objects.toString(item.precision(), null));
        row.put("startsAt", Objects.toString(item.startsAt(), null));
        row.put("zone", item.zone());
        row.put("place", item.place());
        return row;
    }
}
