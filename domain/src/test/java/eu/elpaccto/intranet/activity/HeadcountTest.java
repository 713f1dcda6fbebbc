package eu.elpaccto.intranet.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.elpaccto.intranet.shared.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadcountTest {

    @Test
    void a_number_is_exact_unless_qualified() {
        assertThat(Headcount.of(40, null).qualifier()).isEqualTo(Qualifier.EXACTLY);
        assertThat(Headcount.of(70, Qualifier.MORE_THAN)).hasToString("MORE_THAN 70");
        assertThat(Headcount.of(0, null).isKnown()).isTrue();
    }

    @Test
    void nothing_stated_is_unknown() {
        Headcount unknown = Headcount.of(null, Qualifier.ABOUT, null, null, null, null, false, "officers");
        assertThat(unknown).isEqualTo(Headcount.unknown()).isEqualTo(new Headcount());
        assertThat(unknown.isKnown()).isFalse();
        assertThat(unknown.isSplit()).isFalse();
        assertThat(unknown).hasToString("");
    }

    @Test
    void without_a_stated_number_the_total_is_the_sum_of_the_split() {
        Headcount split = people(null, null, 40, 30, 1, 2);
        assertThat(split).hasToString("EXACTLY 73");
        assertThat(split.isDerived()).isTrue();
        assertThat(split.isContradicting()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"40,,", ",30,", "40,,5", ",,5"})
    void a_split_that_leaves_somebody_out_gives_no_exact_total(Integer women, Integer men, Integer other) {
        Headcount partial = people(null, null, women, men, other, null);
        assertThat(partial.qualifier()).isEqualTo(Qualifier.AT_LEAST);
        assertThat(partial.number()).isEqualTo(partial.inSplit());
        assertThat(partial.isDerived()).isTrue();
    }

    @Test
    void those_not_stated_complete_a_split() {
        assertThat(people(null, null, 40, null, null, 30)).hasToString("EXACTLY 70");
    }

    @Test
    void a_stated_number_that_is_the_sum_is_derived() {
        assertThat(people(70, Qualifier.EXACTLY, 40, 30, null, null)).isEqualTo(people(null, null, 40, 30, null, null));
        assertThat(people(70, Qualifier.EXACTLY, 40, 30, null, null).isDerived())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            38  | EXACTLY   | 20 |    | false
            38  | EXACTLY   | 39 |    | true
            38  | EXACTLY   | 20 | 17 | true
            38  | EXACTLY   | 20 | 19 | true
            100 | AT_LEAST  | 3  | 7  | true
            100 | AT_LEAST  | 60 |    | false
            100 | AT_LEAST  | 60 | 40 | false
            100 | AT_LEAST  | 60 | 70 | false
            100 | MORE_THAN | 60 | 40 | true
            100 | MORE_THAN | 60 | 41 | false
            100 | MORE_THAN | 60 |    | false
            100 | ALMOST    | 50 | 48 | false
            100 | ALMOST    | 51 | 50 | true
            100 | ALMOST    | 30 | 40 | true
            40  | ABOUT     | 20 | 18 | false
            40  | ABOUT     | 25 | 23 | false
            40  | ABOUT     | 25 | 24 | true
            40  | ABOUT     | 3  | 7  | true
            """)
    void a_stated_number_stays_and_shows_where_the_split_contradicts_it(
            int number, Qualifier qualifier, Integer women, Integer men, boolean contradicting) {
        Headcount count = people(number, qualifier, women, men, null, null);
        assertThat(count).hasToString(qualifier + " " + number);
        assertThat(count.women()).isEqualTo(women);
        assertThat(count.men()).isEqualTo(men);
        assertThat(count.isContradicting()).isEqualTo(contradicting);
        assertThat(count.isDerived()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"45, 55, false", "33, 66, false", "45, 70, true", "45, 40, true", "45, , false"})
    void percentages_are_of_a_hundred(Integer women, Integer men, boolean contradicting) {
        Headcount count = Headcount.of(61, null, women, men, null, null, true, null);
        assertThat(count.isContradicting()).isEqualTo(contradicting);
        assertThat(count.isDerived()).isFalse();
    }

    private static Headcount people(
            Integer number, Qualifier qualifier, Integer women, Integer men, Integer other, Integer notStated) {
        return Headcount.of(number, qualifier, women, men, other, notStated, false, null);
    }

    @Test
    void a_split_in_per_cent_leaves_the_number_as_stated() {
        Headcount split = Headcount.of(61, null, 45, 55, null, null, true, "respondents");
        assertThat(split.number()).isEqualTo(61);
        assertThat(split.women()).isEqualTo(45);
        assertThat(split.men()).isEqualTo(55);
        assertThat(split.inPercent()).isTrue();
        assertThat(split.countedAs()).isEqualTo("respondents");
        assertThat(Headcount.of(61, null, null, null, null, null, true, null).inPercent())
                .isFalse();
    }

    @Test
    void a_blank_name_for_those_counted_is_none() {
        assertThat(Headcount.of(5, null, null, null, null, null, false, "  ").countedAs())
                .isNull();
        assertThat(Headcount.of(5, null, null, null, null, null, false, " judges ")
                        .countedAs())
                .isEqualTo("judges");
    }

    @Test
    void negative_people_and_more_than_all_of_them_are_refused() {
        assertThatThrownBy(() -> Headcount.of(-1, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Headcount.of(10, null, -1, null, null, null, false, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Headcount.of(10, null, 101, null, null, null, true, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Headcount.of(500, null, 100, 0, null, null, true, null).number())
                .isEqualTo(500);
    }

    @Test
    void equal_counts_are_equal() {
        Headcount one = Headcount.of(61, null, 45, 55, null, null, true, "respondents");
        Headcount same = Headcount.of(61, Qualifier.EXACTLY, 45, 55, null, null, true, "respondents");
        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(Headcount.of(61, null));
    }
}
