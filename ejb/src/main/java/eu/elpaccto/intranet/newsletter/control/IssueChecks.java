package eu.elpaccto.intranet.newsletter.control;

import eu.elpaccto.intranet.agenda.boundary.Agenda;
import eu.elpaccto.intranet.agenda.boundary.ListedEntry;
import eu.elpaccto.intranet.news.NewsDetails;
import eu.elpaccto.intranet.news.boundary.FigureReceipt;
import eu.elpaccto.intranet.news.boundary.ListedNews;
import eu.elpaccto.intranet.news.boundary.News;
import eu.elpaccto.intranet.news.boundary.NewsFigures;
import eu.elpaccto.intranet.news.boundary.ReadableNews;
import eu.elpaccto.intranet.news.boundary.Translations;
import eu.elpaccto.intranet.newsletter.Check;
import eu.elpaccto.intranet.newsletter.IssueDetails;
import eu.elpaccto.intranet.newsletter.IssueText;
import eu.elpaccto.intranet.newsletter.PlacedItem;
import eu.elpaccto.intranet.newsletter.Section;
import eu.elpaccto.intranet.newsletter.boundary.Finding;
import eu.elpaccto.intranet.reading.NamedMonths;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.shared.control.Now;
import eu.elpaccto.intranet.shared.control.Typed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks an issue over before it goes out, as far as the actor may see what stands in it. */
@ApplicationScoped
public class IssueChecks {

    private static final int NAMED = 3;
    private static final int LONGEST_NAME = 80;

    @Inject
    private News news;

    @Inject
    private Agenda agenda;

    @Inject
    private Translations translations;

    @Inject
    private NewsFigures figures;

    @Inject
    private IssueMaterial material;

    @Inject
    private InternalLinks links;

    @Inject
    private Now now;

    /** Everything there is to say of an issue: what blocks it first, then what may be settled, in the order of its items. */
    public List<Finding> findings(IssueDetails issue) {
        return new Look(issue).findings();
    }

    /** One look at one issue. */
    private final class Look {

        private final IssueDetails issue;
        private final Map<String, ListedNews> items;
        private final Map<String, ListedEntry> entries;

        /** Every item in every language that there is of it. */
        private final List<ReadableNews> told;

        private final List<Finding> findings = new ArrayList<>();

        Look(IssueDetails issue) {
            this.issue = issue;
            this.items = byCode(news.rows(newsCodes(), null).stream(), ListedNews::code);
            this.entries = byCode(agenda.rows(codes(Section.AGENDA)).stream(), ListedEntry::code);
            this.told = Stream.of(Language.values())
                    .flatMap(language ->
                            news.read(newsCodes(), language).stream().filter(item -> item.language() == language))
                    .toList();
        }

        List<Finding> findings() {
            month();
            repeated();
            embargoed();
            bylines();
            pictures();
            deadLinks();
            past();
            translations();
            figures();
            return findings;
        }

        private void add(Check check, String what, String item, Problem told) {
            String id = check + (what == null ? "" : ":" + what);
            findings.add(new Finding(
                    check,
                    id,
                    item,
                    told,
                    check.isBlocking() ? null : issue.reason(id).orElse(null)));
        }

        /** The heading is the month itself; only words of its own can name another one. */
        private void month() {
            Month own = issue.getIssue().month().getMonth();
            for (IssueText title : issue.getTitles()) {
                Set<Month> named = NamedMonths.in(title.text(), title.language());
                if (!named.isEmpty() && !named.contains(own)) {
                    add(
                            Check.MONTH,
                            title.language().code(),
                            null,
                            Problem.of("newsletter.finding.month", title.text()));
                }
            }
        }

        private void repeated() {
            Map<String, String> elsewhere = material.inOtherIssues(issue.getIssue());
            Set<String> seen = new HashSet<>();
            for (String code : issue.items()) {
                if (!seen.add(code)) {
                    add(Check.REPEATED, code, code, Problem.of("newsletter.finding.twice", name(code)));
                } else if (elsewhere.containsKey(code)) {
                    add(
                            Check.REPEATED,
                            code,
                            code,
                            Problem.of("newsletter.finding.elsewhere", name(code), elsewhere.get(code)));
                }
            }
        }

        private void embargoed() {
            LocalDate today = today();
            for (String code : newsCodes()) {
                ListedNews item = items.get(code);
                if (item == null) {
                    add(Check.EMBARGO, code, code, Problem.of("newsletter.finding.missing", code));
                } else if (item.isScheduled(now.instant())) {
                    held(code, LocalDate.ofInstant(item.datedAt(), ZoneOffset.UTC));
                } else if (item.notBefore() != null && item.notBefore().isAfter(today)) {
                    held(code, item.notBefore());
                }
            }
            for (String code : codes(Section.AGENDA)) {
                ListedEntry entry = entries.get(code);
                if (entry == null) {
                    add(Check.EMBARGO, code, code, Problem.of("newsletter.finding.missing", code));
                } else if (entry.isHeldBack(today)) {
                    held(code, entry.notBefore());
                }
            }
        }

        private void held(String code, LocalDate until) {
            add(Check.EMBARGO, code, code, Problem.of("newsletter.finding.embargo", name(code), until));
        }

        private void bylines() {
            for (ListedNews item : placed()) {
                boolean foreign = item.kind().isSigned()
                        && item.byline() != null
                        && Stream.of(item.components()).noneMatch(item.byline()::equals);
                if (foreign) {
                    add(
                            Check.BYLINE,
                            item.code(),
                            item.code(),
                            Problem.of(
                                    "newsletter.finding.byline",
                                    item.headline(),
                                    item.bylineCode(),
                                    item.componentCodes()));
                }
            }
        }

        /** In each language in which there is the item, for a text alternative is read out in one. */
        private void pictures() {
            told.stream()
                    .filter(item -> item.picture() != null && item.pictureAlt() == null)
                    .forEach(item -> add(
                            Check.PICTURE,
                            item.code() + " " + item.language().code(),
                            item.code(),
                            Problem.of("newsletter.finding.picture", item.headline(), item.language())));
        }

        private void deadLinks() {
            Map<String, List<String>> dead = links.dead(Stream.concat(
                    issue.getIntroductions().stream().map(IssueText::text),
                    told.stream().map(ReadableNews::body)));
            issue.getIntroductions().forEach(text -> dead.getOrDefault(text.text(), List.of())
                    .forEach(link -> add(
                            Check.LINKS,
                            text.language().code() + " " + link,
                            null,
                            Problem.of("newsletter.finding.linkOfIssue", link))));
            told.forEach(item -> dead.getOrDefault(item.body(), List.of())
                    .forEach(link -> add(
                            Check.LINKS,
                            item.code() + " " + link,
                            item.code(),
                            Problem.of("newsletter.finding.link", item.headline(), link))));
        }

        private void past() {
            LocalDate read = IssueMaterial.read(issue.getIssue(), today());
            entries.values().stream()
                    .filter(entry -> entry.when().isBefore(read))
                    .forEach(entry -> add(
                            Check.PAST,
                            entry.code(),
                            entry.code(),
                            Problem.of("newsletter.finding.past", entry.title(), entry.when())));
        }

        /** What the issue says in words of its own in another language, but not in this one. */
        private List<String> untold(Language language) {
            return Stream.of(issue.getTitles(), issue.getIntroductions())
                    .filter(texts -> texts.stream().noneMatch(text -> text.language() == language))
                    .flatMap(texts -> texts.stream().limit(1))
                    .map(text -> Typed.shortened(Typed.line(text.text()), LONGEST_NAME))
                    .toList();
        }

        private void translations() {
            Map<String, Map<Language, Boolean>> known = translations.stale(items.keySet());
            for (Language language : Language.values()) {
                List<String> missing = new ArrayList<>(untold(language));
                missing.addAll(placed().stream()
                        .filter(item -> item.language() != language)
                        .filter(item ->
                                !known.getOrDefault(item.code(), Map.of()).containsKey(language))
                        .map(ListedNews::headline)
                        .toList());
                entries.values().stream()
                        .filter(entry -> !entry.languages().contains(language))
                        .filter(entry -> issue.teaser(entry.code(), language).isEmpty())
                        .map(ListedEntry::title)
                        .forEach(missing::add);
                List<String> stale = placed().stream()
                        .filter(item -> Boolean.TRUE.equals(
                                known.getOrDefault(item.code(), Map.of()).get(language)))
                        .map(ListedNews::headline)
                        .toList();
                several(Check.TRANSLATION, language, "newsletter.finding.translation", missing);
                several(Check.STALE, language, "newsletter.finding.stale", stale);
            }
        }

        /** One finding for all items that lack the same language, for one reason settles them together. */
        private void several(Check check, Language language, String key, List<String> names) {
            if (!names.isEmpty()) {
                add(check, language.code(), null, Problem.of(key, language, names.size(), shortened(names)));
            }
        }

        /** The first of many, for their lines in the issue tell of the others. */
        private static List<String> shortened(List<String> names) {
            return names.size() <= NAMED
                    ? names
                    : Stream.concat(names.stream().limit(NAMED - 1L), Stream.of(names.get(NAMED - 1) + " …"))
                            .toList();
        }

        private void figures() {
            Map<String, List<NewsDetails>> said = new LinkedHashMap<>();
            placed().forEach(item -> said.put(item.code(), said(item)));
            Map<NewsDetails, List<FigureReceipt>> receipts =
                    figures.of(said.values().stream().flatMap(List::stream).toList());
            said.forEach((code, texts) -> texts.stream()
                    .flatMap(words -> receipts.get(words).stream())
                    .forEach(receipt -> figure(code, name(code), receipt)));
        }

        /** The words of an item, and the teasers that it has in this issue alone. */
        private List<NewsDetails> said(ListedNews item) {
            return Stream.concat(
                            Stream.of(words(item, item.language(), item.headline(), item.teaser())),
                            issue.getTeasers().stream()
                                    .filter(teaser -> teaser.code().equals(item.code()))
                                    .map(teaser -> words(item, teaser.language(), null, teaser.text())))
                    .toList();
        }

        private static NewsDetails words(ListedNews item, Language language, String headline, String teaser) {
            NewsDetails words = new NewsDetails();
            words.setLanguage(language);
            words.setHeadline(headline);
            words.setTeaser(teaser);
            words.getActivities().addAll(item.activityCodes());
            words.getUpdates().addAll(item.updateCodes());
            words.getNetworks().addAll(item.networkSlugs());
            return words;
        }

        private void figure(String code, String headline, FigureReceipt receipt) {
            if (receipt.isWarning()) {
                add(
                        Check.FIGURES,
                        code + " " + receipt.words(),
                        code,
                        Problem.of("newsletter.finding.figure", headline, receipt.told()));
            }
        }

        private List<ListedNews> placed() {
            return newsCodes().stream()
                    .distinct()
                    .map(items::get)
                    .filter(item -> item != null)
                    .toList();
        }

        private String name(String code) {
            return Optional.ofNullable(items.get(code))
                    .map(ListedNews::headline)
                    .or(() -> Optional.ofNullable(entries.get(code)).map(ListedEntry::title))
                    .orElse(code);
        }

        private List<String> newsCodes() {
            return Stream.of(Section.values())
                    .filter(section -> section != Section.AGENDA)
                    .flatMap(section -> codes(section).stream())
                    .toList();
        }

        private List<String> codes(Section section) {
            return issue.items(section).stream().map(PlacedItem::code).toList();
        }

        private LocalDate today() {
            return LocalDate.ofInstant(now.instant(), ZoneOffset.UTC);
        }
    }

    private static <T> Map<String, T> byCode(Stream<T> rows, Function<T, String> code) {
        return rows.collect(Collectors.toMap(code, row -> row, (one, other) -> one, LinkedHashMap::new));
    }
}
