package eu.elpaccto.intranet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.Qualifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0                          | 0       | EXACTLY
            70                         | 70      | EXACTLY
            1.200                      | 1200    | EXACTLY
            1,200                      | 1200    | EXACTLY
            1 200                      | 1200    | EXACTLY
            1\u00a0200                 | 1200    | EXACTLY
            1’200                      | 1200    | EXACTLY
            1.200.000                  | 1200000 | EXACTLY
            2 millones                 | 2000000 | EXACTLY
            3 million                  | 3000000 | EXACTLY
            more than 70               | 70      | MORE_THAN
            over 30                    | 30      | MORE_THAN
            >70                        | 70      | MORE_THAN
            at least 12                | 12      | AT_LEAST
            no fewer than 12           | 12      | AT_LEAST
            30 or more                 | 30      | AT_LEAST
            30+                        | 30      | AT_LEAST
            ≥ 30                       | 30      | AT_LEAST
            almost 100                 | 100     | ALMOST
            nearly 100                 | 100     | ALMOST
            just under 100             | 100     | ALMOST
            about 40                   | 40      | ABOUT
            around 1,500               | 1500    | ABOUT
            some 40                    | 40      | ABOUT
            approx. 40                 | 40      | ABOUT
            ca. 40                     | 40      | ABOUT
            ~40                        | 40      | ABOUT
            a total of 40              | 40      | EXACTLY
            """)
    void digits_and_english_qualifiers(String text, int number, Qualifier qualifier) {
        assertRead(text, number, qualifier);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            twelve                     | 12      | EXACTLY
            twenty-five                | 25      | EXACTLY
            a hundred                  | 100     | EXACTLY
            one hundred and twenty     | 120     | EXACTLY
            two thousand five hundred  | 2500    | EXACTLY
            three hundred thousand     | 300000  | EXACTLY
            a dozen                    | 12      | EXACTLY
            two dozen                  | 24      | EXACTLY
            half a dozen               | 6       | EXACTLY
            almost two hundred         | 200     | ALMOST
            more than a dozen          | 12      | MORE_THAN
            """)
    void english_words(String text, int number, Qualifier qualifier) {
        assertRead(text, number, qualifier);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            doce                       | 12      | EXACTLY
            once                       | 11      | EXACTLY
            veintiún                   | 21      | EXACTLY
            treinta y cinco            | 35      | EXACTLY
            cien                       | 100     | EXACTLY
            ciento veinte              | 120     | EXACTLY
            doscientas                 | 200     | EXACTLY
            mil doscientos             | 1200    | EXACTLY
            dos mil veintidós          | 2022    | EXACTLY
            una docena                 | 12      | EXACTLY
            media docena               | 6       | EXACTLY
            un centenar                | 100     | ABOUT
            medio centenar             | 50      | ABOUT
            una veintena               | 20      | ABOUT
            más de cien                | 100     | MORE_THAN
            más de un centenar         | 100     | MORE_THAN
            casi un centenar           | 100     | ALMOST
            al menos 30                | 30      | AT_LEAST
            30 o más                   | 30      | AT_LEAST
            unos 25                    | 25      | ABOUT
            unas cuarenta              | 40      | ABOUT
            alrededor de 40            | 40      | ABOUT
            cerca de 30                | 30      | ABOUT
            """)
    void spanish_words(String text, int number, Qualifier qualifier) {
        assertRead(text, number, qualifier);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            doze                       | 12      | EXACTLY
            dezesseis                  | 16      | EXACTLY
            dezasseis                  | 16      | EXACTLY
            trinta e cinco             | 35      | EXACTLY
            cento e vinte              | 120     | EXACTLY
            duzentos e trinta e cinco  | 235     | EXACTLY
            mil e duzentos             | 1200    | EXACTLY
            uma dúzia                  | 12      | EXACTLY
            meia dúzia                 | 6       | EXACTLY
            uma centena                | 100     | ABOUT
            quase 100                  | 100     | ALMOST
            mais de cem                | 100     | MORE_THAN
            pelo menos 30              | 30      | AT_LEAST
            30 ou mais                 | 30      | AT_LEAST
            cerca de 30                | 30      | ABOUT
            uns 25                     | 25      | ABOUT
            """)
    void portuguese_words(String text, int number, Qualifier qualifier) {
        assertRead(text, number, qualifier);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            treize                     | 13      | EXACTLY
            dix-sept                   | 17      | EXACTLY
            vingt et un                | 21      | EXACTLY
            soixante-dix               | 70      | EXACTLY
            soixante et onze           | 71      | EXACTLY
            quatre-vingts              | 80      | EXACTLY
            quatre-vingt-dix-sept      | 97      | EXACTLY
            cent vingt                 | 120     | EXACTLY
            deux cents                 | 200     | EXACTLY
            mille deux cents           | 1200    | EXACTLY
            une douzaine               | 12      | EXACTLY
            une demi-douzaine          | 6       | EXACTLY
            une centaine               | 100     | ABOUT
            une vingtaine              | 20      | ABOUT
            plus d’une centaine        | 100     | MORE_THAN
            plus de 70                 | 70      | MORE_THAN
            près de 100                | 100     | ALMOST
            presque cent               | 100     | ALMOST
            au moins 30                | 30      | AT_LEAST
            30 ou plus                 | 30      | AT_LEAST
            environ 40                 | 40      | ABOUT
            """)
    void french_words(String text, int number, Qualifier qualifier) {
        assertRead(text, number, qualifier);
    }

    private static void assertRead(String text, int number, Qualifier qualifier) {
        assertThat(WrittenNumber.read(text).found()).as(text).contains(new WrittenNumber(number, qualifier));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "many",
                "dozens of people",
                "cientos",
                "decenas",
                "a",
                "12 people",
                "1.5",
                "1,25",
                "55%",
                "-5",
                "3/4",
                "30-40",
                "2nd",
                "2021-03-04",
                "twelve thirteen",
                "more than",
                "IV"
            })
    void what_is_no_count_is_not_understood(String text) {
        Reading<WrittenNumber> reading = WrittenNumber.read(text);
        assertThat(reading.isUnderstood()).as(text).isFalse();
        assertThat(reading.problem().key()).isEqualTo("reading.number.unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"up to 40", "less than 100", "menos de 100", "hasta 40", "até 40", "moins de cent"})
    void an_upper_limit_is_no_number(String text) {
        assertThat(WrittenNumber.read(text).problem().key()).isEqualTo("reading.number.limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,000,000,000", "99999999999999999999", "4000 millones"})
    void numbers_beyond_the_range_are_told(String text) {
        assertThat(WrittenNumber.read(text).problem().key()).isEqualTo("reading.number.large");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | Almost 100 people from 13 countries met; a dozen joined later.    | Almost 100;13;a dozen
            EN | Once more than 70 prosecutors took a break.                       | more than 70
            EN | In 2021, 30 or more countries took part (55% women).              | 2021;30 or more
            EN | Covid-19 stopped 1,200 visits; up to 40 were held on 4/3/2021.    | 1,200
            ES | Participaron unas cien personas de doce países.                   | unas cien;doce
            PT | Cerca de 30 peritos e uma centena de juízes.                      | Cerca de 30;uma centena
            FR | Plus d'une centaine de procureurs et treize pays.                 | Plus d'une centaine;treize
            """)
    void numbers_are_found_in_running_text(Language language, String text, String found) {
        assertThat(WrittenNumber.in(text, language))
                .extracting(located -> located.in(text))
                .isEqualTo(List.of(found.split(";")));
    }

    @Test
    void the_beginning_of_a_text_may_be_a_number() {
        String text = "more than 85 liaison officers";
        assertThat(WrittenNumber.atStartOf(text)).hasValueSatisfying(found -> {
            assertThat(found.value()).isEqualTo(new WrittenNumber(85, Qualifier.MORE_THAN));
            assertThat(found.in(text)).isEqualTo("more than 85");
        });
        assertThat(WrittenNumber.atStartOf("officers")).isEmpty();
    }
}
