package eu.elpaccto.intranet.reading;

import eu.elpaccto.intranet.reading.NumberGrammar.Count;
import eu.elpaccto.intranet.reading.Words.Word;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.PartialPeriod;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The forms in which figures are stated, tried on one text with the words of one language. */
final class FigureGrammar {

    private static final int LONGEST_PHRASE = 6;
    private static final int LONGEST_GROUP = 12;
    private static final String SIGNS_WITHIN_A_PHRASE = "*_'’\"“”«»‹›„-";

    /**
     * What is counted, at its words.
     *
     * @param first index of the first word behind the number
     * @param next index of the word behind
     * @param end index of the character behind
     */
    private record Noun(Counted counted, boolean inGeneral, Set<Region> regions, int first, int next, int end) {

        Noun as(Counted other) {
            return new Noun(other, true, Set.of(), first, next, end);
        }
    }

    private final String text;
    private final Language language;
    private final NumberGrammar numbers;
    private final List<Word> words;
    private final List<Located<PartialPeriod>> periods;
    private int period;

    FigureGrammar(String text, Language language) {
        this.text = text;
        this.language = language;
        this.numbers = new NumberGrammar(text, language);
        this.words = numbers.words();
        this.periods = WrittenPeriod.in(text);
    }

    List<Located<WrittenFigure>> figures() {
        List<Located<WrittenFigure>> figures = new ArrayList<>();
        Count uncounted = null;
        int at = 0;
        while (at < words.size()) {
            Count both = bothAt(at);
            Count count = both == null ? numbers.quantityAt(at) : both;
            if (count == null) {
                at = numbers.afterRefused(at);
                continue;
            }
            boolean isNoCount = isInPeriod(count) || isOneAsAWord(count) || isName(at, count);
            Noun noun = isNoCount ? null : nounBehind(count, at, true);
            if (both != null && noun != null && !isSaidOfBoth(noun)) {
                noun = null;
            }
            Count before = isLinkedBefore(uncounted, at, count, noun);
            if (noun == null || isShare(uncounted, at, noun, before != null) || isShareOf(count, noun)) {
                uncounted = isNoCount ? null : count;
                at = count.next();
                continue;
            }
            figures.add(figure(before == null ? count : before, count, noun));
            uncounted = null;
            at = noun.next();
        }
        return figures;
    }

    private Located<WrittenFigure> figure(Count stated, Count beforeNoun, Noun noun) {
        Quantity quantity = stated.quantity();
        int end = Math.max(noun.end(), beforeNoun.end());
        NumberWords.Before after = quantity.isExact() ? qualifierBehind(noun) : null;
        if (after != null) {
            quantity = quantity.meant(after.bound());
            end = words.get(noun.next() + after.words() - 1).end();
        }
        boolean named = noun.counted() == Counted.PEOPLE && !noun.inGeneral();
        String countedAs = named ? text.substring(words.get(noun.first()).start(), noun.end()) : null;
        return new Located<>(
                new WrittenFigure(noun.counted(), quantity, countedAs, noun.regions()), stated.start(), end);
    }

    /** "100 participants or more", unless the phrase qualifies a number behind it. */
    private NumberWords.Before qualifierBehind(Noun noun) {
        NumberWords.Before after = follows(noun.next()) ? numbers.qualifierAfter(noun.next()) : null;
        int next = after == null ? 0 : noun.next() + after.words();
        return after == null || follows(next) && numbers.quantityAt(next) != null ? null : after;
    }

    private Count bothAt(int at) {
        if (!FigureWords.isBoth(folded(at))) {
            return null;
        }
        int next = follows(at + 1) && FigureWords.isArticleAfterBoth(folded(at + 1)) ? at + 2 : at + 1;
        Word both = words.get(at);
        return new Count(Quantity.exactly(2), false, false, both.start(), both.end(), at, next);
    }

    /** "Both" with people or with two things joined by "and" does not count ("both prosecutors and judges"). */
    private boolean isSaidOfBoth(Noun noun) {
        boolean counts = noun.counted() == Counted.COUNTRIES || noun.counted() == Counted.INSTITUTIONS;
        return counts && !(follows(noun.next()) && FigureWords.isAnd(folded(noun.next())));
    }

    private boolean isInPeriod(Count count) {
        int start = words.get(count.number()).start();
        while (period < periods.size() && periods.get(period).end() <= start) {
            period++;
        }
        return period < periods.size() && periods.get(period).start() < count.end();
    }

    private static boolean isOneAsAWord(Count count) {
        return count.quantity().number() == 1 && !count.inDigits();
    }

    private boolean isName(int at, Count count) {
        boolean bare = count.number() == at && count.inDigits();
        return bare && at > 0 && follows(at) && FigureWords.isLabel(folded(at - 1));
    }

    /** The number of which this one is the whole ("13 of the 18 countries"); null for none. */
    private Count isLinkedBefore(Count uncounted, int at, Count count, Noun noun) {
        boolean part = noun != null
                && isClose(uncounted, at)
                && uncounted.quantity().number() < count.quantity().number();
        for (int word = part ? uncounted.next() : at; word < at; word++) {
            part &= FigureWords.isOf(folded(word));
        }
        return part ? uncounted : null;
    }

    private boolean isClose(Count uncounted, int at) {
        boolean close = uncounted != null && uncounted.next() < at && at - uncounted.next() <= 3;
        for (int word = close ? uncounted.next() : at + 1; word <= at; word++) {
            close &= follows(word);
        }
        return close;
    }

    /** "Four in ten participants", "sur dix personnes", "per 100,000 people", "dix pour cent femmes". */
    private boolean isShare(Count uncounted, int at, Noun noun, boolean isPart) {
        if (isPart || at == 0 || !follows(at)) {
            return false;
        }
        String previous = folded(at - 1);
        boolean percent = uncounted != null && uncounted.next() == at - 1 && FigureWords.leadsToPercent(previous);
        boolean outOf = noun.counted() == Counted.PEOPLE
                && (previous.equals("sur") || isClose(uncounted, at) && FigureWords.isOutOf(folded(uncounted.next())));
        return percent || outOf || FigureWords.isEvery(previous);
    }

    /** "Quatre participants sur dix", "cuatro participantes de cada diez". */
    private boolean isShareOf(Count count, Noun noun) {
        int next = noun.next();
        if (!follows(next) || !follows(next + 1)) {
            return false;
        }
        boolean outOf = folded(next).equals("out") && follows(next + 2);
        if (FigureWords.isOf(folded(next)) || FigureWords.isOutOf(folded(next))) {
            boolean every = FigureWords.isEvery(folded(next + 1));
            Count whole = outOf ? numbers.quantityAt(next + 2) : numbers.quantityAt(next + 1);
            boolean larger = whole != null
                    && whole.quantity().number() > count.quantity().number();
            return every || larger && (outOf || folded(next).equals("sur"));
        }
        return false;
    }

    /** @param sharing whether the noun may stand behind a second number ("nine Latin American and four EU countries") */
    private Noun nounBehind(Count count, int at, boolean sharing) {
        boolean one = count.quantity().equals(Quantity.exactly(1));
        Set<Region> regions = EnumSet.noneOf(Region.class);
        int first = count.takesOf() && follows(count.next()) && FigureWords.isOf(folded(count.next()))
                ? count.next() + 1
                : count.next();
        int word = first;
        while (word - first < LONGEST_PHRASE && follows(word)) {
            CountryWords.Phrase phrase = CountryWords.phraseAt(words, word);
            Noun noun = nounAt(first, word, phrase, regions, one);
            if (noun != null) {
                return isPossessive(noun) ? null : inItsContext(noun, at);
            }
            boolean joins = !regions.isEmpty() && FigureWords.isAnd(folded(word));
            if (phrase != null && phrase.meaning() == CountryWords.Meaning.REGION) {
                regions.add((Region) phrase.value());
                word += phrase.words();
            } else if (joins && sharing && isBeforeCountries(word + 1)) {
                int end = words.get(word - 1).end();
                return new Noun(Counted.COUNTRIES, true, regions, first, word, end);
            } else if (joins
                    || phrase != null && phrase.meaning() == CountryWords.Meaning.OTHERS
                    || FigureWords.isModifier(folded(word), language)) {
                word++;
            } else {
                return null;
            }
        }
        return null;
    }

    private boolean isBeforeCountries(int at) {
        Count count = follows(at) ? numbers.quantityAt(at) : null;
        Noun noun = count == null ? null : nounBehind(count, at, false);
        return noun != null && noun.counted() == Counted.COUNTRIES;
    }

    private Noun nounAt(int first, int at, CountryWords.Phrase phrase, Set<Region> regions, boolean one) {
        String word = folded(at);
        int countryWords = countryWordsAt(at, phrase, regions);
        if (countryWords > 0) {
            return inGroup(new Noun(
                    Counted.COUNTRIES,
                    true,
                    regions,
                    first,
                    at + countryWords,
                    words.get(at + countryWords - 1).end()));
        }
        Counted thing = one ? FigureWords.singleThing(word) : FigureWords.thing(word);
        if (thing == null) {
            thing = peopleAt(at);
        }
        boolean inGeneral = thing != Counted.PEOPLE || PeopleWords.areInGeneral(word);
        return thing == null
                ? null
                : new Noun(
                        thing, inGeneral, Set.of(), first, at + 1, words.get(at).end());
    }

    /** How many words name countries here, the group they are in included; 0 for none. */
    private int countryWordsAt(int at, CountryWords.Phrase phrase, Set<Region> regions) {
        int length = phrase == null ? 1 : phrase.words();
        for (int word = at; word < at + length; word++) {
            boolean member = length > 1
                    || !regions.isEmpty()
                    || follows(at + 1) && FigureWords.makesStatesCountries(folded(at + 1));
            if (FigureWords.areCountries(folded(word)) || FigureWords.areStates(folded(word)) && member) {
                if (phrase != null && phrase.meaning() == CountryWords.Meaning.REGION) {
                    regions.add((Region) phrase.value());
                }
                return length;
            }
        }
        return 0;
    }

    private Counted peopleAt(int at) {
        String word = folded(at);
        String next = follows(at + 1) ? folded(at + 1) : null;
        if (word.equals("police")) {
            return next == null || FigureWords.isFunctionWord(next) ? Counted.PEOPLE : null;
        }
        boolean peopleNext = next != null && (FigureWords.arePeople(next) || next.equals("police"));
        if (FigureWords.areWomen(word) || word.equals("female") && peopleNext) {
            return Counted.WOMEN;
        }
        if (FigureWords.areMen(word) || word.equals("male") && peopleNext) {
            return Counted.MEN;
        }
        boolean counted = FigureWords.arePeople(word) || FigureWords.areFugitives(word);
        return counted && (next == null || !FigureWords.makesPeopleAThing(next)) ? Counted.PEOPLE : null;
    }

    /** Takes in the group behind countries: "países socios de América Latina y la UE". */
    private Noun inGroup(Noun countries) {
        Set<Region> regions = EnumSet.noneOf(Region.class);
        regions.addAll(countries.regions());
        int next = countries.next();
        int at = next;
        while (at - countries.next() < LONGEST_GROUP && follows(at)) {
            CountryWords.Phrase phrase = CountryWords.phraseAt(words, at);
            CountryWords.Meaning meaning = phrase == null ? null : phrase.meaning();
            boolean joining = next > countries.next() && FigureWords.isAnd(folded(at));
            if (meaning == CountryWords.Meaning.REGION && !isHyphenated(at + phrase.words())) {
                regions.add((Region) phrase.value());
                at += phrase.words();
                next = at;
            } else if (meaning == CountryWords.Meaning.FILLING) {
                at += phrase.words();
            } else if (joining || FigureWords.isModifier(folded(at), language)) {
                at++;
            } else {
                break;
            }
        }
        int end =
                next == countries.next() ? countries.end() : words.get(next - 1).end();
        return new Noun(Counted.COUNTRIES, true, regions, countries.first(), next, end);
    }

    /** "EU-funded" is no group. */
    private boolean isHyphenated(int next) {
        return follows(next) && text.charAt(words.get(next).start() - 1) == '-';
    }

    /** People who were arrested or located are counted as such; null for those who cannot have taken part. */
    private Noun inItsContext(Noun noun, int at) {
        boolean women = noun.counted() == Counted.WOMEN;
        boolean people = women || noun.counted() == Counted.MEN || noun.counted() == Counted.PEOPLE;
        if (!people) {
            return noun;
        }
        Counted other = deedBefore(at);
        int next = noun.next();
        while (next - noun.next() < 3 && follows(next) && FigureWords.isAuxiliary(folded(next))) {
            next++;
        }
        if (other == null && follows(next)) {
            other = FigureWords.fate(folded(next), language);
        }
        if (other != null) {
            return noun.as(other);
        }
        boolean fugitives = FigureWords.areFugitives(folded(noun.next() - 1));
        if (fugitives || follows(next) && FigureWords.tellsOfNoPart(folded(next))) {
            return null;
        }
        boolean bothSexes = follows(noun.next() + 1)
                && FigureWords.isAnd(folded(noun.next()))
                && (women
                        ? FigureWords.areMen(folded(noun.next() + 1))
                        : FigureWords.areWomen(folded(noun.next() + 1)));
        return bothSexes && noun.counted() != Counted.PEOPLE ? noun.as(Counted.PEOPLE) : noun;
    }

    private Counted deedBefore(int at) {
        int previous = at - 1;
        while (previous > 0 && at - previous <= 2 && follows(previous + 1) && FigureWords.linksDeed(folded(previous))) {
            previous--;
        }
        return previous >= 0 && follows(previous + 1) ? FigureWords.deed(folded(previous)) : null;
    }

    private boolean isPossessive(Noun noun) {
        int end = noun.end();
        boolean apostrophe = language == Language.EN && end < text.length() && "'’".indexOf(text.charAt(end)) >= 0;
        return apostrophe
                && end + 1 < text.length()
                && (text.charAt(end + 1) == 's' || Character.isWhitespace(text.charAt(end + 1)));
    }

    private String folded(int at) {
        return words.get(at).folded();
    }

    /** Whether there is a word here that belongs to the same phrase as the one before, as far as the signs tell. */
    private boolean follows(int at) {
        if (at < 1 || at >= words.size() || words.get(at).isMark()) {
            return false;
        }
        int lines = 0;
        int from = words.get(at - 1).end();
        int to = words.get(at).start();
        for (int sign = from; sign < to; sign++) {
            char between = text.charAt(sign);
            boolean spaced = to - from > 1;
            boolean dash = between == '-' && spaced && Character.isWhitespace(text.charAt(to - 1));
            lines += between == '\n' ? 1 : 0;
            if (lines > 1
                    || dash
                    || !Character.isWhitespace(between)
                            && !Character.isSpaceChar(between)
                            && SIGNS_WITHIN_A_PHRASE.indexOf(between) < 0) {
                return false;
            }
        }
        return !words.get(at - 1).isMark();
    }
}
