package eu.elpaccto.intranet.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.elpaccto.intranet.shared.Qualifier;
import org.junit.jupiter.api.Test;

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
    void the_total_of_a_split_is_its_sum_whatever_was_typed() {
        Headcount split = Headcount.of(999, Qualifier.ABOUT, 40, 30, 1, 2, false, null);
        assertThat(split.number()).isEqualTo(73);
        assertThat(split.qualifier()).isEqualTo(Qualifier.EXACTLY);
        assertThat(split.isSplit()).isTrue();
        assertThat(Headcount.of(null, null, 40, null, null, null, false, null).number())
                .isEqualTo(40);
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
