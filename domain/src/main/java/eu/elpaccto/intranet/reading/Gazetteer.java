package eu.elpaccto.intranet.reading;

import eu.elpaccto.intranet.programme.Category;
import eu.elpaccto.intranet.programme.Code;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.ReferenceList;
import eu.elpaccto.intranet.reading.Words.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Knows every name of every reference entry: its code, its names in the four languages and its aliases. Finds entries by
 * a whole name, by the beginning of one, and wherever they are named in a running text; accents and case do not matter.
 *
 * <p>A name that several entries bear gives all of them; only the caller knows the country or the context that decides.
 * In a running text, short names in capitals ("ES", "RAP", "DUE") count only when written in capitals, because in lower
 * case they are words of the four languages.
 *
 * <p>Immutable and safe for any number of threads.
 */
public final class Gazetteer {

    /** Longer names in capitals are no words of a language and count in any case ("AMERIPOL", "Ameripol"). */
    private static final int LETTERS_OF_A_SHORT_ACRONYM = 5;

    /** Fewer long words in capitals are a list of acronyms. */
    private static final int WORDS_OF_A_SHOUTED_TEXT = 4;

    /**
     * One reference entry with everything it is called.
     *
     * @param country where an institution belongs; null for none and for the other lists
     * @param names its names in the working languages
     */
    public record Entry(
            Code code, Category category, CountryCode country, Collection<String> names, Collection<String> aliases) {

        public Entry {
            Objects.requireNonNull(code);
            names = List.copyOf(names);
            aliases = List.copyOf(aliases);
        }

        public ReferenceList list() {
            return code.list();
        }

        /** Cheap, because entries are put into sets for every word that is looked up. */
        @Override
        public int hashCode() {
            return code.hashCode();
        }
    }

    /**
     * An entry whose name begins as typed.
     *
     * @param name the name that matched
     */
    public record Suggestion(Entry entry, String name) {}

    /**
     * A name found in a running text.
     *
     * @param start index of its first character
     * @param end index after its last character
     * @param text the name as written
     * @param candidates the entries that bear this name, at least one, in the order of the lists
     * @param strength how surely the name means one of them
     */
    public record Mention(int start, int end, String text, List<Entry> candidates, Strength strength) {}

    /** How distinctive a name is, the most distinctive first. */
    public enum Strength {
        /** A full name in one of the languages, or a code. */
        NAME,
        /** One word or several in capitals. */
        ACRONYM,
        /** An alias of several words ("Attorney General"). */
        WORDS,
        /** An alias of one ordinary word ("Customs"), which often means nothing but itself. */
        WORD
    }

    private enum Kind {
        CODE,
        NAME,
        ALIAS
    }

    private record Name(Entry entry, Kind kind, String written, List<String> words) {

        boolean isInCapitals() {
            return written.chars().anyMatch(Character::isLetter)
                    && written.chars().noneMatch(Character::isLowerCase);
        }

        boolean isShortAcronym() {
            return isInCapitals() && written.chars().filter(Character::isLetter).count() <= LETTERS_OF_A_SHORT_ACRONYM;
        }

        /** Whether these words of a running text mean this name, given that their folded forms are the same. */
        boolean isMeantBy(List<Word> text, boolean inShoutedText) {
            if (kind == Kind.CODE) {
                return !inShoutedText
                        && (entry.list() == ReferenceList.COUNTRY || entry.list() == ReferenceList.COMPONENT)
                        && text.stream().allMatch(Word::isInCapitals);
            }
            return !isShortAcronym()
                    || text.stream().filter(word -> !word.isMark()).noneMatch(Name::hasLowerCase);
        }

        private static boolean hasLowerCase(Word word) {
            return word.written().chars().anyMatch(Character::isLowerCase);
        }

        Strength strength() {
            if (kind != Kind.ALIAS) {
                return Strength.NAME;
            }
            if (isInCapitals()) {
                return Strength.ACRONYM;
            }
            return words.size() > 1 ? Strength.WORDS : Strength.WORD;
        }
    }

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private final List<Name> names = new ArrayList<>(1);
    }

    /** The end of a name from one of its words on, for finding names by what they begin with. */
    private record Ending(String folded, Name name, int firstWord) {}

    private final Map<Code, Entry> byCode;
    private final Map<ReferenceList, List<Entry>> byList = new EnumMap<>(ReferenceList.class);
    private final Map<ReferenceList, Ending[]> endings = new EnumMap<>(ReferenceList.class);
    private final Node root = new Node();

    /** A text as names are compared: in lower case, without accents, ligatures resolved. */
    public static String comparable(String text) {
        return Words.fold(text);
    }

    /** @throws IllegalArgumentException if two entries have the same code */
    public Gazetteer(Collection<Entry> entries) {
        Map<Code, Entry> codes = new LinkedHashMap<>();
        Map<ReferenceList, List<Ending>> beginnings = new EnumMap<>(ReferenceList.class);
        for (Entry entry : entries) {
            if (codes.put(entry.code(), entry) != null) {
                throw new IllegalArgumentException("two entries with the code " + entry.code());
            }
            byList.computeIfAbsent(entry.list(), list -> new ArrayList<>()).add(entry);
            for (Name name : namesOf(entry)) {
                learn(name);
                List<Ending> known = beginnings.computeIfAbsent(entry.list(), list -> new ArrayList<>());
                for (int word = 0; word < name.words().size(); word++) {
                    List<String> rest = name.words().subList(word, name.words().size());
                    known.add(new Ending(String.join(" ", rest), name, word));
                }
            }
        }
        byCode = Map.copyOf(codes);
        byList.replaceAll((list, known) -> List.copyOf(known));
        beginnings.forEach((list, known) -> {
            Ending[] sorted = known.toArray(Ending[]::new);
            Arrays.sort(sorted, Comparator.comparing(Ending::folded));
            endings.put(list, sorted);
        });
    }

    private static List<Name> namesOf(Entry entry) {
        List<Name> names = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        add(names, seen, entry, Kind.NAME, entry.names());
        add(names, seen, entry, Kind.ALIAS, entry.aliases());
        names.add(new Name(
                entry, Kind.CODE, entry.code().value(), folded(entry.code().value())));
        return names;
    }

    private static void add(
            List<Name> names, Set<List<String>> seen, Entry entry, Kind kind, Collection<String> written) {
        for (String name : written) {
            List<String> words = folded(name);
            if (!words.isEmpty() && seen.add(words)) {
                names.add(new Name(entry, kind, name, words));
            }
        }
    }

    private static List<String> folded(String name) {
        return Words.trimmed(name).stream().map(Word::folded).toList();
    }

    private void learn(Name name) {
        Node node = root;
        for (String word : name.words()) {
            node = node.next.computeIfAbsent(word, unknown -> new Node());
        }
        node.names.add(name);
    }

    /** The entry with this code. */
    public Optional<Entry> find(Code code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** All entries of a list, in the order in which they were given. */
    public List<Entry> entries(ReferenceList list) {
        return byList.getOrDefault(list, List.of());
    }

    /**
     * The entry that goes by exactly this name, code or alias; empty when there is none or when several do and none of
     * them by its code or full name alone.
     */
    public Optional<Entry> find(String name, ReferenceList list) {
        List<Name> found = exactly(name, list);
        List<Entry> entries = entries(found);
        if (entries.size() > 1) {
            entries = entries(found.stream()
                    .filter(candidate -> candidate.kind() != Kind.ALIAS)
                    .toList());
        }
        return entries.size() == 1 ? Optional.of(entries.get(0)) : Optional.empty();
    }

    /** All entries of a list that go by exactly this name, code or alias, each once. */
    public List<Entry> named(String name, ReferenceList list) {
        return entries(exactly(name, list));
    }

    private List<Name> exactly(String name, ReferenceList list) {
        Node node = root;
        List<String> words = name == null ? List.of() : folded(name);
        for (String word : words) {
            node = node.next.get(word);
            if (node == null) {
                return List.of();
            }
        }
        return node.names.stream().filter(known -> known.entry().list() == list).toList();
    }

    private static List<Entry> entries(List<Name> names) {
        return names.stream().map(Name::entry).distinct().toList();
    }

    /**
     * The entries of a list of which a name begins as typed, or has a word that does; further typed words must begin
     * later words of the same name ("min jus" finds "Ministerio de Justicia"). Best first: whole names, then beginnings
     * of full names, of aliases, then words inside; among equals the shorter name.
     *
     * @param limit how many at most
     */
    public List<Suggestion> suggest(String typed, ReferenceList list, int limit) {
        List<String> wanted = typed == null ? List.of() : folded(typed);
        if (wanted.isEmpty() || !endings.containsKey(list)) {
            return List.of();
        }
        Map<Entry, Ranked> best = new HashMap<>();
        Ending[] known = endings.get(list);
        String first = wanted.get(0);
        String inOneRun = String.join(" ", wanted);
        for (int at = firstFrom(known, first); at < known.length; at++) {
            Ending ending = known[at];
            if (!ending.folded().startsWith(first)) {
                break;
            }
            if (continues(ending, wanted)) {
                best.merge(
                        ending.name().entry(),
                        Ranked.of(ending, inOneRun),
                        (one, other) -> Ranked.ORDER.compare(one, other) <= 0 ? one : other);
            }
        }
        return best.values().stream()
                .sorted(Ranked.ORDER)
                .limit(limit)
                .map(ranked ->
                        new Suggestion(ranked.name().entry(), ranked.name().written()))
                .toList();
    }

    private record Ranked(int rank, Name name) {

        static final Comparator<Ranked> ORDER = Comparator.comparingInt(Ranked::rank)
                .thenComparingInt(ranked -> ranked.name().written().length())
                .thenComparing(ranked -> ranked.name().written())
                .thenComparing(ranked -> ranked.name().entry().code().value());

        static Ranked of(Ending ending, String typed) {
            boolean atStart = ending.firstWord() == 0;
            boolean inOneRun = ending.folded().startsWith(typed);
            int rank = atStart && ending.folded().equals(typed) ? 0 : atStart ? 2 : 6;
            if (rank > 0) {
                rank += (inOneRun ? 0 : 2) + (ending.name().kind() == Kind.ALIAS ? 1 : 0);
            }
            return new Ranked(rank, ending.name());
        }
    }

    private static int firstFrom(Ending[] sorted, String beginning) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle].folded().compareTo(beginning) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean continues(Ending ending, List<String> wanted) {
        List<String> words = ending.name().words();
        int at = ending.firstWord();
        for (String beginning : wanted) {
            while (at < words.size() && !words.get(at).startsWith(beginning)) {
                at++;
            }
            if (at == words.size()) {
                return false;
            }
            at++;
        }
        return true;
    }

    /**
     * Every name in a running text, in its order, none overlapping another: from each word on the longest name counts,
     * and only whole words do.
     *
     * @param lists where to look; everywhere when none is given
     */
    public List<Mention> mentionsIn(String text, ReferenceList... lists) {
        Set<ReferenceList> wanted = Set.copyOf(List.of(lists));
        return mentionsIn(text, entry -> wanted.isEmpty() || wanted.contains(entry.list()));
    }

    /**
     * Every name in a running text, like {@link #mentionsIn(String, ReferenceList...)}.
     *
     * @param wanted tells which entries count; the names of others are read over
     */
    public List<Mention> mentionsIn(String text, Predicate<Entry> wanted) {
        List<Mention> mentions = new ArrayList<>();
        List<Word> words = Words.of(text);
        boolean shouted = isShouted(words);
        int at = 0;
        while (at < words.size()) {
            Mention mention = longestFrom(text, words, at, shouted, wanted);
            if (mention == null) {
                at++;
            } else {
                mentions.add(mention);
                while (at < words.size() && words.get(at).start() < mention.end()) {
                    at++;
                }
            }
        }
        return mentions;
    }

    /** In a line all in capitals "DE" is a preposition and not Germany. */
    private static boolean isShouted(List<Word> words) {
        return words.stream().allMatch(word -> word.isMark() || !Name.hasLowerCase(word))
                && words.stream().filter(word -> word.folded().length() > 3).count() >= WORDS_OF_A_SHOUTED_TEXT;
    }

    private Mention longestFrom(String text, List<Word> words, int first, boolean shouted, Predicate<Entry> wanted) {
        Mention longest = null;
        Node node = root;
        for (int at = first; at < words.size(); at++) {
            node = node.next.get(words.get(at).folded());
            if (node == null) {
                break;
            }
            List<Word> run = words.subList(first, at + 1);
            List<Name> meant = node.names.stream()
                    .filter(name -> wanted.test(name.entry()) && name.isMeantBy(run, shouted))
                    .toList();
            if (!meant.isEmpty()) {
                int start = words.get(first).start();
                int end = words.get(at).end();
                longest = new Mention(start, end, text.substring(start, end), inOrder(meant), strength(meant));
            }
        }
        return longest;
    }

    private static List<Entry> inOrder(List<Name> names) {
        return names.stream()
                .map(Name::entry)
                .sorted(Comparator.comparing(Entry::list))
                .collect(Collectors.collectingAndThen(Collectors.toCollection(LinkedHashSet::new), List::copyOf));
    }

    private static Strength strength(List<Name> names) {
        return names.stream().map(Name::strength).min(Comparator.naturalOrder()).orElseThrow();
    }
}
