package eu.elpaccto.intranet.programme.boundary;

import eu.elpaccto.intranet.programme.Category;
import eu.elpaccto.intranet.programme.Code;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.EntryDetails;
import eu.elpaccto.intranet.programme.ReferenceEntry;
import eu.elpaccto.intranet.programme.ReferenceList;
import eu.elpaccto.intranet.reading.Gazetteer;
import eu.elpaccto.intranet.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The reference lists as every page needs them: the name of a code in the reader's language, the entries to choose from,
 * recognition by any alias. Holds a copy in memory, because each page names dozens of codes; the copy is compared with the
 * database's revision number at most once a second.
 */
@ApplicationScoped
public class Lexicon {

    private static final long CHECKED_FOR_NANOS = 1_000_000_000L;

    @Inject
    private ReferenceLists lists;

    private volatile Snapshot snapshot;

    /** One entry, detached from the database. */
    public record Entry(
            Code code,
            Category category,
            Map<Language, String> names,
            CountryCode country,
            List<String> aliases,
            boolean retired) {

        static Entry of(ReferenceEntry entry) {
            EntryDetails details = entry.details();
            return new Entry(
                    entry.code(),
                    details.category(),
                    List.of(Language.values()).stream()
                            .collect(Collectors.toMap(Function.identity(), language -> details.names()
                                    .in(language))),
                    details.country(),
                    details.aliases(),
                    entry.isRetired());
        }

        public String name(Language language) {
            return names.get(language);
        }

        /** All it is called, in the form in which names are compared, one in a line. */
        private String searched() {
            return Stream.concat(names.values().stream(), aliases.stream())
                    .map(Gazetteer::comparable)
                    .collect(Collectors.joining("\n"));
        }
    }

    private record Snapshot(
            long revision,
            long checkedAt,
            Map<Code, Entry> entries,
            Map<Code, String> searched,
            Map<Language, Map<ReferenceList, List<Entry>>> sorted,
            Gazetteer gazetteer,
            Gazetteer glossary) {

        Snapshot checked(long at) {
            return new Snapshot(revision, at, entries, searched, sorted, gazetteer, glossary);
        }
    }

    /** The name of a code; the code itself where no entry is found. */
    public String name(Code code, Language language) {
        return find(code).map(entry -> entry.name(language)).orElse(code.value());
    }

    public Optional<Entry> find(Code code) {
        return Optional.ofNullable(current().entries().get(code));
    }

    /** The category of a country, {@link Category#OTHER} when it is not listed. */
    public Category categoryOf(CountryCode country) {
        return find(country).map(Entry::category).orElse(Category.OTHER);
    }

    /** The entries on offer, in the order of the reader's language. */
    public List<Entry> offered(ReferenceList list, Language language) {
        return current().sorted().get(language).getOrDefault(list, List.of());
    }

    /**
     * The codes, by list, of whatever has this text in a name in any language or in an alias, whatever its case and
     * accents. Retired entries are among them, because records refer to them.
     */
    public Map<ReferenceList, List<String>> named(String text) {
        String wanted = Gazetteer.comparable(text);
        return current().searched().entrySet().stream()
                .filter(entry -> entry.getValue().contains(wanted))
                .map(Map.Entry::getKey)
                .collect(Collectors.groupingBy(Code::list, Collectors.mapping(Code::value, Collectors.toList())));
    }

    /** Finds whatever records refer to by any of its names. */
    public Gazetteer gazetteer() {
        return current().gazetteer();
    }

    /** Finds the terms of the glossary, which are no names of anything, by any of their forms. */
    public Gazetteer glossary() {
        return current().glossary();
    }

    /** Whoever changes an entry sees it at once; other nodes notice within a second. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) EntryChanged change) {
        snapshot = null;
    }

    private Snapshot current() {
        Snapshot present = snapshot;
        long now = System.nanoTime();
        if (present != null && now - present.checkedAt() < CHECKED_FOR_NANOS) {
            return present;
        }
        long revision = lists.revision();
        Snapshot fresh = present != null && present.revision() == revision ? present.checked(now) : load(revision, now);
        snapshot = fresh;
        return fresh;
    }

    private Snapshot load(long revision, long now) {
        List<Entry> all = lists.all().stream().map(Entry::of).toList();
        List<Entry> offered = all.stream().filter(entry -> !entry.retired()).toList();
        return new Snapshot(
                revision,
                now,
                all.stream().collect(Collectors.toMap(Entry::code, Function.identity())),
                all.stream().collect(Collectors.toMap(Entry::code, Entry::searched)),
                List.of(Language.values()).stream()
                        .collect(Collectors.toMap(
                                Function.identity(), language -> List.of(ReferenceList.values()).stream()
                                        .collect(Collectors.toMap(
                                                Function.identity(), list -> sorted(offered, list, language))))),
                gazetteer(only(offered, true)),
                gazetteer(only(offered, false)));
    }

    private static List<Entry> only(Collection<Entry> entries, boolean recognised) {
        return entries.stream()
                .filter(entry -> entry.code().list().isRecognised() == recognised)
                .toList();
    }

    static Gazetteer gazetteer(Collection<Entry> entries) {
        return new Gazetteer(entries.stream()
                .map(entry -> new Gazetteer.Entry(
                        entry.code(),
                        entry.category(),
                        entry.country(),
                        entry.names().values(),
                        entry.aliases()))
                .toList());
    }

    private static List<Entry> sorted(Collection<Entry> entries, ReferenceList list, Language language) {
        Collator collator = Collator.getInstance(language.locale());
        collator.setStrength(Collator.PRIMARY);
        return entries.stream()
                .filter(entry -> entry.code().list() == list)
                .sorted(Comparator.comparing((Entry entry) -> entry.name(language), collator)
                        .thenComparing(entry -> entry.code().value()))
                .toList();
    }
}
