package eu.elpaccto.intranet.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartialPeriodTest {

    private static final LocalDate MARCH_4 = LocalDate.of(2021, 3, 4);

    @Test
    void a_day_begins_and_ends_on_itself() {
        PartialPeriod day = PartialPeriod.day(MARCH_4);
        assertThat(day.from()).isEqualTo(MARCH_4);
        assertThat(day.to()).isEqualTo(MARCH_4);
        assertThat(day.isOneDay()).isTrue();
        assertThat(day).hasToString("2021-03-04");
    }

    @Test
    void a_range_of_days_is_not_one_day() {
        PartialPeriod range = PartialPeriod.days(LocalDate.of(2021, 2, 22), LocalDate.of(2021, 2, 26));
        assertThat(range.isOneDay()).isFalse();
        assertThat(range.precision()).isEqualTo(Precision.DAY);
        assertThat(range).hasToString("2021-02-22/2021-02-26");
    }

    @Test
    void a_month_runs_from_its_first_to_its_last_day_and_claims_no_day() {
        PartialPeriod february = PartialPeriod.month(YearMonth.of(2020, 2));
        assertThat(february.from()).isEqualTo("2020-02-01");
        assertThat(february.to()).isEqualTo("2020-02-29");
        assertThat(february.isOneDay()).isFalse();
        assertThat(february).hasToString("2020-02");
    }

    @Test
    void months_and_years_may_be_ranges() {
        assertThat(PartialPeriod.months(YearMonth.of(2020, 11), YearMonth.of(2021, 3)))
                .hasToString("2020-11/2021-03");
        assertThat(PartialPeriod.years(Year.of(2017), Year.of(2022))).hasToString("2017/2022");
        assertThat(PartialPeriod.year(Year.of(2021)).to()).isEqualTo("2021-12-31");
    }

    @Test
    void days_are_widened_to_what_the_precision_says() {
        assertThat(PartialPeriod.of(MARCH_4, MARCH_4, Precision.MONTH))
                .isEqualTo(PartialPeriod.month(YearMonth.of(2021, 3)));
        assertThat(PartialPeriod.of(MARCH_4, MARCH_4, Precision.YEAR)).isEqualTo(PartialPeriod.year(Year.of(2021)));
    }

    @Test
    void what_is_not_stated_has_no_days() {
        PartialPeriod none = PartialPeriod.of(null, null, null);
        assertThat(none).isEqualTo(PartialPeriod.notStated()).hasSameHashCodeAs(PartialPeriod.notStated());
        assertThat(none.isStated()).isFalse();
        assertThat(none.from()).isNull();
        assertThat(none.isBefore(MARCH_4)).isFalse();
        assertThat(none).hasToString("");
        assertThat(PartialPeriod.of(MARCH_4, MARCH_4, Precision.NOT_STATED)).isEqualTo(none);
    }

    @Test
    void an_empty_value_as_the_database_makes_it_is_not_stated() {
        assertThat(new PartialPeriod()).isEqualTo(PartialPeriod.notStated());
        assertThat(new PartialPeriod().precision()).isEqualTo(Precision.NOT_STATED);
    }

    @Test
    void only_a_period_that_is_over_lies_before_a_day() {
        PartialPeriod february = PartialPeriod.month(YearMonth.of(2021, 2));
        assertThat(february.isBefore(LocalDate.of(2021, 3, 1))).isTrue();
        assertThat(february.isBefore(LocalDate.of(2021, 2, 28))).isFalse();
    }

    @Test
    void an_end_before_the_beginning_is_refused() {
        assertThatThrownBy(() -> PartialPeriod.days(MARCH_4, MARCH_4.minusDays(1)))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("shared.period.reversed"));
    }

    @ParameterizedTest
    @EnumSource(names = "NOT_STATED", mode = EnumSource.Mode.EXCLUDE)
    void a_stated_period_needs_both_ends(Precision precision) {
        assertThatThrownBy(() -> PartialPeriod.of(MARCH_4, null, precision))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("shared.period.incomplete"));
        assertThatThrownBy(() -> PartialPeriod.of(null, MARCH_4, precision)).isInstanceOf(DomainException.class);
    }

    @Test
    void the_same_days_known_less_exactly_are_another_period() {
        PartialPeriod exact = PartialPeriod.days(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 3, 31));
        assertThat(exact).isNotEqualTo(PartialPeriod.month(YearMonth.of(2021, 3)));
        assertThat(exact)
                .isEqualTo(PartialPeriod.days(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 3, 31)))
                .isNotEqualTo("2021-03-01/2021-03-31");
    }
}
