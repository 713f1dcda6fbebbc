package eu.elpaccto.intranet.reading;

import eu.elpaccto.intranet.shared.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words around figures in the four languages, folded: what is counted, and what may stand before and behind it. */
final class FigureWords {

    private static final Map<String, Counted> THINGS = new HashMap<>();
    private static final Map<String, Counted> SINGLE_THINGS = new HashMap<>();

    static {
        THINGS.putAll(all(
                Counted.ARRESTS,
                "arrests detenciones arrestos capturas aprehensiones detencoes capturas arrestations interpellations "
                        + "detenidos detenidas arrestados arrestadas capturados capturadas aprehendidos detidos detidas "
                        + "arrested detained arretes arretees interpelles interpellees"));
        THINGS.putAll(
                all(
                        Counted.LOCATIONS,
                        "locations localizaciones localizacoes localisations localizados localizadas located localises localisees"));
        THINGS.putAll(all(
                Counted.INSTITUTIONS,
                "institutions agencies instituciones organismos entidades agencias fiscalias instituicoes organismes "
                        + "agences"));
        THINGS.putAll(all(Counted.SEIZURES, "seizures incautaciones decomisos apreensoes saisies"));
        THINGS.putAll(all(Counted.VICTIMS, "victims victimas vitimas victimes"));
        THINGS.putAll(all(Counted.COPIES, "copies ejemplares exemplares exemplaires"));
        SINGLE_THINGS.putAll(all(
                Counted.ARRESTS,
                "arrest detencion arresto captura detencao arrestation detenido detenida detido detida"));
        SINGLE_THINGS.putAll(all(Counted.LOCATIONS, "location localizacion localizacao localisation"));
        SINGLE_THINGS.putAll(all(Counted.INSTITUTIONS, "institution institucion instituicao"));
        SINGLE_THINGS.putAll(all(Counted.SEIZURES, "seizure incautacion apreensao saisie"));
        SINGLE_THINGS.putAll(all(Counted.VICTIMS, "victim victima vitima victime"));
        SINGLE_THINGS.putAll(all(Counted.PEOPLE, "person participant persona participante pessoa personne"));
        SINGLE_THINGS.putAll(all(Counted.COUNTRIES, "country pais"));
    }

    private static final Set<String> COUNTRIES = words("countries nations paises pays naciones nacoes");
    private static final Set<String> STATES = words("states estados etats");
    private static final Set<String> STATES_OF = words("miembros membros membres partes parties parte");
    private static final Set<String> FUGITIVES = words("fugitives suspects fugitivos fugitivas profugos sospechosos "
            + "foragidos foragidas suspeitos fugitifs suspects");
    private static final Set<String> ONE_PERSON =
            words("person participant persona pessoa personne woman mujer mulher femme "
                    + "man hombre homem homme female male");
    private static final Set<String> NOT_ONLY_PEOPLE =
            words("members miembros membros membres connections conexiones conexoes connexions");
    private static final Set<String> ARRESTED = words(
            "arrested detained captured detenidos detenidas arrestados arrestadas capturados capturadas aprehendidos "
                    + "aprehendidas detidos detidas arretes arretees interpelles interpellees");
    private static final Set<String> LOCATED = words("located traced localizados localizadas localises localisees");
    private static final Set<String> IMPRISONED_OR_ARRESTED = words("presos presas");
    private static final Set<String> ARRESTING = words(
            "arrested arrest arrests arresting detained detain detains detaining detention captured capture detener "
                    + "detiene detienen detuvo detuvieron detenido detencion detenciones arresto arrestan arrestaron captura "
                    + "capturan capturo capturaron detem deteve detiveram deter detencao detencoes prende prendem prendeu "
                    + "prenderam prisao arrete arretent arreter arrestation arrestations interpelle interpellent interpeller "
                    + "interpellation");
    private static final Set<String> LOCATING =
            words("located location locate locates locating traced localiza localizan localizo localizaron localizar "
                    + "localizacion localizou localizaram localizacao localise localisent localiser localisation");
    private static final Set<String> BEFORE_THOSE_ARRESTED =
            words("a de of d des du the los las os as les otros otras outros " + "outras autres other another");
    private static final Set<String> AUXILIARIES =
            words("were was are is have has had been being already also fueron fue han "
                    + "sido son estan quedaron resultaron ya foram foi sao ficaram ja ont ete sont furent deja");
    private static final Set<String> NOT_TAKING_PART = words(
            "deprived incarcerated imprisoned convicted sentenced killed dead died missing wanted sought trafficked "
                    + "exploited displaced privadas privados encarceladas encarcelados condenadas condenados fallecidas "
                    + "fallecidos muertas muertos desaparecidas desaparecidos buscadas buscados reclusas traficadas "
                    + "explotadas desplazadas mortas mortos procuradas procurados exploradas detenues detenus incarcerees "
                    + "incarceres condamnees tuees disparues recherchees recherches privees");
    private static final Set<String> MAKE_PEOPLE_A_THING = words("trafficking smuggling traffickers smugglers");
    private static final Set<String> EVERY = words("every each per cada chaque");
    private static final Set<String> PERCENT_BEFORE = words("per por pour");
    private static final Set<String> OF = words("of the de del do da dos das des du d los las les la");
    private static final Set<String> OUT_OF = words("out in sur en em");
    private static final Set<String> AND = words("and y e et");
    private static final Set<String> BOTH = words("both ambos ambas");
    private static final Set<String> ARTICLES_AFTER_BOTH = words("the os as");
    private static final Set<String> FUNCTION_WORDS = words(
            "from of in and with were was at to who for have has on by are is " + "will took take met attended joined");

    /** Digits behind these are names, not counts. */
    private static final Set<String> LABELS = words(
            "covid ley leyes decreto articulo articulos resolucion directiva fase etapa nivel modulo capitulo pagina "
                    + "version numero agenda objetivo expediente law act decree article resolution directive phase stage "
                    + "level module chapter page number no goal lei decreto artigo resolucao diretiva nivel modulo pagina "
                    + "portaria versao loi decret article resolution directive etape niveau chapitre numero n no nos art "
                    + "arts num nro pag cop g unidad unit annex anexo annexe room sala salle");

    private static final Set<String> MODIFIERS =
            words("partner member participating new young senior junior key border prison police customs liaison law "
                    + "enforcement public top high level federal contact cyber cybercrime crime organised organized anti "
                    + "corruption drug court trial intelligence training more further additional different individual "
                    + "prosecution justice security expert specialist ministry government state field front line first "
                    + "second next big large small civil armed human rights environment gender language beneficiary "
                    + "founding candidate host "
                    + "nuevos nuevas jovenes altos altas principales diferentes distintos distintas diversos diversas "
                    + "grandes mas siguientes primeros primeras socios socias participantes miembros invitados firmantes "
                    + "beneficiarios beneficiarias fundadores candidatos vecinos distintas mejores "
                    + "novos novas jovens principais diferentes distintos mais parceiros parceiras participantes membros "
                    + "convidados signatarios beneficiarios vizinhos primeiros primeiras "
                    + "nouveaux nouvelles jeunes hauts hautes principaux principales differents differentes divers "
                    + "diverses grands grandes partenaires participants membres invites signataires beneficiaires voisins "
                    + "premiers premieres");

    private static final List<String> ENDINGS_OF_ENGLISH_ADJECTIVES =
            List.of("an", "ish", "ese", "al", "ic", "ed", "ive", "ior", "ary", "ing", "ent", "able", "ous");

    private FigureWords() {}

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.split("\\s+")));
    }

    private static Map<String, Counted> all(Counted counted, String list) {
        Map<String, Counted> known = new HashMap<>();
        words(list).forEach(word -> known.put(word, counted));
        return known;
    }

    /** Things that are counted, no people and no countries; null for other words. */
    static Counted thing(String word) {
        return THINGS.get(word);
    }

    /** What one of is counted; null for other words. */
    static Counted singleThing(String word) {
        return SINGLE_THINGS.get(word);
    }

    static boolean areCountries(String word) {
        return COUNTRIES.contains(word);
    }

    /** Countries only where something says so: Brazil and Mexico consist of states. */
    static boolean areStates(String word) {
        return STATES.contains(word);
    }

    static boolean makesStatesCountries(String word) {
        return STATES_OF.contains(word);
    }

    /** People who take part in nothing, but may be arrested or located. */
    static boolean areFugitives(String word) {
        return FUGITIVES.contains(word);
    }

    static boolean arePeople(String word) {
        boolean people = PeopleWords.areInGeneral(word) || PeopleWords.haveAFunction(word);
        return people && !ONE_PERSON.contains(word) && !NOT_ONLY_PEOPLE.contains(word);
    }

    static boolean areWomen(String word) {
        return PeopleWords.areWomen(word) && !ONE_PERSON.contains(word);
    }

    static boolean areMen(String word) {
        return PeopleWords.areMen(word) && !ONE_PERSON.contains(word);
    }

    /** What became of people whom this follows ("personas detenidas"); null for nothing that is counted. */
    static Counted fate(String word, Language language) {
        if (ARRESTED.contains(word) || language == Language.PT && IMPRISONED_OR_ARRESTED.contains(word)) {
            return Counted.ARRESTS;
        }
        return LOCATED.contains(word) ? Counted.LOCATIONS : null;
    }

    /** What is done to people whom this precedes ("detuvieron a 13 personas"); null for nothing that is counted. */
    static Counted deed(String word) {
        return ARRESTING.contains(word) ? Counted.ARRESTS : LOCATING.contains(word) ? Counted.LOCATIONS : null;
    }

    static boolean linksDeed(String word) {
        return BEFORE_THOSE_ARRESTED.contains(word);
    }

    static boolean isAuxiliary(String word) {
        return AUXILIARIES.contains(word);
    }

    static boolean tellsOfNoPart(String word) {
        return NOT_TAKING_PART.contains(word) || IMPRISONED_OR_ARRESTED.contains(word);
    }

    static boolean makesPeopleAThing(String word) {
        return MAKE_PEOPLE_A_THING.contains(word);
    }

    static boolean isEvery(String word) {
        return EVERY.contains(word);
    }

    static boolean leadsToPercent(String word) {
        return PERCENT_BEFORE.contains(word);
    }

    static boolean isOf(String word) {
        return OF.contains(word);
    }

    static boolean isOutOf(String word) {
        return OUT_OF.contains(word);
    }

    static boolean isAnd(String word) {
        return AND.contains(word);
    }

    static boolean isBoth(String word) {
        return BOTH.contains(word);
    }

    static boolean isArticleAfterBoth(String word) {
        return ARTICLES_AFTER_BOTH.contains(word);
    }

    static boolean isFunctionWord(String word) {
        return FUNCTION_WORDS.contains(word);
    }

    static boolean isLabel(String word) {
        return LABELS.contains(word);
    }

    /** Whether this may stand between a number and what is counted, or behind it, without changing what that is. */
    static boolean isModifier(String word, Language language) {
        return MODIFIERS.contains(word)
                || language == Language.EN
                        && word.length() > 4
                        && ENDINGS_OF_ENGLISH_ADJECTIVES.stream().anyMatch(word::endsWith);
    }
}
