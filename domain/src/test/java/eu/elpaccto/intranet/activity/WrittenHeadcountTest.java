package eu.elpaccto.intranet.activity;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.activity.WrittenHeadcount.ReadHeadcount;
import eu.elpaccto.intranet.shared.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenHeadcountTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            38                                  |     |     | EXACTLY 38    |    |    |
            más de 100                          |     |     | MORE_THAN 100 |    |    |
            unas 30 personas                    |     |     | ABOUT 30      |    |    |
            12 mujeres y 20 hombres             |     |     | EXACTLY 32    | 12 | 20 |
            12 women and 20 men                 |     |     | EXACTLY 32    | 12 | 20 |
            12 mulheres e 20 homens             |     |     | EXACTLY 32    | 12 | 20 |
            12 femmes et 20 hommes              |     |     | EXACTLY 32    | 12 | 20 |
            12 mujeres y 20 hombres             | 12  |     | EXACTLY 32    | 12 | 20 |
            12 mujeres                          |     | 20  | EXACTLY 32    | 12 | 20 |
            70 people (40 women, 20 men)        |     |     | EXACTLY 70    | 40 | 20 | 10
            ''                                  | 12  | 20  | EXACTLY 32    | 12 | 20 |
            ''                                  | 12  |     | AT_LEAST 12   | 12 |    |
            38                                  | 20  |     | EXACTLY 38    | 20 |    |
            32                                  | 12  | 20  | EXACTLY 32    | 12 | 20 |
            al menos 100                        | 3   | 7   | AT_LEAST 100  | 3  | 7  |
            no consta                           |     |     | ''            |    |    |
            """)
    void what_is_typed_for_all_and_at_the_parts_is_one_head_count(
            String all, String women, String men, String total, Integer inWomen, Integer inMen, Integer notStated) {
        ReadHeadcount read = new WrittenHeadcount(all, women, men, "", null).read();
        assertThat(read.notUnderstood()).isEmpty();
        assertThat(read.headcount()).hasToString(total);
        assertThat(read.headcount().women()).isEqualTo(inWomen);
        assertThat(read.headcount().men()).isEqualTo(inMen);
        assertThat(read.headcount().notStated()).isEqualTo(notStated);
        assertThat(read.headcount().inPercent()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            61 respondents (55% men, 45% women) |      |
            61 respondents                      | 45 % | 55 %
            61 respondents (55% men)            | 45%  |
            """)
    void per_cent_are_of_the_number(String all, String women, String men) {
        ReadHeadcount read = new WrittenHeadcount(all, women, men, null, null).read();
        assertThat(read.notUnderstood()).isEmpty();
        assertThat(read.headcount())
                .isEqualTo(Headcount.of(61, Qualifier.EXACTLY, 45, 55, null, null, true, "respondents"));
    }

    /** Whatever is understood counts; the rest is named with its field and its reason. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            muchas                    | 12    | 20   | EXACTLY 32  | participants reading.people.unknown
            hasta 40                  | 12    | 20   | EXACTLY 32  | participants reading.number.limit
            38 (20 m)                 |       |      | ''          | participants reading.people.unknown
            55% women, 45% men        |       |      | ''          | participants reading.people.percent
            38                        | abc   | 18   | EXACTLY 38  | women reading.number.inexact
            38                        | 20    | unos 18 | EXACTLY 38 | men reading.number.inexact
            12 mujeres y 20 hombres   | 13    |      | AT_LEAST 13 | participants activity.participants.twice
            61 (55% men)              | 20    |      | AT_LEAST 20 | participants activity.participants.twice
            61                        | 45 %  | 20   | EXACTLY 61  | women activity.participants.mixed
            muchas                    | 45 %  |      | ''          | participants reading.people.unknown, women activity.participants.percent
            ''                        | 45 %  | 55 % | ''          | women activity.participants.percent, men activity.participants.percent
            """)
    void what_is_not_understood_takes_nothing_else_with_it(
            String all, String women, String men, String total, String problems) {
        ReadHeadcount read = new WrittenHeadcount(all, women, men, null, null).read();
        assertThat(read.headcount()).hasToString(total);
        assertThat(read.notUnderstood())
                .extracting(problem -> problem.field() + " " + problem.key())
                .containsExactlyInAnyOrder(problems.split(", "));
    }

    @Test
    void other_and_not_stated_count_too() {
        ReadHeadcount read = new WrittenHeadcount(null, "12", "20", "1", "2").read();
        assertThat(read.headcount()).isEqualTo(Headcount.of(35, null, 12, 20, 1, 2, false, null));
    }

    @Test
    void the_whole_population_of_a_continent_breaks_nothing() {
        String most = "99999999";
        ReadHeadcount read = new WrittenHeadcount(null, most, most, most, most).read();
        assertThat(read.headcount().number()).isEqualTo(399_999_996);
    }

    @Test
    void a_long_name_for_those_counted_is_not_understood() {
        String all = "40 prosecutors of many different specialised units from all over the continent";
        ReadHeadcount read = new WrittenHeadcount(all, null, null, null, null).read();
        assertThat(read.headcount().isKnown()).isFalse();
        assertThat(read.notUnderstood()).hasSize(1).first().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("participants");
            assertThat(problem.key()).isEqualTo("activity.participants.countedAs");
        });
    }
}
