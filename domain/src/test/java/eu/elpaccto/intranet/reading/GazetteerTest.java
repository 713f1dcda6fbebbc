package eu.elpaccto.intranet.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.elpaccto.intranet.programme.Category;
import eu.elpaccto.intranet.programme.Code;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.InstitutionCode;
import eu.elpaccto.intranet.programme.ReferenceList;
import eu.elpaccto.intranet.reading.Gazetteer.Entry;
import eu.elpaccto.intranet.reading.Gazetteer.Mention;
import eu.elpaccto.intranet.reading.Gazetteer.Strength;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

    private final Gazetteer gazetteer = DemoLists.gazetteer();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COUNTRY       | Brésil                                | BR
            COUNTRY       | BRASIL                                | BR
            COUNTRY       | brazil                                | BR
            COUNTRY       | ec                                    | EC
            COUNTRY       | El Salvador                           | SV
            COUNTRY       | Salvador                              | SV
            COUNTRY       | república dominicana                  | DO
            COUNTRY       | EE. UU.                               | US
            COUNTRY       | EE.UU.                                | US
            COMPONENT     | GOV                                   | OFFICE
            COMPONENT     | SISTER:EUROFRONT                      | EUROFRONT
            COMPONENT     | EUROsociAL                            | EUROSOCIAL
            COMPONENT     | Coopération policière                 | POL
            ACTIVITY_TYPE | police operation (result)             | POLICE_OPERATION
            ACTIVITY_TYPE | réunion de haut niveau                | HIGH_LEVEL_MEETING
            TOPIC         | covid-19                              | COVID_19
            TOPIC         | prison staff training (RAP)           | PRISON_STAFF_TRAINING
            TOPIC         | cooper@jus                            | DIGITAL_COOPERATION
            INSTITUTION   | MAOC(N)                               | MAOC_N
            INSTITUTION   | ABC/MRE                               | ABC_BR
            INSTITUTION   | dgcp sv                               | DGCP_SV
            """)
    void a_whole_name_code_or_alias_finds_its_entry(ReferenceList list, String name, String code) {
        assertThat(gazetteer.find(name, list)).map(Entry::code).contains(list.code(code));
    }

    @Test
    void a_name_counts_only_in_its_own_list_and_only_as_a_whole() {
        assertThat(gazetteer.find("Brasil", ReferenceList.TOPIC)).isEmpty();
        assertThat(gazetteer.find("Costa", ReferenceList.COUNTRY)).isEmpty();
        assertThat(gazetteer.find("Costa Rica y Chile", ReferenceList.COUNTRY)).isEmpty();
        assertThat(gazetteer.find("", ReferenceList.COUNTRY)).isEmpty();
        assertThat(gazetteer.find((String) null, ReferenceList.COUNTRY)).isEmpty();
    }

    @Test
    void an_alias_of_several_gives_all_of_them() {
        assertThat(gazetteer.named("mpf", ReferenceList.INSTITUTION))
                .extracting(entry -> entry.country().value())
                .containsExactlyInAnyOrder("AR", "BR");
        assertThat(gazetteer.find("MPF", ReferenceList.INSTITUTION)).isEmpty();
    }

    @Test
    void a_full_name_goes_before_the_same_alias_of_another() {
        Gazetteer two = new Gazetteer(List.of(
                institution("GUARD_A", "AR", List.of("Guardia Nacional"), List.of()),
                institution("GUARD_B", "BO", List.of("Guardia de Bolivia"), List.of("Guardia Nacional"))));
        assertThat(two.find("guardia nacional", ReferenceList.INSTITUTION))
                .map(Entry::code)
                .contains(new InstitutionCode("GUARD_A"));
        assertThat(two.named("guardia nacional", ReferenceList.INSTITUTION)).hasSize(2);
    }

    private static Entry institution(String code, String country, List<String> names, List<String> aliases) {
        return new Entry(new InstitutionCode(code), Category.NATIONAL, new CountryCode(country), names, aliases);
    }

    @Test
    void entries_are_found_by_code_and_listed_in_order() {
        assertThat(gazetteer.find(new CountryCode("EC"))).map(Entry::list).contains(ReferenceList.COUNTRY);
        assertThat(gazetteer.find(new CountryCode("ZZ"))).isEmpty();
        assertThat(gazetteer.entries(ReferenceList.COMPONENT))
                .extracting(entry -> entry.code().value())
                .startsWith("POL", "JUS", "PEN");
    }

    @Test
    void a_code_belongs_to_one_entry() {
        Entry chile = gazetteer.find(new CountryCode("CL")).orElseThrow();
        assertThatThrownBy(() -> new Gazetteer(List.of(chile, chile))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Judges of Brazil, Côte d'Ivoire and the Dominican Republic met.          | Brazil;Dominican Republic
            Policía de El Salvador y de Panamá; también EE. UU. y España.            | El Salvador;Panamá;EE. UU;España
            BR, EC and MX; de la reunión es el no se do.                             | BR;EC;MX
            CO2 and ECx are no countries, nor is Chilean or Perusal.                 |
            REUNIÓN DE EXPERTOS DE ALTO NIVEL EN CHILE                               | CHILE
            UY + 30 or more countries                                                | UY
            Costa Rica/Panama (MX)                                                   | Costa Rica;Panama;MX
            """)
    void countries_are_found_in_running_text(String text, String found) {
        assertThat(texts(gazetteer.mentionsIn(text, ReferenceList.COUNTRY)))
                .isEqualTo(found == null ? List.of() : List.of(found.split(";")));
    }

    private static List<String> texts(List<Mention> mentions) {
        return mentions.stream().map(Mention::text).toList();
    }

    @Test
    void the_longest_name_counts() {
        assertThat(codes(gazetteer.mentionsIn("the Council of Europe and the Council", ReferenceList.INSTITUTION)))
                .containsExactly("COUNCIL_OF_EUROPE", "COUNCIL_EU");
        assertThat(codes(gazetteer.mentionsIn("AIAMP environmental protection network", ReferenceList.INSTITUTION)))
                .containsExactly("AIAMP_ENVIRONMENT");
    }

    private static List<String> codes(List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> mention.candidates().stream()
                        .map(Entry::code)
                        .map(Code::value)
                        .collect(Collectors.joining("|")))
                .toList();
    }

    @Test
    void names_do_not_run_across_marks() {
        assertThat(gazetteer.mentionsIn("Costa; Rica, República. Dominicana", ReferenceList.COUNTRY))
                .isEmpty();
        assertThat(codes(gazetteer.mentionsIn("Costa\nRica", ReferenceList.COUNTRY)))
                .containsExactly("CR");
    }

    @Test
    void positions_point_at_the_text_as_written() {
        String text = "Según la Fiscalía, el Perú\u0301 no; «México» sí.";
        List<Mention> mentions = gazetteer.mentionsIn(text, ReferenceList.COUNTRY);
        assertThat(mentions)
                .extracting(mention -> text.substring(mention.start(), mention.end()))
                .containsExactly("Perú\u0301", "México");
        assertThat(texts(mentions)).containsExactly("Perú\u0301", "México");
    }

    @Test
    void short_acronyms_count_in_capitals_only_and_long_ones_in_any_case() {
        assertThat(codes(gazetteer.mentionsIn("the report is due; an apt rap", ReferenceList.INSTITUTION)))
                .isEmpty();
        assertThat(codes(gazetteer.mentionsIn("the DUE and APT", ReferenceList.INSTITUTION)))
                .containsExactly("EU_DELEGATION", "APT");
        assertThat(codes(gazetteer.mentionsIn("Ameripol, AMERIPOL, interpol", ReferenceList.INSTITUTION)))
                .containsExactly("AMERIPOL_ORG", "AMERIPOL_ORG", "INTERPOL_ORG");
    }

    @Test
    void a_mention_tells_how_distinctive_the_name_is() {
        assertThat(gazetteer.mentionsIn("Guardia Civil, EEAS, Attorney General, Customs", ReferenceList.INSTITUTION))
                .extracting(Mention::strength)
                .containsExactly(Strength.NAME, Strength.ACRONYM, Strength.WORDS, Strength.WORD);
    }

    @Test
    void all_lists_are_searched_when_none_is_named() {
        assertThat(gazetteer.mentionsIn("Webinar on cybercrime with Eurojust in Chile"))
                .extracting(mention -> mention.candidates().get(0).list())
                .containsExactly(
                        ReferenceList.ACTIVITY_TYPE,
                        ReferenceList.TOPIC,
                        ReferenceList.INSTITUTION,
                        ReferenceList.COUNTRY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COUNTRY       | es      | ES
            COUNTRY       | españ   | ES
            COUNTRY       | espag   | ES
            COUNTRY       | costa r | CR
            COUNTRY       | rica    | CR
            COUNTRY       | do      | DO
            INSTITUTION   | euroj   | EUROJUST
            INSTITUTION   | minis just par | MJ_PY
            ACTIVITY_TYPE | high    | HIGH_LEVEL_MEETING
            TOPIC         | trata   | HUMAN_TRAFFICKING
            """)
    void the_best_suggestion_comes_first(ReferenceList list, String typed, String code) {
        assertThat(gazetteer.suggest(typed, list, 8))
                .first()
                .extracting(suggestion -> suggestion.entry().code().value())
                .isEqualTo(code);
    }

    @Test
    void suggestions_name_what_matched_and_each_entry_once() {
        List<Gazetteer.Suggestion> suggestions = gazetteer.suggest("bra", ReferenceList.COUNTRY, 8);
        assertThat(suggestions)
                .extracting(suggestion -> suggestion.entry().code().value())
                .containsExactly("BR");
        assertThat(suggestions.get(0).name()).startsWithIgnoringCase("bra");
        assertThat(gazetteer.suggest("re", ReferenceList.COUNTRY, 3)).hasSize(3);
        assertThat(gazetteer.suggest("xyz", ReferenceList.COUNTRY, 3)).isEmpty();
        assertThat(gazetteer.suggest(" ", ReferenceList.COUNTRY, 3)).isEmpty();
        assertThat(gazetteer.suggest(null, ReferenceList.COUNTRY, 3)).isEmpty();
    }

    @Test
    void five_thousand_institutions_are_no_burden() {
        List<Entry> many = new ArrayList<>(DemoLists.entries());
        IntStream.range(0, 5000)
                .mapToObj(number -> institution(
                        "UNIT_" + number,
                        "CO",
                        List.of("Unidad de investigación número " + number, "Investigation unit number " + number),
                        List.of("Unidad " + number)))
                .forEach(many::add);
        String page =
                "The investigation unit number 4711 met Eurojust, Unidad 17 and the judges of Brazil. ".repeat(200);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Gazetteer large = new Gazetteer(many);
            assertThat(large.mentionsIn(page)).hasSize(800);
            for (int i = 0; i < 20; i++) {
                assertThat(large.suggest("unidad", ReferenceList.INSTITUTION, 8))
                        .hasSize(8);
            }
        });
    }
}
