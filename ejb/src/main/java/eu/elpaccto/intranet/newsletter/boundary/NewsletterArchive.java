package eu.elpaccto.intranet.newsletter.boundary;

import eu.elpaccto.intranet.media.boundary.MediaFiles;
import eu.elpaccto.intranet.news.Correction;
import eu.elpaccto.intranet.newsletter.EditionItem;
import eu.elpaccto.intranet.newsletter.IssueCode;
import eu.elpaccto.intranet.newsletter.IssueEdition;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.control.JsonTrees;
import eu.elpaccto.intranet.shared.control.Sql;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
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

    /** Each item is an object whose members are called like the columns. */
    private static final String ITEMS = "INSERT INTO newsletter_edition_item SELECT *"
            + " FROM jsonb_populate_recordset(CAST(NULL AS newsletter_edition_item), CAST(:items AS jsonb))";

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
            JsonArrayBuilder items = JsonTrees.array();
            for (int i = 0; i < edition.items().size(); i++) {
                items.add(JsonTrees.object(row(edition, i)));
            }
            sql.update(ITEMS, Map.of("items", items.build().toString()));
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
        row.put("source_name", item.sourceName());
        row.put("source_link", item.sourceLink());
        row.put("media_link", item.mediaLink());
        row.put("picture", item.picture());
        row.put("picture_alt", item.pictureAlt());
        row.put("picture_credit", item.pictureCredit());
        row.put("video", item.video());
        row.put("paired", item.paired());
        row.put("first_day", Objects.toString(item.firstDay(), null));
        row.put("last_day", Objects.toString(item.lastDay(), null));
        row.put("precision", Objects.toString(item.precision(), null));
        row.put("starts_at", Objects.toString(item.startsAt(), null));
        row.put("zone", item.zone());
        row.put("place", item.place());
        return row;
    }
}
