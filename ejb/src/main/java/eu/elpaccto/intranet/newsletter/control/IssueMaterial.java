package eu.elpaccto.intranet.newsletter.control;

import eu.elpaccto.intranet.agenda.boundary.Agenda;
import eu.elpaccto.intranet.agenda.boundary.ListedEntry;
import eu.elpaccto.intranet.news.boundary.ListedNews;
import eu.elpaccto.intranet.news.boundary.News;
import eu.elpaccto.intranet.newsletter.IssueCode;
import eu.elpaccto.intranet.newsletter.IssueDetails;
import eu.elpaccto.intranet.newsletter.PlacedItem;
import eu.elpaccto.intranet.newsletter.Section;
import eu.elpaccto.intranet.programme.Category;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.ReferenceList;
import eu.elpaccto.intranet.programme.boundary.Lexicon;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.user.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What there is for an issue: everything published since the last one and until the end of its month, and the agenda of the
 * five weeks that follow.
 */
@ApplicationScoped
public class IssueMaterial {

    private static final int AGENDA_WEEKS = 5;

    /** First what concerns most components, then what concerns most countries, then what was published first. */
    private static final Comparator<ListedNews> BY_REACH = Comparator.comparing(
                    (ListedNews item) -> -item.components().length)
            .thenComparing(item -> -item.countries().length)
            .thenComparing(ListedNews::datedAt)
            .thenComparing(ListedNews::code);

    @Inject
    private News news;

    @Inject
    private Agenda agenda;

    @Inject
    private Lexicon lexicon;

    @Inject
    private Sql sql;

    /** Everything gathered, at its place: what an issue begins with. */
    IssueDetails proposed(IssueCode issue, Actor actor) {
        IssueDetails details = new IssueDetails(issue);
        for (Section section : Section.values()) {
            details.arrange(section, new ArrayList<>());
        }
        published(issue)
                .forEach(item -> details.items(Section.of(item.kind())).add(new PlacedItem(item.code(), false)));
        announced(issue).forEach(entry -> details.items(Section.AGENDA).add(new PlacedItem(entry.code(), false)));
        components().forEach(details.getComponents()::add);
        details.setResponsible(actor.onlyComponent().orElseGet(this::office));
        return details;
    }

    /** All components there are, retired ones left out. */
    private List<ComponentCode> components() {
        return lexicon.offered(ReferenceList.COMPONENT, Language.ES).stream()
                .map(entry -> (ComponentCode) entry.code())
                .sorted(Comparator.comparing(ComponentCode::value))
                .toList();
    }

    /** The programme's own office; null if there is none. */
    private ComponentCode office() {
        return lexicon.offered(ReferenceList.COMPONENT, Language.ES).stream()
                .filter(entry -> entry.category() == Category.PROGRAMME_OFFICE)
                .map(entry -> (ComponentCode) entry.code())
                .findFirst()
                .orElse(null);
    }

    /** What was published since the last issue and stands in no other, ranked. */
    public List<ListedNews> published(IssueCode issue) {
        Set<String> elsewhere = new HashSet<>(inOtherIssues(issue).keySet());
        return news.between(start(since(issue)), end(issue)).stream()
                .filter(item -> !elsewhere.contains(item.code()))
                .sorted(BY_REACH)
                .toList();
    }

    /** What the agenda announces for the five weeks after the month of the issue. */
    public List<ListedEntry> announced(IssueCode issue) {
        LocalDate first = issue.month().plusMonths(1).atDay(1);
        return agenda.announced(first, first.plusWeeks(AGENDA_WEEKS).minusDays(1));
    }

    /** The first month of which an issue tells: that after the last issue before it, else its own. */
    private YearMonth since(IssueCode issue) {
        return sql.value(
                        String.class,
                        "SELECT max(code) FROM newsletter WHERE code < :issue",
                        Map.of("issue", issue.value()))
                .map(last -> YearMonth.parse(last).plusMonths(1))
                .orElse(issue.month());
    }

    /** The items of all approved issues but this one, and in which they stand. */
    Map<String, String> inOtherIssues(IssueCode issue) {
        return sql
                .rows(
                        Placed.class,
                        "SELECT i.item, min(n.code) AS issue FROM newsletter n JOIN newsletter_item i ON i.newsletter_id = n.id"
                                + " WHERE n.code <> :issue GROUP BY i.item",
                        Map.of("issue", issue.value()))
                .stream()
                .collect(Collectors.toMap(Placed::item, Placed::issue));
    }

    /** An item and the first issue in which it stands. */
    public record Placed(String item, String issue) {}

    public static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The first moment after the month of the issue. */
    public static Instant end(IssueCode issue) {
        return start(issue.month().plusMonths(1));
    }

    /** The day on which readers get an issue, as far as can be told: today while it is due, else the first after its month. */
    static LocalDate read(IssueCode issue, LocalDate today) {
        LocalDate first = issue.month().plusMonths(1).atDay(1);
        boolean due = today.isAfter(first) && today.isBefore(first.plusWeeks(AGENDA_WEEKS));
        return due ? today : first;
    }
}
