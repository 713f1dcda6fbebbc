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
            une centaine de procureurs                | 100  | ABOUT     | de procureurs    |    |    | false
            1,200 participants                        | 1200 | EXACTLY   |                  |    |    | false
            61 respondents (55% men, 45% women)       | 61   | EXACTLY   | respondents      | 45 | 55 | true
            70 personas (40 mujeres y 30 hombres)     | 70   | EXACTLY   |                  | 40 | 30 | false
            70 people, 40 women, 30 men               | 70   | EXACTLY   |                  | 40 | 30 | false
            40 women and 30 men                       |      |           |                  | 40 | 30 | false
            40 femmes et 30 hommes                    |      |           |                  | 40 | 30 | false
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
    @ValueSource(strings = {"13 arrests", "17 schools in the network", "9 countries", "many people", "150% women"})
    void what_is_no_number_of_people_is_left_over(String text) {
        WrittenPeople read = WrittenPeople.read(text);
        assertThat(read.saysSomething()).isFalse();
        assertThat(read.leftover()).containsExactly(text);
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
