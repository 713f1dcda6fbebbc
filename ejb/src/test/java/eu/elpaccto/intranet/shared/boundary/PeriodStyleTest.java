package eu.elpaccto.intranet.shared.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.Precision;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodStyleTest {

    private static final PeriodStyle SHORT =
            new PeriodStyle(Language.ES.locale(), "d MMM", "d MMM yyyy", "LLLL 'de' yyyy", "LLL yyyy");

    private static final PeriodStyle LONG =
            new PeriodStyle(Language.EN.locale(), "d MMMM", "d MMMM yyyy", "LLLL yyyy", "LLLL yyyy");

    @ParameterizedTest
    @CsvSource({
        "DAY,   2021-04-06, 2021-04-06, 6 abr 2021,               6 April 2021",
        "DAY,   2021-04-06, 2021-04-08, 6–8 abr 2021,             6–8 April 2021",
        "DAY,   2021-04-29, 2021-05-01, 29 abr – 1 may 2021,      29 April – 1 May 2021",
        "DAY,   2020-12-29, 2021-01-02, 29 dic 2020 – 2 ene 2021, 29 December 2020 – 2 January 2021",
        "MONTH, 2021-04-01, 2021-04-30, abril de 2021,            April 2021",
        "MONTH, 2021-04-01, 2021-06-30, abr 2021 – jun 2021,      April 2021 – June 2021",
        "YEAR,  2021-01-01, 2021-12-31, 2021,                     2021",
        "YEAR,  2020-01-01, 2021-12-31, 2020–2021,                2020–2021"
    })
    void what_stands_once_is_said_once(
            Precision precision, LocalDate first, LocalDate last, String inShort, String inFull) {
        PartialPeriod period = PartialPeriod.of(first, last, precision);

        assertThat(SHORT.text(period)).isEqualTo(inShort);
        assertThat(LONG.text(period)).isEqualTo(inFull);
    }

    @ParameterizedTest
    @CsvSource({
        "DAY,   2021-04-06, 2021-04-06, 6 April",
        "DAY,   2021-04-06, 2021-04-08, 6–8 April",
        "DAY,   2021-04-29, 2021-05-01, 29 April – 1 May",
        "DAY,   2022-04-29, 2022-05-01, 29 April – 1 May 2022",
        "DAY,   2020-12-29, 2021-01-02, 29 December 2020 – 2 January 2021",
        "DAY,   2021-12-29, 2022-01-02, 29 December 2021 – 2 January 2022",
        "MONTH, 2021-04-01, 2021-04-30, April 2021",
        "YEAR,  2021-01-01, 2021-12-31, 2021"
    })
    void the_year_that_readers_know_is_left_out_of_days_that_lie_in_no_other(
            Precision precision, LocalDate first, LocalDate last, String told) {
        assertThat(LONG.text(PartialPeriod.of(first, last, precision), Year.of(2021)))
                .isEqualTo(told);
    }

    @Test
    void what_is_not_stated_has_no_words() {
        assertThat(LONG.text(PartialPeriod.notStated(), Year.of(2021))).isEmpty();
    }
}
