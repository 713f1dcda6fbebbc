package eu.elpaccto.intranet.newsletter.boundary;

import eu.elpaccto.intranet.agenda.boundary.Agenda;
import eu.elpaccto.intranet.agenda.boundary.ListedEntry;
import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.network.NetworkStatus;
import eu.elpaccto.intranet.network.boundary.NetworkFilter;
import eu.elpaccto.intranet.network.boundary.Networks;
import eu.elpaccto.intranet.news.boundary.ListedNews;
import eu.elpaccto.intranet.news.boundary.News;
import eu.elpaccto.intranet.news.boundary.News.Matter;
import eu.elpaccto.intranet.news.boundary.Translations;
import eu.elpaccto.intranet.newsletter.IssueCode;
import eu.elpaccto.intranet.newsletter.IssueDetails;
import eu.elpaccto.intranet.newsletter.IssueEdition;
import eu.elpaccto.intranet.newsletter.Newsletter;
import eu.elpaccto.intranet.newsletter.PlacedItem;
import eu.elpaccto.intranet.newsletter.Section;
import eu.elpaccto.intranet.newsletter.control.IssueChecks;
import eu.elpaccto.intranet.newsletter.control.IssueEditions;
import eu.elpaccto.intranet.newsletter.control.IssueMaterial;
import eu.elpaccto.intranet.programme.Category;
import eu.elpaccto.intranet.programme.Code;
import eu.elpaccto.intranet.programme.ReferenceList;
import eu.elpaccto.intranet.programme.boundary.Lexicon;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.control.Now;
import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.shared.control.Where;
import eu.elpaccto.intranet.user.boundary.Access;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads issues of the newsletter: what is proposed for a month, what stands in one, and what is to be said of it. */
@Stateless
@RolesAllowed({"STAFF", "LEAD", "ADMIN", "System"})
public class Newsletters {

    /** After so many months without a word, something is called silent. */
    private static final int SILENT_MONTHS = 3;

    private static final String MONTHS = """
            SELECT m.code, t.text AS title, n.id IS NOT NULL AS approved, o.state AS open, n.sent_at, n.send_at,
                   (SELECT count(*) FROM newsletter_item i WHERE i.newsletter_id = n.id) AS items,
                   coalesce(p.published, 0) AS published
              FROM (SELECT code FROM newsletter UNION SELECT code FROM (%1$s) open UNION SELECT code FROM (%2$s) told) m
              LEFT JOIN newsletter n ON n.code = m.code
              LEFT JOIN LATERAL (SELECT text FROM newsletter_title t WHERE t.newsletter_id = n.id
                                  ORDER BY t.language = :reader DESC, t.language LIMIT 1) t ON true
              LEFT JOIN (%1$s) o ON o.code = m.code
              LEFT JOIN (%2$s) p ON p.code = m.code
             ORDER BY m.code DESC LIMIT 120
            """;

    private static final String OPEN =
            "SELECT p.code, p.state FROM proposal p%s AND p.kind = 'NEWSLETTER' AND p.state IN ('WRITING', 'WAITING', 'RETURNED')";

    private static final String TOLD = "SELECT to_char(r.dated_at AT TIME ZONE 'UTC', 'YYYY-MM') AS code,"
            + " count(*) AS published FROM news_row r%s AND r.approved AND r.dated_at <= :now GROUP BY 1";

    @PersistenceContext(unitName = "intranet")
    private EntityManager entities;

    @Inject
    private News news;

    @Inject
    private Agenda agenda;

    @Inject
    private Networks networks;

    @Inject
    private Translations translations;

    @Inject
    private IssueMaterial material;

    @Inject
    private IssueChecks checks;

    @Inject
    private IssueEditions editions;

    @Inject
    private Lexicon lexicon;

    @Inject
    private Sql sql;

    @Inject
    private Access access;

    @Inject
    private CurrentUser current;

    @Inject
    private Now now;

    /** Every month of which there is something to tell, the latest first; at most ten years of them. */
    public List<IssueRow> list(Language reader) {
        Where open = new Where();
        access.visibleProposals(open, current.actor(), "p");
        Where told = new Where();
        access.visibleRows(told, current.actor(), "r", today());
        Where all = new Where().with("reader", reader.name()).with("now", now.instant());
        open.parameters().forEach(all::with);
        told.parameters().forEach(all::with);
        return sql.rows(
                IssueRow.class,
                MONTHS.formatted(OPEN.formatted(open.sql()), TOLD.formatted(told.sql())),
                all.parameters());
    }

    /** The approved issue of a month. */
    public Optional<Newsletter> find(String code) {
        return IssueCode.read(code).flatMap(this::find);
    }

    private Optional<Newsletter> find(IssueCode code) {
        return entities.createQuery("select n from Newsletter n where n.code = :code", Newsletter.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** What the checks have to say of an issue. */
    public List<Finding> findings(IssueDetails issue) {
        return checks.findings(issue);
    }

    /** An issue in one language, from the records as they are now. */
    public IssueEdition edition(IssueDetails issue, Language language) {
        return editions.edition(
                issue,
                language,
                find(issue.getIssue()).map(Newsletter::corrections).orElse(List.of()));
    }

    /** The items of an issue at their places. */
    public List<IssueItem> items(IssueDetails issue, List<Finding> findings) {
        Map<Section, List<String>> places = new EnumMap<>(Section.class);
        issue.sections()
                .forEach((section, items) ->
                        places.put(section, items.stream().map(PlacedItem::code).toList()));
        return shown(places, news.rows(issue.items(), null), agenda.rows(places.get(Section.AGENDA)), findings);
    }

    /** What was gathered for an issue and does not stand in it, ranked. */
    public List<IssueItem> leftOut(IssueDetails issue) {
        Set<String> placed = Set.copyOf(issue.items());
        List<ListedNews> published = material.published(issue.getIssue());
        List<ListedEntry> announced = material.announced(issue.getIssue());
        Map<Section, List<String>> places = new EnumMap<>(Section.class);
        published.forEach(item -> places.computeIfAbsent(Section.of(item.kind()), section -> new ArrayList<>())
                .add(item.code()));
        places.put(Section.AGENDA, announced.stream().map(ListedEntry::code).toList());
        places.replaceAll((section, codes) ->
                codes.stream().filter(code -> !placed.contains(code)).toList());
        return shown(places, published, announced, List.of());
    }

    private List<IssueItem> shown(
            Map<Section, List<String>> places,
            List<ListedNews> items,
            List<ListedEntry> entries,
            List<Finding> findings) {
        Map<String, ListedNews> news = items.stream().collect(Collectors.toMap(ListedNews::code, Function.identity()));
        Map<String, ListedEntry> announced =
                entries.stream().collect(Collectors.toMap(ListedEntry::code, Function.identity()));
        Map<String, Map<Language, Boolean>> stale = translations.stale(news.keySet());
        Map<String, List<Finding>> found = findings.stream()
                .filter(finding -> finding.item() != null)
                .collect(Collectors.groupingBy(Finding::item));
        List<IssueItem> shown = new ArrayList<>();
        places.forEach((section, codes) -> codes.forEach(code -> {
            List<Finding> its = found.getOrDefault(code, List.of());
            shown.add(
                    section == Section.AGENDA
                            ? new IssueItem(section, code, null, announced.get(code), Map.of(), its)
                            : new IssueItem(
                                    section, code, news.get(code), null, stale.getOrDefault(code, Map.of()), its));
        }));
        return shown;
    }

    /**
     * The components, partner countries and active networks of which an issue tells nothing, and nothing was told in the
     * three months before it; the longest silence first.
     */
    public List<Silence> silences(IssueDetails issue) {
        List<ListedNews> told = news.rows(issue.items(), null);
        List<Silence> silences = new ArrayList<>();
        silences.addAll(silent(
                issue,
                Matter.COMPONENT,
                offered(ReferenceList.COMPONENT, Category.COMPONENT),
                told,
                ListedNews::components));
        silences.addAll(silent(
                issue, Matter.COUNTRY, offered(ReferenceList.COUNTRY, Category.PARTNER), told, ListedNews::countries));
        silences.addAll(silent(issue, Matter.NETWORK, active(), told, ListedNews::networks));
        return silences;
    }

    private List<Code> offered(ReferenceList list, Category category) {
        return lexicon.offered(list, current.actor().language()).stream()
                .filter(entry -> entry.category() == category)
                .map(Lexicon.Entry::code)
                .toList();
    }

    private List<NetworkSlug> active() {
        return networks.list(NetworkFilter.all()).stream()
                .filter(network -> network.status() == NetworkStatus.ACTIVE)
                .map(network -> new NetworkSlug(network.slug()))
                .toList();
    }

    private List<Silence> silent(
            IssueDetails issue,
            Matter matter,
            List<?> all,
            List<ListedNews> told,
            Function<ListedNews, String[]> about) {
        Instant end = IssueMaterial.end(issue.getIssue());
        Instant longAgo = IssueMaterial.start(issue.getIssue().month().minusMonths(SILENT_MONTHS - 1));
        Map<String, Instant> last = news.lastToldOf(matter, end);
        Set<String> here =
                told.stream().flatMap(item -> Stream.of(about.apply(item))).collect(Collectors.toSet());
        return all.stream()
                .filter(each -> !here.contains(each.toString()))
                .map(each -> new Silence(each, last.get(each.toString())))
                .filter(silence -> silence.last() == null || silence.last().isBefore(longAgo))
                .sorted(Comparator.comparing(Silence::last, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now.instant(), ZoneOffset.UTC);
    }
}
