package eu.elpaccto.intranet.reading;

import eu.elpaccto.intranet.reading.Quantity.Bound;
import eu.elpaccto.intranet.reading.Words.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The number words of one language and the phrases that qualify a number. */
final class NumberWords {

    private static final int THOUSAND = 1000;
    private static final int MILLION = 1_000_000;

    private final Map<String, Integer> simple = new HashMap<>();
    private final Map<String, Integer> hundreds = new HashMap<>();
    private final Map<String, Integer> collectives = new HashMap<>();
    private final Map<String, List<Phrase>> before = new HashMap<>();
    private final Map<String, List<Phrase>> after = new HashMap<>();
    private Set<String> articles = Set.of();
    private Set<String> hundred = Set.of();
    private Set<String> thousand = Set.of();
    private Set<String> million = Set.of();
    private Set<String> half = Set.of();
    private Set<String> to = Set.of();
    private Set<String> approving = Set.of();
    private String between = "";
    private String joiner = "";
    private boolean thousandStandsAlone = true;
    private boolean countsInTwenties = false;

    private record Phrase(List<String> words, Bound bound) {}

    /** @param words how many words say it */
    record Before(Bound bound, int words) {}

    /**
     * @param collective a noun for a rounded number ("une centaine")
     * @param isNoun whether it needs "of" before what is counted ("une douzaine", "un millón")
     */
    record Spelled(long value, boolean collective, boolean isNoun, int words) {}

    private NumberWords() {}

    static NumberWords english() {
        NumberWords words = new NumberWords();
        words.counting(
                0,
                "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
                        + "seventeen eighteen nineteen");
        words.tens("twenty thirty forty fifty sixty seventy eighty ninety");
        words.simple.put("fourty", 40);
        words.articles = Set.of("a", "an", "one");
        words.hundred = Set.of("hundred");
        words.thousand = Set.of("thousand");
        words.million = Set.of("million");
        words.half = Set.of("half");
        words.joiner = "and";
        words.between = "between";
        words.to = Set.of("to", "or");
        words.thousandStandsAlone = false;
        words.collectives.putAll(Map.of("dozen", 12, "dozens", 12));
        words.before(Bound.MORE_THAN, "more than", "over", "above", "upwards of", "in excess of", "just over");
        words.before(Bound.MORE_THAN, "a little more than", "slightly more than", "greater than");
        words.before(Bound.AT_LEAST, "at least", "no fewer than", "no less than", "not less than", "a minimum of");
        words.before(Bound.ALMOST, "almost", "nearly", "close to", "just under", "slightly under", "just short of");
        words.before(Bound.ABOUT, "about", "around", "some", "approximately", "approx", "circa", "ca", "c");
        words.before(Bound.ABOUT, "roughly", "approx .", "ca .", "c .", "in the region of");
        words.before(Bound.EXACTLY, "exactly", "precisely", "a total of");
        words.before(Bound.LESS_THAN, "less than", "fewer than", "under", "below");
        words.before(Bound.AT_MOST, "up to", "at most", "as many as", "no more than", "not more than", "a maximum of");
        words.after(Bound.AT_LEAST, "or more", "or over", "at least");
        words.after(Bound.ABOUT, "or so", "approximately", "approx");
        return words;
    }

    static NumberWords spanish() {
        NumberWords words = new NumberWords();
        words.counting(
                0,
                "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis "
                        + "diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco "
                        + "veintiseis veintisiete veintiocho veintinueve");
        words.tens(3, "treinta cuarenta cincuenta sesenta setenta ochenta noventa");
        words.same(1, "un", "una");
        words.same(21, "veintiun", "veintiuna");
        words.hundreds(
                1,
                "cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos");
        words.hundreds(
                2, "doscientas trescientas cuatrocientas quinientas seiscientas setecientas ochocientas novecientas");
        words.hundreds.put("ciento", 100);
        words.articles = Set.of("un", "una", "uno");
        words.thousand = Set.of("mil");
        words.million = Set.of("millon", "millones");
        words.half = Set.of("media", "medio");
        words.joiner = "y";
        words.between = "entre";
        words.to = Set.of("a", "o", "u");
        words.collectives.putAll(Map.of(
                "docena",
                12,
                "docenas",
                12,
                "decena",
                10,
                "veintena",
                20,
                "treintena",
                30,
                "cincuentena",
                50,
                "centenar",
                100,
                "centena",
                100,
                "millar",
                1000));
        words.collectives.putAll(Map.of("decenas", 10, "veintenas", 20, "centenares", 100, "millares", 1000));
        words.before(Bound.MORE_THAN, "mas de", "por encima de", "un poco mas de", "algo mas de", "superior a");
        words.before(Bound.AT_LEAST, "al menos", "por lo menos", "como minimo", "no menos de", "un minimo de");
        words.before(Bound.ALMOST, "casi", "poco menos de", "un poco menos de", "proximo a", "proxima a");
        words.before(Bound.ABOUT, "unos", "unas", "alrededor de", "aproximadamente", "aprox", "aprox .", "cerca de");
        words.before(Bound.ABOUT, "en torno a", "cosa de", "unos cerca de");
        words.before(Bound.EXACTLY, "exactamente", "un total de");
        words.before(Bound.LESS_THAN, "menos de", "por debajo de");
        words.before(Bound.AT_MOST, "hasta", "como maximo", "no mas de", "un maximo de", "a lo sumo");
        words.after(Bound.AT_LEAST, "o mas", "como minimo", "al menos", "por lo menos");
        words.after(Bound.ABOUT, "aproximadamente", "aprox", "mas o menos");
        return words;
    }

    static NumberWords portuguese() {
        NumberWords words = new NumberWords();
        words.counting(
                0,
                "zero um dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis "
                        + "dezassete dezoito dezanove");
        words.tens("vinte trinta quarenta cinquenta sessenta setenta oitenta noventa");
        words.same(1, "uma");
        words.same(2, "duas");
        words.same(14, "quatorze");
        words.same(16, "dezesseis");
        words.same(17, "dezessete");
        words.same(19, "dezenove");
        words.hundreds(1, "cem duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos");
        words.hundreds(2, "duzentas trezentas quatrocentas quinhentas seiscentas setecentas oitocentas novecentas");
        words.hundreds.put("cento", 100);
        words.articles = Set.of("um", "uma");
        words.thousand = Set.of("mil");
        words.million = Set.of("milhao", "milhoes");
        words.half = Set.of("meia", "meio");
        words.joiner = "e";
        words.between = "entre";
        words.to = Set.of("a", "ou");
        words.collectives.putAll(Map.of(
                "duzia",
                12,
                "duzias",
                12,
                "dezena",
                10,
                "vintena",
                20,
                "trintena",
                30,
                "centena",
                100,
                "milhar",
                1000));
        words.collectives.putAll(Map.of("dezenas", 10, "centenas", 100, "milhares", 1000));
        words.before(Bound.MORE_THAN, "mais de", "acima de", "superior a", "um pouco mais de", "pouco mais de");
        words.before(Bound.AT_LEAST, "ao menos", "pelo menos", "no minimo", "nao menos de", "um minimo de");
        words.before(Bound.ALMOST, "quase", "pouco menos de", "um pouco menos de", "proximo de", "perto de");
        words.before(Bound.ABOUT, "cerca de", "uns", "umas", "em torno de", "por volta de", "aproximadamente");
        words.before(Bound.ABOUT, "aprox", "aprox .", "ao redor de", "a volta de");
        words.before(Bound.EXACTLY, "exatamente", "um total de", "ao todo");
        words.before(Bound.LESS_THAN, "menos de", "abaixo de");
        words.before(Bound.AT_MOST, "ate", "no maximo", "nao mais de", "um maximo de");
        words.after(Bound.AT_LEAST, "ou mais", "no minimo", "pelo menos");
        words.after(Bound.ABOUT, "aproximadamente", "mais ou menos");
        return words;
    }

    static NumberWords french() {
        NumberWords words = new NumberWords();
        words.counting(
                0, "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize");
        words.tens(2, "vingt trente quarante cinquante soixante septante octante nonante");
        words.same(1, "une");
        words.same(20, "vingts");
        words.same(80, "huitante");
        words.articles = Set.of("un", "une");
        words.hundred = Set.of("cent", "cents");
        words.thousand = Set.of("mille");
        words.million = Set.of("million", "millions");
        words.half = Set.of("demi");
        words.approving = Set.of("bonne", "petite", "bon", "petit");
        words.joiner = "et";
        words.between = "entre";
        words.to = Set.of("a", "ou");
        words.countsInTwenties = true;
        words.collectives.putAll(Map.of(
                "dizaine",
                10,
                "douzaine",
                12,
                "quinzaine",
                15,
                "vingtaine",
                20,
                "trentaine",
                30,
                "quarantaine",
                40,
                "cinquantaine",
                50,
                "soixantaine",
                60,
                "centaine",
                100,
                "millier",
                1000));
        words.collectives.putAll(
                Map.of("dizaines", 10, "douzaines", 12, "vingtaines", 20, "centaines", 100, "milliers", 1000));
        words.before(Bound.MORE_THAN, "plus de", "plus d", "au dela de", "au dessus de", "superieur a");
        words.before(Bound.MORE_THAN, "un peu plus de", "un peu plus d");
        words.before(Bound.AT_LEAST, "au moins", "pas moins de", "pas moins d", "au minimum", "un minimum de");
        words.before(Bound.ALMOST, "presque", "pres de", "pres d", "un peu moins de", "un peu moins d");
        words.before(Bound.ABOUT, "environ", "autour de", "autour d", "a peu pres", "quelque", "approximativement");
        words.before(Bound.ABOUT, "aux alentours de", "de l ordre de");
        words.before(Bound.EXACTLY, "exactement", "un total de", "au total");
        words.before(Bound.LESS_THAN, "moins de", "moins d");
        words.before(Bound.AT_MOST, "jusqu a", "au maximum", "au plus", "pas plus de", "pas plus d");
        words.after(Bound.AT_LEAST, "ou plus", "au moins", "au minimum");
        words.after(Bound.ABOUT, "environ", "a peu pres");
        return words;
    }

    private void counting(int from, String words) {
        int value = from;
        for (String word : words.split(" ")) {
            simple.put(word, value++);
        }
    }

    private void tens(String words) {
        tens(2, words);
    }

    private void tens(int from, String words) {
        int ten = from;
        for (String word : words.split(" ")) {
            simple.put(word, 10 * ten++);
        }
    }

    private void hundreds(int from, String words) {
        int value = from;
        for (String word : words.split(" ")) {
            hundreds.put(word, 100 * value++);
        }
    }

    private void same(int value, String... words) {
        for (String word : words) {
            simple.put(word, value);
        }
    }

    private void before(Bound bound, String... phrases) {
        learn(before, bound, phrases);
    }

    private void after(Bound bound, String... phrases) {
        learn(after, bound, phrases);
    }

    private static void learn(Map<String, List<Phrase>> known, Bound bound, String... phrases) {
        for (String phrase : phrases) {
            List<String> words = List.of(phrase.split(" "));
            known.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(new Phrase(words, bound));
        }
    }

    /** The longest qualifying phrase that begins at this word and is followed by another; null for none. */
    Before qualifierAt(List<Word> words, int first) {
        return longest(before, words, first);
    }

    /** The longest qualifying phrase that stands behind a number, from this word on; null for none. */
    Before qualifierAfter(List<Word> words, int first) {
        return longest(after, words, first);
    }

    private static Before longest(Map<String, List<Phrase>> phrases, List<Word> words, int first) {
        Before longest = null;
        if (first < words.size()) {
            for (Phrase phrase : phrases.getOrDefault(words.get(first).folded(), List.of())) {
                int length = phrase.words().size();
                if ((longest == null || length > longest.words()) && matches(phrase.words(), words, first)) {
                    longest = new Before(phrase.bound(), length);
                }
            }
        }
        return longest;
    }

    private static boolean matches(List<String> parts, List<Word> words, int first) {
        if (first + parts.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!words.get(first + i).folded().equals(parts.get(i))) {
                return false;
            }
        }
        return true;
    }

    boolean isArticle(String folded) {
        return articles.contains(folded);
    }

    /** The factor that a word behind digits stands for ("100 mil", "2 millones"); 0 for none. */
    int factorAt(List<Word> words, int at) {
        String word = words.get(at).folded();
        return million.contains(word) ? MILLION : thousand.contains(word) ? THOUSAND : 0;
    }

    /** Whether a range begins with this word ("between 20 and 30"). */
    boolean isBetween(String folded) {
        return between.equals(folded);
    }

    /** Whether this leads to the end of a range that a word like "between" began. */
    boolean isAnd(String folded) {
        return joiner.equals(folded);
    }

    /** Whether this leads from the beginning of a range to its end ("20 to 30", "20 ou 30"). */
    boolean isTo(String folded) {
        return to.contains(folded);
    }

    /** The longest number spelled out from this word on; null for none. */
    Spelled numberAt(List<Word> words, int first) {
        Spelled collective = collectiveAt(words, first);
        return collective == null ? countedAt(words, first) : collective;
    }

    /** "a dozen", "two dozen", "media docena", "half a dozen", "une demi-douzaine", "une bonne centaine". */
    private Spelled collectiveAt(List<Word> words, int first) {
        int at = first;
        int times = 1;
        boolean halved = false;
        boolean counted = false;
        while (at < words.size()) {
            String word = words.get(at).folded();
            Integer unit = collectives.get(word);
            if (unit != null) {
                return counted || halved
                        ? new Spelled((long) unit * times / (halved ? 2 : 1), unit != 12, true, at + 1 - first)
                        : null;
            }
            if (half.contains(word) && !halved) {
                halved = true;
            } else if (simple.containsKey(word) && simple.get(word) > 0 && !counted) {
                times = simple.get(word);
                counted = true;
            } else if (articles.contains(word) && !counted) {
                counted = true;
            } else if (!counted || !approving.contains(word)) {
                return null;
            }
            at++;
        }
        return null;
    }

    private Spelled countedAt(List<Word> words, int first) {
        long total = 0;
        long current = 0;
        boolean any = false;
        boolean article = false;
        int at = first;
        int understood = first;
        while (at < words.size()) {
            String word = words.get(at).folded();
            Integer value = simple.get(word);
            Integer fixed = hundreds.get(word);
            if (value != null && value == 0) {
                return any
                        ? new Spelled(total + current, false, false, understood - first)
                        : new Spelled(0, false, false, 1);
            } else if (value != null && fits(value, current)) {
                boolean fourTwenties = value == 20 && current % 100 == 4;
                current = fourTwenties ? current - 4 + 80 : current + value;
            } else if (fixed != null && current == 0) {
                current = fixed;
            } else if (!any && articles.contains(word)) {
                current = 1;
                article = true;
            } else if (hundred.contains(word) && current < 10 && (any || thousandStandsAlone)) {
                current = Math.max(1, current) * 100;
                article = false;
            } else if (thousand.contains(word) && total == 0 && (any || thousandStandsAlone)) {
                total = Math.max(1, current) * 1000;
                current = 0;
                article = false;
            } else if (million.contains(word) && total < MILLION && any) {
                total = (total + current) * MILLION;
                current = 0;
                article = false;
            } else if (any
                    && word.equals(joiner)
                    && at + 1 < words.size()
                    && joins(words.get(at + 1), current, total)) {
                at++;
                continue;
            } else {
                break;
            }
            any = true;
            at++;
            understood = at;
        }
        boolean onlyAnArticle = article
                && understood == first + 1
                && !simple.containsKey(words.get(first).folded());
        boolean isNoun = total >= MILLION && current == 0;
        return any && !onlyAnArticle ? new Spelled(total + current, false, isNoun, understood - first) : null;
    }

    /** Whether a number below one hundred may follow what was read of the current thousand. */
    private boolean fits(int value, long current) {
        long rest = current % 100;
        if (rest == 0) {
            return true;
        }
        boolean unitAfterTens = rest % 10 == 0 && rest >= 20 && value < 10;
        return unitAfterTens || countsInTwenties && fitsInTwenties(value, rest);
    }

    /** dix-sept, soixante-dix, quatre-vingts, quatre-vingt-dix. */
    private static boolean fitsInTwenties(int value, long rest) {
        return rest == 10 && value >= 7 && value <= 9
                || (rest == 60 || rest == 80) && value >= 10 && value <= 16
                || rest == 4 && value == 20;
    }

    private boolean joins(Word next, long current, long total) {
        Integer value = simple.get(next.folded());
        boolean small = value != null && value > 0 && fits(value, current);
        return switch (joiner) {
            case "and" -> small && current % 100 == 0 && (current > 0 || total > 0);
            case "e" -> small && (current > 0 || total > 0) || hundreds.containsKey(next.folded()) && current == 0;
            default -> small && current % 100 >= 20;
        };
    }
}
