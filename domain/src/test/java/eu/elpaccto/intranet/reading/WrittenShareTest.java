package eu.elpaccto.intranet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenShareTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            21             | 21   | false
            0              | 0    | false
            veintiuna      | 21   | false
            twenty-one     | 21   | false
            vinte e uma    | 21   | false
            vingt et une   | 21   | false
            1.200          | 1200 | false
            45 %           | 45   | true
            45%            | 45   | true
            100 %          | 100  | true
            """)
    void people_or_per_cent(String text, int number, boolean inPercent) {
        assertThat(WrittenShare.read(text).value()).isEqualTo(new WrittenShare(number, inPercent));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            abc            | reading.number.inexact
            12 mujeres     | reading.number.inexact
            -3             | reading.number.inexact
            unas 20        | reading.number.inexact
            more than 20   | reading.number.inexact
            hasta 20       | reading.number.inexact
            101 %          | reading.number.percent
            100000000      | reading.number.large
            5000000000     | reading.number.large
            """)
    void what_is_not_understood_says_why(String text, String key) {
        Reading<WrittenShare> reading = WrittenShare.read(text);
        assertThat(reading.isUnderstood()).isFalse();
        assertThat(reading.problem().key()).isEqualTo(key);
        assertThat(reading.problem().arguments()).containsExactly(text);
    }
}
