package eu.elpaccto.intranet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.shared.Qualifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenPeopleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            about 40                                  | 40   | ABOUT     |                  |    |    | false
            150 representatives                       | 150  | EXACTLY   | representatives  |    |    | false
            120 connections                           | 120  | EXACTLY   | connections      |    |    | false
            more than 85 liaison officers             | 85   | MORE_THAN | liaison officers |    |    | false
            más de cien personas                      | 100  | MORE_THAN |                  |    |    | false
            une centaine de procureurs                | 100  | ABOUT     | procureurs       |    |    | false
            1,200 participants                        | 1200 | EXACTLY   |                  |    |    | false
            61 respondents (55% men, 45% women)       | 61   | EXACTLY   | respondents      | 45 | 55 | true
            70 personas (40 mujeres y 30 hombres)     | 70   | EXACTLY   |                  | 40 | 30 | false
            70 people, 40 women, 30 men               | 70   | EXACTLY   |                  | 40 | 30 | false
            40 women and 30 men                       |      |           |                  | 40 | 30 | false
            40 femmes et 30 hommes                    |      |           |                  | 40 | 30 | false
            40 mulheres e 30 homens                   |      |           |                  | 40 | 30 | false
            40 women / 30 men                         |      |           |                  | 40 | 30 | false
            cuarenta mujeres y treinta hombres        |      |           |                  | 40 | 30 | false
            12 women                                  |      |           |                  | 12 |    | false
            unas 30 personas                          | 30   | ABOUT     |                  |    |    | false
            about 30 people                           | 30   | ABOUT     |                  |    |    | false
            cerca de 30 pessoas                       | 30   | ABOUT     |                  |    |    | false
            environ 30 personnes                      | 30   | ABOUT     |                  |    |    | false
            38 pax                                    | 38   | EXACTLY   |                  |    |    | false
            38: 21 women, 17 men                      | 38   | EXACTLY   |                  | 21 | 17 | false
            38 people, of whom 20 women               | 38   | EXACTLY   |                  | 20 |    | false
            38 personas, de las cuales 20 mujeres     | 38   | EXACTLY   |                  | 20 |    | false
            38 pessoas, das quais 20 mulheres         | 38   | EXACTLY   |                  | 20 |    | false
            38 personnes, dont 20 femmes              | 38   | EXACTLY   |                  | 20 |    | false
            61 respondents: 45 % women, 55 % men      | 61   | EXACTLY   | respondents      | 45 | 55 | true
            """)
    void numbers_of_people(
            String text,
            Integer number,
            Qualifier qualifier,
            String countedAs,
            Integer women,
            Integer men,
            boolean inPercent) {
        assertThat(WrittenPeople.read(text))
                .isEqualTo(new WrittenPeople(
                        number == null ? null : new WrittenNumber(number, qualifier),
                        countedAs,
                        women,
                        men,
                        inPercent,
                        List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13 arrests",
                "17 schools in the network",
                "9 countries",
                "many people",
                "150% women",
                "-5 people",
                "about 12 women"
            })
    void what_is_no_number_of_people_is_left_over(String text) {
        WrittenPeople read = WrittenPeople.read(text);
        assertThat(read.saysSomething()).isFalse();
        assertThat(read.leftover()).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"38 fiscales y 20 jueces", "38 prosecutors and 20 women", "85 officers of 12 countries"})
    void two_counts_in_one_part_are_left_over(String text) {
        assertThat(WrittenPeople.read(text).saysSomething()).isFalse();
        assertThat(WrittenPeople.read(text).leftover()).containsExactly(text);
    }

    @Test
    void people_and_per_cent_are_not_added() {
        WrittenPeople read = WrittenPeople.read("61 people, 55% men, 20 women");
        assertThat(read.men()).isEqualTo(55);
        assertThat(read.women()).isNull();
        assertThat(read.leftover()).containsExactly("20 women");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            70 people (40 women, 20 men)           | 10
            38 (20 mujeres)                        | 18
            38 (20 mujeres, 18 hombres)            |
            50 people (40 women, 20 men)           |
            more than 70 people (40 women, 20 men) |
            61 people (45% women)                  |
            40 women and 20 men                    |
            """)
    void whom_a_split_leaves_out_of_an_exact_number_is_not_stated(String text, Integer notStated) {
        assertThat(WrittenPeople.read(text).notStated()).isEqualTo(notStated);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            38 (20 m)                              | reading.people.unknown | 38 (20 m)
            12 m, 20 h                             | reading.people.unknown | 12 m
            38, 12                                 | reading.people.unknown | 12
            muchas                                 | reading.people.unknown | muchas
            beaucoup de monde                      | reading.people.unknown | beaucoup de monde
            30-40                                  | reading.people.unknown | 30-40
            70 pessoas (por telefone)              | reading.people.unknown | 70 pessoas (por telefone)
            unas 12 mujeres y 20 hombres           | reading.people.unknown | unas 12 mujeres y 20 hombres
            55% women, 45% men                     | reading.people.percent |
            hasta 40 personas                      | reading.number.limit   |
            up to 40                               | reading.number.limit   |
            5000000000                             | reading.number.large   |
            """)
    void a_text_that_must_be_people_alone_says_why_it_is_not(String text, String key, String leftover) {
        Reading<WrittenPeople> reading = WrittenPeople.readAll(text);
        assertThat(reading.isUnderstood()).isFalse();
        assertThat(reading.problem().key()).isEqualTo(key);
        assertThat(reading.problem().arguments()).startsWith(text);
        if (leftover != null) {
            assertThat(reading.problem().arguments()).containsExactly(text, leftover);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "no consta", "not stated", "não consta", "non indiqué"})
    void nothing_stated_is_understood_as_such(String text) {
        assertThat(WrittenPeople.readAll(text).found())
                .hasValueSatisfying(people -> assertThat(people.saysSomething()).isFalse());
    }

    @Test
    void a_sentence_may_end_in_a_full_stop() {
        assertThat(WrittenPeople.readAll("12 mujeres y 20 hombres.").value().inSplit())
                .isEqualTo(32);
    }

    @Test
    void what_stands_beside_the_people_is_left_over() {
        WrittenPeople read = WrittenPeople.read("more than 200, over 30 institutions");
        assertThat(read.number()).isEqualTo(new WrittenNumber(200, Qualifier.MORE_THAN));
        assertThat(read.leftover()).containsExactly("over 30 institutions");
    }

    @Test
    void brackets_that_say_something_else_leave_the_number_and_stay_over_with_it() {
        WrittenPeople read = WrittenPeople.read("70 people (mostly by telephone)");
        assertThat(read.number()).isEqualTo(new WrittenNumber(70, Qualifier.EXACTLY));
        assertThat(read.leftover()).containsExactly("70 people (mostly by telephone)");
    }

    @Test
    void nothing_is_nobody_known() {
        assertThat(WrittenPeople.read("").saysSomething()).isFalse();
        assertThat(WrittenPeople.read(null).leftover()).isEmpty();
    }
}
