package eu.elpaccto.intranet.reading;

import eu.elpaccto.intranet.reading.NamedCountry.Standing;
import eu.elpaccto.intranet.reading.Words.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words around countries in the four languages: groups of them, "other countries", their part, and what only fills. */
final class CountryWords {

    enum Meaning {
        REGION,
        COUNTRIES,
        OTHERS,
        STANDING,
        JOINING,
        FILLING
    }

    /** @param value the region or the standing; null for the other meanings */
    record Phrase(Meaning meaning, Object value, int words) {}

    private record Known(List<String> words, boolean inCapitals, Meaning meaning, Object value) {}

    private static final Map<String, List<Known>> PHRASES = new HashMap<>();

    static {
        region(
                Region.LATIN_AMERICA,
                "latin america,latin american,latin americans,latinamerica,latinoamerica,latinoamericano,latinoamericanos,"
                        + "latinoamericanas,america latina,latino americanos,latino americanas,latino americano,"
                        + "amerique latine,latino americain,latino americains,latino americaines");
        region(
                Region.EUROPEAN_UNION,
                "european union,eu member,eu member states,union europea,uniao europeia,union europeenne,europe,europa,"
                        + "european,europeo,europeos,europeas,europeu,europeus,europeias,europeen,europeens,europeennes");
        region(
                Region.CARIBBEAN,
                "caribbean,the caribbean,caribe,el caribe,caribeno,caribenos,caribenhos,caraibes,caraibe");
        region(Region.MERCOSUR, "mercosur,mercosul");
        region(
                Region.NETWORK_MEMBERS,
                "network members,members of the network,network countries,countries of the network,miembros de la red,"
                        + "paises de la red,"
                        + "membros da rede,paises da rede,membres du reseau,pays du reseau");
        inCapitals("la", Region.LATIN_AMERICA);
        inCapitals("al", Region.LATIN_AMERICA);
        inCapitals("eu", Region.EUROPEAN_UNION);
        inCapitals("ue", Region.EUROPEAN_UNION);
        learn(Meaning.COUNTRIES, null, "countries,country,states,member states,paises,pais,estados,pays,etats,nations");
        learn(Meaning.OTHERS, null, "other,others,otro,otros,otras,outro,outros,outras,autre,autres");
        learn(Meaning.OTHERS, null, "more,further,additional,mas,mais");
        standing(Standing.HOST, "host,hosts,hosted by,hosting,host country,anfitrion,pais anfitrion,sede,anfitriao");
        standing(Standing.HOST, "pais anfitriao,hote,pays hote,as host,acogida por,accueilli par");
        standing(
                Standing.CHAIR,
                "chair,chaired by,presidency,preside,presidencia,presidida por,presidence,presidee par");
        standing(Standing.CONTRIBUTOR, "experience of,experiences of,with the experience of,expertise of,contributor");
        standing(
                Standing.CONTRIBUTOR,
                "contributors,experiencia de,experiencias de,con la experiencia de,com a experiencia de");
        standing(Standing.CONTRIBUTOR, "experience de,experiences de,avec l experience de,contribuyente");
        standing(
                Standing.BENEFICIARY, "beneficiary,beneficiaries,beneficiario,beneficiaria,beneficiarios,beneficiaire");
        learn(Meaning.JOINING, null, "and,plus,y,e,et,with,con,com,avec,as well as,junto con");
        learn(Meaning.FILLING, null, "of,the,from,in,de,del,da,do,das,dos,des,du,d,el,los,las,la,les,le,l,os,as");
        learn(Meaning.FILLING, null, "not listed,unlisted,not named,sin listar,no listados,no enumerados,sin enumerar");
        learn(
                Meaning.FILLING,
                null,
                "nao listados,nao enumerados,non listes,non enumeres,not specified,sin especificar");
        learn(Meaning.FILLING, null, "present,presente,presentes,presents,participating,participantes,participants,as");
    }

    private CountryWords() {}

    private static void region(Region region, String phrases) {
        learn(Meaning.REGION, region, phrases);
    }

    private static void standing(Standing standing, String phrases) {
        learn(Meaning.STANDING, standing, phrases);
    }

    private static void inCapitals(String word, Region region) {
        PHRASES.computeIfAbsent(word, unknown -> new ArrayList<>())
                .add(new Known(List.of(word), true, Meaning.REGION, region));
    }

    private static void learn(Meaning meaning, Object value, String phrases) {
        for (String phrase : phrases.split(",")) {
            List<String> words = List.of(phrase.split(" "));
            PHRASES.computeIfAbsent(words.get(0), unknown -> new ArrayList<>())
                    .add(new Known(words, false, meaning, value));
        }
    }

    /** The longest phrase that begins at this word; what is written in capitals goes first. Null for none. */
    static Phrase phraseAt(List<Word> words, int at) {
        Known longest = null;
        for (Known known : PHRASES.getOrDefault(words.get(at).folded(), List.of())) {
            boolean better = longest == null
                    || known.words().size() > longest.words().size()
                    || known.words().size() == longest.words().size() && known.inCapitals();
            boolean written = !known.inCapitals() || words.get(at).isInCapitals();
            if (better && written && matches(known.words(), words, at)) {
                longest = known;
            }
        }
        return longest == null
                ? null
                : new Phrase(longest.meaning(), longest.value(), longest.words().size());
    }

    private static boolean matches(List<String> phrase, List<Word> words, int at) {
        if (at + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!words.get(at + i).folded().equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }
}
