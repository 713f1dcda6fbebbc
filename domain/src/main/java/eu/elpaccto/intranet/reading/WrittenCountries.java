package eu.elpaccto.intranet.reading;

import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.ReferenceList;
import eu.elpaccto.intranet.reading.NamedCountry.Standing;
import eu.elpaccto.intranet.reading.Words.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a text says about countries: those it names, with their part, and what it states beside or instead of naming them:
 * "PE + 12 other LA countries (not listed)", "17 LA and EU countries; MX host", "treinta países", "LA and EU".
 *
 * @param named the named countries in their order, each once
 * @param number how many countries are stated; null for none. A number counts only before the word "countries", at the
 *     end, or before "others"
 * @param besidesNamed true for "and 12 others", "+ 12"; false when the number includes the named ones
 * @param regions the groups that are named
 * @param leftover the parts of the text, between semicolons, that say more than this, verbatim
 */
public record WrittenCountries(
        List<NamedCountry> named,
        WrittenNumber number,
        boolean besidesNamed,
        Set<Region> regions,
        List<String> leftover) {

    public WrittenCountries {
        named = List.copyOf(named);
        regions = Set.copyOf(regions);
        leftover = List.copyOf(leftover);
    }

    /** Whether the text names or states any country. */
    public boolean saysSomething() {
        return !named.isEmpty() || number != null || !regions.isEmpty();
    }

    /** Reads a text that is about nothing but countries; "not stated" in any language says nothing and leaves nothing. */
    public static WrittenCountries read(String text, Gazetteer gazetteer) {
        Reader reader = new Reader(gazetteer);
        for (String part : text == null ? new String[0] : text.split(";")) {
            if (!part.isBlank() && !WrittenPeriod.saysNothing(part)) {
                reader.read(part.strip(), true);
            }
        }
        return reader.result();
    }

    /** What a part of a longer text says about a number of countries ("police of 12 countries"); empty for nothing. */
    public static Optional<WrittenCountries> countIn(String text, Gazetteer gazetteer) {
        Reader reader = new Reader(gazetteer);
        reader.read(text, false);
        WrittenCountries read = reader.result();
        return read.number() == null ? Optional.empty() : Optional.of(read);
    }

    private enum Kind {
        COUNTRY,
        REGION,
        NUMBER,
        COUNTRIES,
        OTHERS,
        STANDING,
        JOINING,
        FILLING,
        MARK,
        UNKNOWN
    }

    private record Item(Kind kind, int start, int end, Object value) {}

    private static final class Reader {

        private final Gazetteer gazetteer;
        private final List<NamedCountry> named = new ArrayList<>();
        private final Set<Region> regions = EnumSet.noneOf(Region.class);
        private final List<String> leftover = new ArrayList<>();
        private WrittenNumber number;
        private boolean besidesNamed;

        Reader(Gazetteer gazetteer) {
            this.gazetteer = gazetteer;
        }

        WrittenCountries result() {
            return new WrittenCountries(named, number, besidesNamed, regions, leftover);
        }

        void read(String part, boolean aboutCountriesAlone) {
            List<Item> items = itemsOf(part);
            boolean more = false;
            for (int at = 0; at < items.size(); at++) {
                Item item = items.get(at);
                switch (item.kind()) {
                    case COUNTRY -> name((CountryCode) item.value(), standingOf(items, at));
                    case NUMBER -> more |= !count(items, at, aboutCountriesAlone);
                    case REGION -> {
                        if (aboutCountriesAlone || isCounted(items, at)) {
                            regions.add((Region) item.value());
                        }
                    }
                    case UNKNOWN -> more = true;
                    default -> {}
                }
            }
            if (more) {
                leftover.add(part);
            }
        }

        private void name(CountryCode country, Standing standing) {
            for (int at = 0; at < named.size(); at++) {
                if (named.get(at).country().equals(country)) {
                    if (named.get(at).standing() == Standing.NAMED) {
                        named.set(at, new NamedCountry(country, standing));
                    }
                    return;
                }
            }
            named.add(new NamedCountry(country, standing));
        }

        /** A word behind a country tells its part ("MX host", "MX (host)"); one before countries those that follow. */
        private static Standing standingOf(List<Item> items, int country) {
            int at = country + 1;
            while (at < items.size() && (items.get(at).kind() == Kind.FILLING || isBracket(items.get(at)))) {
                at++;
            }
            if (at < items.size() && items.get(at).kind() == Kind.STANDING) {
                return (Standing) items.get(at).value();
            }
            for (at = country - 1; at >= 0; at--) {
                Kind kind = items.get(at).kind();
                if (kind == Kind.STANDING) {
                    boolean behindAnother = at > 0 && items.get(at - 1).kind() == Kind.COUNTRY;
                    return behindAnother
                            ? Standing.NAMED
                            : (Standing) items.get(at).value();
                }
                if (kind == Kind.UNKNOWN || kind == Kind.NUMBER || kind == Kind.COUNTRIES) {
                    break;
                }
            }
            return Standing.NAMED;
        }

        private static boolean isBracket(Item item) {
            return item.kind() == Kind.MARK && item.value().equals("(");
        }

        private boolean count(List<Item> items, int at, boolean aboutCountriesAlone) {
            boolean others = false;
            boolean countries = false;
            int next = at + 1;
            while (next < items.size()) {
                Kind kind = items.get(next).kind();
                others |= kind == Kind.OTHERS;
                if (kind == Kind.COUNTRIES) {
                    countries = true;
                    break;
                }
                if (kind != Kind.OTHERS && kind != Kind.REGION && kind != Kind.JOINING && kind != Kind.FILLING) {
                    break;
                }
                next++;
            }
            boolean endsThere = next == items.size() || items.get(next).kind() == Kind.MARK;
            if (!countries && !(aboutCountriesAlone && endsThere) || number != null) {
                return false;
            }
            number = (WrittenNumber) items.get(at).value();
            besidesNamed = others || joinsCountry(items, at - 1, -1) || joinsCountry(items, next, 1);
            return true;
        }

        /** Whether a country stands on this side of the number, with "+" or "and" between the two. */
        private static boolean joinsCountry(List<Item> items, int from, int step) {
            boolean joined = false;
            for (int at = from; at >= 0 && at < items.size(); at += step) {
                Kind kind = items.get(at).kind();
                if (kind == Kind.COUNTRY) {
                    return joined;
                }
                joined |= kind == Kind.JOINING;
                if (kind == Kind.MARK && !joined || kind == Kind.UNKNOWN) {
                    return false;
                }
            }
            return false;
        }

        private static boolean isCounted(List<Item> items, int region) {
            for (int at = region; at >= 0; at--) {
                Kind kind = items.get(at).kind();
                if (kind == Kind.NUMBER) {
                    return true;
                }
                if (kind != Kind.REGION && kind != Kind.OTHERS && kind != Kind.JOINING && kind != Kind.FILLING) {
                    return false;
                }
            }
            return false;
        }

        private List<Item> itemsOf(String part) {
            List<Gazetteer.Mention> countries = gazetteer.mentionsIn(part, ReferenceList.COUNTRY);
            List<Word> words = Words.of(part);
            List<Item> items = new ArrayList<>();
            int at = 0;
            while (at < words.size()) {
                Item item = itemAt(part, words, at, countries);
                int plus = part.lastIndexOf('+', item.start());
                if (plus >= 0
                        && (items.isEmpty()
                                || plus >= items.get(items.size() - 1).end())) {
                    items.add(new Item(Kind.JOINING, plus, plus + 1, "+"));
                }
                items.add(item);
                while (at < words.size() && words.get(at).start() < item.end()) {
                    at++;
                }
            }
            return items;
        }

        private static Item itemAt(String part, List<Word> words, int at, List<Gazetteer.Mention> countries) {
            Word word = words.get(at);
            CountryWords.Phrase phrase = CountryWords.phraseAt(words, at);
            Optional<Gazetteer.Mention> country = countries.stream()
                    .filter(mention -> mention.start() == word.start()
                            && mention.candidates().size() == 1)
                    .findFirst();
            if (country.isPresent()
                    && (phrase == null
                            || words.get(at + phrase.words() - 1).end()
                                    <= country.get().end())) {
                CountryCode code =
                        (CountryCode) country.get().candidates().get(0).code();
                return new Item(Kind.COUNTRY, word.start(), country.get().end(), code);
            }
            int phraseEnd = phrase == null
                    ? word.start()
                    : words.get(at + phrase.words() - 1).end();
            Optional<Located<WrittenNumber>> number = WrittenNumber.longestAt(part, word.start())
                    .filter(found -> found.value().number() > 0 && found.end() > phraseEnd);
            if (number.isPresent()) {
                return new Item(
                        Kind.NUMBER,
                        word.start(),
                        number.get().end(),
                        number.get().value());
            }
            if (phrase != null) {
                return new Item(kind(phrase), word.start(), phraseEnd, phrase.value());
            }
            return new Item(word.isMark() ? Kind.MARK : Kind.UNKNOWN, word.start(), word.end(), word.folded());
        }

        private static Kind kind(CountryWords.Phrase phrase) {
            return switch (phrase.meaning()) {
                case REGION -> Kind.REGION;
                case COUNTRIES -> Kind.COUNTRIES;
                case OTHERS -> Kind.OTHERS;
                case STANDING -> Kind.STANDING;
                case JOINING -> Kind.JOINING;
                case FILLING -> Kind.FILLING;
            };
        }
    }
}
