package eu.elpaccto.intranet.reading;

import eu.elpaccto.intranet.programme.Category;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.InstitutionCode;
import eu.elpaccto.intranet.programme.ReferenceList;
import eu.elpaccto.intranet.reading.Gazetteer.Entry;
import eu.elpaccto.intranet.reading.Gazetteer.Mention;
import eu.elpaccto.intranet.reading.Gazetteer.Strength;
import eu.elpaccto.intranet.reading.Words.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The institutions that a text lists, parts separated by semicolons: "Judicial Council (EC); Attorney General; EU
 * Delegation". A full name or an acronym is enough; an alias that several countries use is decided by the country that
 * stands with it ("Ministry of Justice (PY)", "prosecutors general of AR, BR, CL") or by the countries in question. An
 * ordinary word ("customs", "police") names a national institution only on its own and only where a single country is
 * meant. Linked projects among the institutions are told apart; countries that take part as such are told as well
 * ("PE present", "experience of CR, PE").
 *
 * @param institutions the identified institutions in their order, each once
 * @param projects the linked projects in their order, each once
 * @param countries the countries that are named themselves and not to tell whose an institution is
 * @param leftover the parts that say more than this
 */
public record WrittenInstitutions(
        List<InstitutionCode> institutions,
        List<ComponentCode> projects,
        List<NamedCountry> countries,
        List<Leftover> leftover) {

    public WrittenInstitutions {
        institutions = List.copyOf(institutions);
        projects = List.copyOf(projects);
        countries = List.copyOf(countries);
        leftover = List.copyOf(leftover);
    }

    /** A part of the text, verbatim, of which something could not be identified. */
    public record Leftover(String text, Reason reason) {}

    /** Why a part of the text is left over. */
    public enum Reason {
        /** Something in it was identified, and it says more. */
        PARTLY,
        /** Several institutions go by that name and no country decides. */
        AMBIGUOUS,
        /** Nothing in it is a name that is known. */
        UNKNOWN
    }

    /**
     * Reads a list of institutions.
     *
     * @param text parts separated by semicolons; null and empty name none
     * @param countries the countries in question, for names that several countries use
     * @param complete whether these are all the countries there can be; only then does a single one decide on its own
     */
    public static WrittenInstitutions read(
            String text, Gazetteer gazetteer, Set<CountryCode> countries, boolean complete) {
        Reader reader = new Reader(gazetteer, countries, complete && countries.size() == 1);
        for (String part : text == null ? new String[0] : text.split(";")) {
            if (!part.isBlank()) {
                reader.read(part.strip());
            }
        }
        return reader.result();
    }

    private static final class Reader {

        private static final Set<String> PROJECT =
                Set.of("project", "projects", "proyecto", "proyectos", "projeto", "projetos", "projet", "projets");

        /** What "ministries of A, B and C" means for each of A, B and C. */
        private static final Map<String, List<String>> ONE_OF_SEVERAL = Map.of(
                "ministries", List.of("Ministry of ", "Ministry of the "),
                "ministerios", List.of("Ministerio de ", "Ministério da ", "Ministério do ", "Ministério de "),
                "ministeres", List.of("Ministère de ", "Ministère de la ", "Ministère du ", "Ministère de l'"));

        private final Gazetteer gazetteer;
        private final Set<CountryCode> inQuestion;
        private final boolean single;
        private final Set<InstitutionCode> institutions = new LinkedHashSet<>();
        private final Set<ComponentCode> projects = new LinkedHashSet<>();
        private final List<NamedCountry> countries = new ArrayList<>();
        private final List<Leftover> leftover = new ArrayList<>();

        Reader(Gazetteer gazetteer, Set<CountryCode> inQuestion, boolean single) {
            this.gazetteer = gazetteer;
            this.inQuestion = inQuestion;
            this.single = single;
        }

        WrittenInstitutions result() {
            return new WrittenInstitutions(List.copyOf(institutions), List.copyOf(projects), countries, leftover);
        }

        void read(String part) {
            List<Word> words = Words.of(part);
            if (readOneOfSeveral(part, words)) {
                return;
            }
            List<Mention> mentions = gazetteer.mentionsIn(part, Reader::isWanted);
            List<CountryCode> markers = mentions.stream()
                    .map(Reader::countryOf)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            boolean aboutProjects = words.stream().anyMatch(word -> PROJECT.contains(word.folded()));
            boolean identified = false;
            boolean ambiguous = false;
            Set<CountryCode> explained = new LinkedHashSet<>();
            List<Mention> open = new ArrayList<>();
            for (Mention mention : mentions) {
                Optional<Entry> project = projectOf(mention, aboutProjects);
                if (project.isPresent()) {
                    projects.add((ComponentCode) project.get().code());
                    identified = true;
                } else if (countryOf(mention) == null) {
                    List<Entry> meant = resolve(part, words, mention, markers);
                    meant.forEach(entry -> {
                        institutions.add((InstitutionCode) entry.code());
                        if (entry.country() != null) {
                            explained.add(entry.country());
                        }
                    });
                    identified |= !meant.isEmpty();
                    if (meant.isEmpty()) {
                        open.add(mention);
                        ambiguous |= institutionsOf(mention).size() > 1;
                    }
                }
            }
            for (NamedCountry country : WrittenCountries.read(part, gazetteer).named()) {
                if (markers.contains(country.country()) && !explained.contains(country.country())) {
                    countries.add(country);
                    identified = true;
                }
            }
            mentions.removeAll(open);
            if (saysMore(words, mentions, aboutProjects)) {
                Reason reason = identified ? Reason.PARTLY : ambiguous ? Reason.AMBIGUOUS : Reason.UNKNOWN;
                leftover.add(new Leftover(part, reason));
            }
        }

        private static boolean isWanted(Entry entry) {
            return entry.list() == ReferenceList.INSTITUTION
                    || entry.list() == ReferenceList.COUNTRY
                    || entry.category() == Category.LINKED_PROJECT;
        }

        private static CountryCode countryOf(Mention mention) {
            boolean country = mention.candidates().stream().allMatch(entry -> entry.list() == ReferenceList.COUNTRY);
            return country && mention.candidates().size() == 1
                    ? (CountryCode) mention.candidates().get(0).code()
                    : null;
        }

        private static List<Entry> institutionsOf(Mention mention) {
            return mention.candidates().stream()
                    .filter(entry -> entry.list() == ReferenceList.INSTITUTION)
                    .toList();
        }

        private static Optional<Entry> projectOf(Mention mention, boolean aboutProjects) {
            List<Entry> projects = mention.candidates().stream()
                    .filter(entry -> entry.category() == Category.LINKED_PROJECT)
                    .toList();
            boolean meant = aboutProjects || institutionsOf(mention).isEmpty();
            return meant && projects.size() == 1 ? Optional.of(projects.get(0)) : Optional.empty();
        }

        private List<Entry> resolve(String part, List<Word> words, Mention mention, List<CountryCode> markers) {
            List<Entry> candidates = institutionsOf(mention);
            boolean onItsOwn = isOnItsOwn(words, mention);
            if (candidates.size() == 1) {
                boolean accepted = isMeant(candidates.get(0), mention, onItsOwn, markers);
                return accepted ? candidates : List.of();
            }
            if (mention.strength() == Strength.WORD && !onItsOwn) {
                return List.of();
            }
            List<Entry> marked = markers.stream()
                    .flatMap(marker -> candidates.stream().filter(entry -> marker.equals(entry.country())))
                    .toList();
            if (!marked.isEmpty()) {
                boolean oneEach = marked.stream().map(Entry::country).distinct().count() == marked.size();
                return oneEach ? marked : List.of();
            }
            if (!markers.isEmpty() || mention.strength() == Strength.WORD && !single) {
                return List.of();
            }
            List<Entry> inCountry = candidates.stream()
                    .filter(entry -> entry.country() != null && inQuestion.contains(entry.country()))
                    .toList();
            return inCountry.size() == 1 ? inCountry : List.of();
        }

        private boolean isMeant(Entry entry, Mention mention, boolean onItsOwn, List<CountryCode> markers) {
            boolean marked = entry.country() != null && markers.contains(entry.country());
            if (entry.category() != Category.NATIONAL) {
                return mention.strength() != Strength.WORD
                        || onItsOwn
                        || Character.isUpperCase(mention.text().codePointAt(0));
            }
            if (!marked && !markers.isEmpty() && mention.strength().compareTo(Strength.WORDS) >= 0) {
                return false;
            }
            return switch (mention.strength()) {
                case NAME, ACRONYM -> true;
                case WORDS -> marked || namesItsCountry(mention, entry) || inQuestion.contains(entry.country());
                case WORD -> onItsOwn && (marked || single && inQuestion.contains(entry.country()));
            };
        }

        /** "DGCP (SV)" and "Attorney General of Colombia" as aliases of their own. */
        private boolean namesItsCountry(Mention mention, Entry entry) {
            return gazetteer.mentionsIn(mention.text(), ReferenceList.COUNTRY).stream()
                    .anyMatch(country -> entry.country().equals(countryOf(country)));
        }

        /** Between marks, "and" and the ends of the part; a country in brackets behind it does not matter. */
        private static boolean isOnItsOwn(List<Word> words, Mention mention) {
            Word before = null;
            Word after = null;
            for (Word word : words) {
                if (word.end() <= mention.start()) {
                    before = word;
                } else if (word.start() >= mention.end() && after == null) {
                    after = word;
                }
            }
            return separates(before) && separates(after);
        }

        private static boolean separates(Word word) {
            return word == null
                    || word.isMark()
                    || Set.of("and", "y", "e", "et").contains(word.folded());
        }

        private boolean readOneOfSeveral(String part, List<Word> words) {
            List<String> beginnings =
                    ONE_OF_SEVERAL.get(words.isEmpty() ? "" : words.get(0).folded());
            if (beginnings == null || words.size() < 3) {
                return false;
            }
            List<InstitutionCode> found = new ArrayList<>();
            String list = part.substring(words.get(1).end());
            for (String item : list.split(",|\\band\\b|\\by\\b|\\be\\b|\\bet\\b")) {
                if (!item.isBlank()) {
                    List<Entry> candidates = beginnings.stream()
                            .flatMap(beginning ->
                                    gazetteer.named(beginning + item.strip(), ReferenceList.INSTITUTION).stream())
                            .distinct()
                            .filter(entry -> inQuestion.contains(entry.country()))
                            .toList();
                    if (candidates.size() != 1) {
                        return false;
                    }
                    found.add((InstitutionCode) candidates.get(0).code());
                }
            }
            institutions.addAll(found);
            return !found.isEmpty();
        }

        private static boolean saysMore(List<Word> words, List<Mention> identified, boolean aboutProjects) {
            for (int at = 0; at < words.size(); at++) {
                Word word = words.get(at);
                boolean covered = identified.stream()
                        .anyMatch(mention -> mention.start() <= word.start() && word.end() <= mention.end());
                if (covered || word.isMark() || aboutProjects && PROJECT.contains(word.folded())) {
                    continue;
                }
                CountryWords.Phrase phrase = CountryWords.phraseAt(words, at);
                boolean fills = phrase != null
                        && switch (phrase.meaning()) {
                            case JOINING, FILLING -> true;
                            case STANDING -> identified.stream().anyMatch(mention -> countryOf(mention) != null);
                            default -> false;
                        };
                if (!fills) {
                    return true;
                }
                at += phrase.words() - 1;
            }
            return false;
        }
    }
}
