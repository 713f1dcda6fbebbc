package eu.elpaccto.intranet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.reading.NamedCountry.Standing;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenCountriesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AR,BO,BR                                   | AR BO BR     |                |
            Perú, Brasil y México                      | PE BR MX     |                |
            PE + 12 other LA countries (not listed)    | PE           | +12 EXACTLY    | LATIN_AMERICA
            Perú y otros 12 países de América Latina   | PE           | +12 EXACTLY    | LATIN_AMERICA
            Peru e outros doze países                  | PE           | +12 EXACTLY    |
            le Pérou et 12 autres pays                 | PE           | +12 EXACTLY    |
            UY + 30 or more countries                  | UY           | +30 AT_LEAST   |
            23 countries (not listed)                  |              | 23 EXACTLY     |
            13 LA countries (not listed)               |              | 13 EXACTLY     | LATIN_AMERICA
            más de veinte países                       |              | 20 MORE_THAN   |
            une douzaine de pays d'Amérique latine     |              | 12 EXACTLY     | LATIN_AMERICA
            cerca de 30 países da UE                   |              | 30 ABOUT       | EUROPEAN_UNION
            LA countries + ES,FR,PT                    | ES FR PT     |                | LATIN_AMERICA
            17 LA countries + ES                       | ES           | +17 EXACTLY    | LATIN_AMERICA
            17 LA and EU countries; MX host            | MX:HOST      | 17 EXACTLY     | EUROPEAN_UNION LATIN_AMERICA
            AR, BO (2 countries)                       | AR BO        | 2 EXACTLY      |
            LA and EU; PA host                         | PA:HOST      |                | EUROPEAN_UNION LATIN_AMERICA
            LA, Caribbean and EU                       |              |                | CARIBBEAN EUROPEAN_UNION LATIN_AMERICA
            América Latina y la Unión Europea          |              |                | EUROPEAN_UNION LATIN_AMERICA
            BR (MERCOSUR)                              | BR           |                | MERCOSUR
            network members (not listed)               |              |                | NETWORK_MEMBERS
            miembros de la red                         |              |                | NETWORK_MEMBERS
            EU                                         |              |                | EUROPEAN_UNION
            LA                                         |              |                | LATIN_AMERICA
            9 countries                                |              | 9 EXACTLY      |
            14 LA and EU countries                     |              | 14 EXACTLY     | EUROPEAN_UNION LATIN_AMERICA
            EC (beneficiary), experience of CR, PE     | EC:BENEFICIARY CR:CONTRIBUTOR PE:CONTRIBUTOR | |
            CL chair, AR                               | CL:CHAIR AR  |                |
            hosted by Panama                           | PA:HOST      |                |
            not stated                                 |              |                |
            sin indicar; CL                            | CL           |                |
            """)
    void statements_about_countries(String text, String named, String number, String regions) {
        WrittenCountries read = WrittenCountries.read(text, DemoLists.gazetteer());
        assertThat(named(read)).as("named").isEqualTo(named == null ? "" : named);
        assertThat(number(read)).as("number").isEqualTo(number == null ? "" : number);
        assertThat(regions(read)).as("regions").isEqualTo(regions == null ? "" : regions);
        assertThat(read.leftover()).isEmpty();
    }

    private static String named(WrittenCountries read) {
        return read.named().stream()
                .map(country -> country.standing() == Standing.NAMED
                        ? country.country().value()
                        : country.country() + ":" + country.standing())
                .collect(Collectors.joining(" "));
    }

    private static String number(WrittenCountries read) {
        return read.number() == null
                ? ""
                : (read.besidesNamed() ? "+" : "") + read.number().number() + " "
                        + read.number().qualifier();
    }

    private static String regions(WrittenCountries read) {
        return read.regions().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LA prosecutors (not listed)",
                "LA and EU prison schools",
                "150 people of LA",
                "AR and three judges"
            })
    void what_says_more_is_left_over_as_a_whole(String text) {
        WrittenCountries read = WrittenCountries.read("MX host; " + text, DemoLists.gazetteer());
        assertThat(read.saysSomething()).isTrue();
        assertThat(read.number()).isNull();
        assertThat(read.leftover()).containsExactly(text);
    }

    @Test
    void a_text_without_countries_says_nothing() {
        WrittenCountries read = WrittenCountries.read("to be seen", DemoLists.gazetteer());
        assertThat(read.saysSomething()).isFalse();
        assertThat(read.leftover()).isEqualTo(List.of("to be seen"));
        assertThat(WrittenCountries.read(null, DemoLists.gazetteer()).saysSomething())
                .isFalse();
    }

    @Test
    void a_count_of_countries_is_found_inside_other_words() {
        assertThat(WrittenCountries.countIn("police and prosecutors of 12 LA countries", DemoLists.gazetteer()))
                .hasValueSatisfying(read -> {
                    assertThat(read.number().number()).isEqualTo(12);
                    assertThat(read.regions()).containsExactly(Region.LATIN_AMERICA);
                });
        assertThat(WrittenCountries.countIn("10 other LA prosecution services", DemoLists.gazetteer()))
                .isEmpty();
        assertThat(WrittenCountries.countIn("six teams, one theme per country", DemoLists.gazetteer()))
                .isEmpty();
    }
}
