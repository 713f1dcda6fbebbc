package eu.elpaccto.intranet.newsletter.control;

import eu.elpaccto.intranet.agenda.boundary.Agenda;
import eu.elpaccto.intranet.agenda.boundary.ListedEntry;
import eu.elpaccto.intranet.news.Correction;
import eu.elpaccto.intranet.news.boundary.News;
import eu.elpaccto.intranet.news.boundary.ReadableNews;
import eu.elpaccto.intranet.newsletter.EditionItem;
import eu.elpaccto.intranet.newsletter.IssueDetails;
import eu.elpaccto.intranet.newsletter.IssueEdition;
import eu.elpaccto.intranet.newsletter.PlacedItem;
import eu.elpaccto.intranet.newsletter.Section;
import eu.elpaccto.intranet.programme.boundary.Lexicon;
import eu.elpaccto.intranet.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the words of an issue together in one language, from the records as they are now. */
@ApplicationScoped
public class IssueEditions {

    @Inject
    private News news;

    @Inject
    private Agenda agenda;

    @Inject
    private Lexicon lexicon;

    /** What is not there for the actor is left out. */
    public IssueEdition edition(IssueDetails issue, Language language, List<Correction> corrections) {
        Map<String, ReadableNews> items = news.read(codes(issue, false), language).stream()
                .collect(Collectors.toMap(ReadableNews::code, Function.identity()));
        Map<String, ListedEntry> entries = agenda.rows(codes(issue, true)).stream()
                .collect(Collectors.toMap(ListedEntry::code, Function.identity()));
        List<EditionItem> edited = new ArrayList<>();
        issue.sections()
                .forEach((section, placed) -> placed.forEach(place -> Optional.ofNullable(
                                section == Section.AGENDA
                                        ? entry(issue, place, entries.get(place.code()), language)
                                        : item(issue, section, place, items.get(place.code()), language))
                        .ifPresent(edited::add)));
        return new IssueEdition(
                issue.getIssue(),
                language,
                issue.title(language).orElse(null),
                issue.introduction(language).orElse(null),
                edited,
                issue.hasEmblem(),
                corrections);
    }

    private static List<String> codes(IssueDetails issue, boolean ofAgenda) {
        return Stream.of(Section.values())
                .filter(section -> (section == Section.AGENDA) == ofAgenda)
                .flatMap(section -> issue.items(section).stream())
                .map(PlacedItem::code)
                .toList();
    }

    /** A teaser of the issue's own stands in the place of the item's only where both are in the same language. */
    private EditionItem item(
            IssueDetails issue, Section section, PlacedItem place, ReadableNews item, Language language) {
        if (item == null) {
            return null;
        }
        return new EditionItem(
                section,
                item.code(),
                item.language(),
                item.headline(),
                issue.teaser(item.code(), item.language()).orElse(item.teaser()),
                item.body(),
                item.byline() == null ? null : lexicon.name(item.bylineCode(), language),
                item.sourceName(),
                item.sourceLink(),
                item.mediaLink(),
                item.picture(),
                item.picture() == null ? null : item.pictureAlt(),
                item.picture() == null ? null : item.pictureCredit(),
                item.video(),
                place.isPaired(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** An entry is announced in one line: words of the issue's own for it are its title. */
    private static EditionItem entry(IssueDetails issue, PlacedItem place, ListedEntry entry, Language language) {
        if (entry == null) {
            return null;
        }
        ListedEntry called = entry.in(language);
        Optional<String> own = issue.teaser(entry.code(), language);
        return new EditionItem(
                Section.AGENDA,
                entry.code(),
                own.isPresent() ? language : called.language(),
                own.orElse(called.title()),
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
                place.isPaired(),
                entry.firstDay(),
                entry.lastDay(),
                entry.precision(),
                entry.startsAt(),
                entry.zone(),
                entry.place());
    }
}
