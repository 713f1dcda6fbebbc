package eu.elpaccto.intranet.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.elpaccto.intranet.reading.Reading;
import eu.elpaccto.intranet.shared.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedCountriesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            13                             | 13 EXACTLY NOT_STATED
            más de 10                      | 10 MORE_THAN NOT_STATED
            13 países                      | 13 EXACTLY NOT_STATED
            quinze países                  | 15 EXACTLY NOT_STATED
            environ 15 pays                | 15 ABOUT NOT_STATED
            30 or more countries           | 30 AT_LEAST NOT_STATED
            12 otros países                | +12 EXACTLY NOT_STATED
            12 others                      | +12 EXACTLY NOT_STATED
            13 países latinoamericanos     | 13 EXACTLY LATIN_AMERICA
            13 Latin American countries    | 13 EXACTLY LATIN_AMERICA
            13 países da América Latina    | 13 EXACTLY LATIN_AMERICA
            13 pays d'Amérique latine      | 13 EXACTLY LATIN_AMERICA
            Latin America and the EU       | LATIN_AMERICA_AND_EU
            ''                             | NOT_STATED
            no consta                      | NOT_STATED
            """)
    void what_is_typed_beside_the_list_is_read(String text, String stated) {
        assertThat(StatedCountries.read(text, false, null).value()).hasToString(stated);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            muchos                         | activity.statedCountries.unknown
            Perú y 12 más                  | activity.statedCountries.unknown
            13 countries, 40 people        | activity.statedCountries.unknown
            13 países del Caribe           | activity.statedCountries.unknown
            0                              | activity.statedCountries.range
            300 countries                  | activity.statedCountries.range
            hasta 10                       | reading.number.limit
            13 EU countries                | activity.statedCountries.group
            """)
    void what_is_not_understood_says_why(String text, String key) {
        Reading<StatedCountries> reading = StatedCountries.read(text, false, CountryGroup.LATIN_AMERICA);
        assertThat(reading.isUnderstood()).isFalse();
        assertThat(reading.problem().key()).isEqualTo(key);
        assertThat(reading.problem().arguments()).containsExactly(text);
    }

    @Test
    void the_form_adds_what_the_text_does_not_say() {
        assertThat(StatedCountries.read("12", true, CountryGroup.MERCOSUR).value())
                .hasToString("+12 EXACTLY MERCOSUR");
        assertThat(StatedCountries.read(null, true, CountryGroup.MERCOSUR).value())
                .hasToString("MERCOSUR");
        assertThat(StatedCountries.read("12 LA countries", false, CountryGroup.LATIN_AMERICA)
                        .value())
                .hasToString("12 EXACTLY LATIN_AMERICA");
    }

    private static StatedCountries exactly(int number) {
        return new StatedCountries(number, null, false, CountryGroup.LATIN_AMERICA);
    }

    @Test
    void others_are_added_to_the_named_and_a_total_includes_them() {
        assertThat(new StatedCountries(12, null, true, null).inAll(1)).isEqualTo(13);
        assertThat(exactly(13).inAll(9)).isEqualTo(13);
        assertThat(exactly(9).inAll(13)).isEqualTo(13);
        assertThat(StatedCountries.none().inAll(4)).isEqualTo(4);
    }

    @Test
    void fewer_than_are_named_is_a_contradiction() {
        assertThat(exactly(9).contradicts(10)).isTrue();
        assertThat(exactly(9).contradicts(9)).isFalse();
        assertThat(exactly(14).contradicts(10)).isFalse();
    }

    @Test
    void others_and_rounded_numbers_contradict_nothing() {
        assertThat(new StatedCountries(2, null, true, null).contradicts(10)).isFalse();
        assertThat(new StatedCountries(9, Qualifier.ABOUT, false, null).contradicts(10))
                .isFalse();
        assertThat(new StatedCountries(9, Qualifier.AT_LEAST, false, null).contradicts(10))
                .isFalse();
        assertThat(StatedCountries.none().contradicts(10)).isFalse();
    }

    @Test
    void a_group_alone_is_stated_without_number_and_qualifier() {
        StatedCountries group = new StatedCountries(null, Qualifier.ABOUT, true, CountryGroup.LATIN_AMERICA_AND_EU);
        assertThat(group.isStated()).isTrue();
        assertThat(group.qualifier()).isNull();
        assertThat(group.besidesNamed()).isFalse();
    }

    @Test
    void nothing_is_not_stated() {
        assertThat(StatedCountries.none().isStated()).isFalse();
        assertThat(new StatedCountries(null, null, false, null))
                .isEqualTo(StatedCountries.none())
                .isEqualTo(new StatedCountries())
                .hasSameHashCodeAs(new StatedCountries());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 251})
    void a_number_of_countries_lies_between_1_and_250(int number) {
        assertThatThrownBy(() -> exactly(number)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void equal_statements_are_equal() {
        assertThat(exactly(13))
                .isEqualTo(exactly(13))
                .isNotEqualTo(exactly(12))
                .hasToString("13 EXACTLY LATIN_AMERICA");
        assertThat(new StatedCountries(12, null, true, null)).hasToString("+12 EXACTLY NOT_STATED");
    }
}
