package eu.elpaccto.intranet.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.elpaccto.intranet.shared.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatedCountriesTest {

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
