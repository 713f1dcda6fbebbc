package eu.elpaccto.intranet.reading;

import eu.elpaccto.intranet.shared.Language;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The words of dates, folded, each with the languages in which it is one. A date keeps to one language: "6 out de 2021" is
 * Portuguese, "6 out of 2021" is no date.
 */
final class PeriodWords {

    static final Set<Language> ANY = Set.of(Language.values());

    /** @param number 1 to 12 */
    record Month(int number, Set<Language> languages) {}

    private static final Map<String, Month> MONTHS = new HashMap<>();
    private static final Map<String, Set<Language>> CONNECTIONS = new HashMap<>();
    private static final Map<String, Set<Language>> UNTIL = new HashMap<>();
    private static final Map<String, Set<Language>> AND = new HashMap<>();
    private static final Map<String, Integer> ORDINALS = new HashMap<>();
    private static final Map<String, Integer> PARTS_OF_A_YEAR = new HashMap<>();
    private static final Set<String> LEADING = words(
            "from on the in between during date dates of period de del desde el "
                    + "entre en los dia dias la fecha fechas durante o em no nos os data datas do du le les au des durant a ' ’");
    private static final Set<String> BETWEEN = words("between entre");
    private static final Set<String> ORDINAL_ENDINGS = words("st nd rd th er ere re e eme o a ro");
    private static final Set<String> LEADS_TO_A_YEAR =
            words("in during since year en durante desde ano em depuis annee durant");
    private static final Set<String> WEEKDAYS =
            words("monday tuesday wednesday thursday friday saturday sunday mon tue "
                    + "tues wed thu thur thurs fri sat sun lunes martes miercoles jueves viernes sabado domingo lundi mardi "
                    + "mercredi jeudi vendredi samedi dimanche segunda terca quarta quinta sexta");

    private static final Set<String> PARTS =
            words("early mid late beginning start end middle principio principios comienzo comienzos inicios mediados "
                    + "final finales fin fines inicio comeco meados fim finais debut mi milieu");
    private static final Set<String> SEASONS = words("spring summer autumn fall winter primavera verano otono invierno "
            + "verao outono inverno printemps ete automne hiver");
    private static final Set<String> LEADS_TO_A_PART =
            words("at by towards around about hacia sobre para vers circa l");

    static {
        months(
                Language.EN,
                "january jan,february feb,march mar,april apr,may,june jun,july jul,august aug,september sep sept,"
                        + "october oct,november nov,december dec");
        months(
                Language.ES,
                "enero ene,febrero feb,marzo mar,abril abr,mayo may,junio jun,julio jul,agosto ago,"
                        + "septiembre setiembre sep sept set,octubre oct,noviembre nov,diciembre dic");
        months(
                Language.PT,
                "janeiro jan,fevereiro fev,marco mar,abril abr,maio mai,junho jun,julho jul,agosto ago,setembro set,"
                        + "outubro out,novembro nov,dezembro dez");
        months(
                Language.FR,
                "janvier janv,fevrier fevr fev,mars,avril avr,mai,juin,juillet juil,aout,septembre sept,octobre oct,"
                        + "novembre nov,decembre dec");
        in(CONNECTIONS, Language.EN, "of the ,");
        in(CONNECTIONS, Language.ES, "de del ,");
        in(CONNECTIONS, Language.PT, "de do ,");
        in(CONNECTIONS, Language.FR, "de d ,");
        in(UNTIL, Language.EN, "to until till through thru");
        in(UNTIL, Language.ES, "a al hasta");
        in(UNTIL, Language.PT, "a ao ate");
        in(UNTIL, Language.FR, "a au jusqu");
        in(AND, Language.EN, "and &");
        in(AND, Language.ES, "y");
        in(AND, Language.PT, "e");
        in(AND, Language.FR, "et");
        numbered(ORDINALS, 1, "first primer primero primeiro premier premiere primeira i");
        numbered(ORDINALS, 2, "second segundo deuxieme seconde segunda ii");
        numbered(ORDINALS, 3, "third tercer tercero terceiro troisieme iii");
        numbered(ORDINALS, 4, "fourth cuarto quarto quatrieme iv");
        numbered(PARTS_OF_A_YEAR, 3, "quarter trimestre trimester q t");
        numbered(PARTS_OF_A_YEAR, 6, "half semestre semester h s");
    }

    private PeriodWords() {}

    private static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(list.split(" ")));
    }

    private static void months(Language language, String list) {
        String[] names = list.split(",");
        for (int number = 1; number <= names.length; number++) {
            for (String name : names[number - 1].split(" ")) {
                int month = number;
                MONTHS.computeIfAbsent(name, word -> new Month(month, EnumSet.noneOf(Language.class)))
                        .languages()
                        .add(language);
            }
        }
    }

    private static void in(Map<String, Set<Language>> known, Language language, String list) {
        for (String word : list.split(" ")) {
            known.computeIfAbsent(word, unknown -> EnumSet.noneOf(Language.class))
                    .add(language);
        }
    }

    private static void numbered(Map<String, Integer> known, int number, String list) {
        for (String word : list.split(" ")) {
            known.put(word, number);
        }
    }

    /** Null if it names no month. */
    static Month month(String word) {
        return MONTHS.get(word);
    }

    /** The languages in which this stands between the parts of a date ("of", "de"); null if in none. */
    static Set<Language> connecting(String word) {
        return CONNECTIONS.get(word);
    }

    /** The languages in which this leads to the end of a range ("to", "al"); null if in none. */
    static Set<Language> until(String word) {
        return UNTIL.get(word);
    }

    /** The languages in which this is "and"; null if in none. */
    static Set<Language> and(String word) {
        return AND.get(word);
    }

    /** 1 to 4 for "first" to "fourth", 0 for other words. */
    static int ordinal(String word) {
        return ORDINALS.getOrDefault(word, 0);
    }

    /** The months in a quarter (3) or half-year (6), 0 for other words. */
    static int monthsIn(String word) {
        return PARTS_OF_A_YEAR.getOrDefault(word, 0);
    }

    /** Whether this may stand before a date without meaning anything for it ("on the", "del"). */
    static boolean isLeading(String word) {
        return LEADING.contains(word);
    }

    static boolean isBetween(String word) {
        return BETWEEN.contains(word);
    }

    static boolean isOrdinalEnding(String word) {
        return ORDINAL_ENDINGS.contains(word);
    }

    static boolean leadsToAYear(String word) {
        return LEADS_TO_A_YEAR.contains(word);
    }

    static boolean isWeekday(String word) {
        return WEEKDAYS.contains(word);
    }

    /** Whether this makes a month or year less exact ("early", "principios", "été"). */
    static boolean isVague(String word) {
        return isPart(word) || SEASONS.contains(word);
    }

    /** Whether this names a part of what follows it: "early", "principios de", "fin". */
    static boolean isPart(String word) {
        return PARTS.contains(word);
    }

    /** Whether this may stand before such a part without meaning anything for it ("towards the end of March"). */
    static boolean leadsToAPart(String word) {
        return isLeading(word) || LEADS_TO_A_PART.contains(word);
    }
}
