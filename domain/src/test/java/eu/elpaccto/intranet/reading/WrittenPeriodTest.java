package eu.elpaccto.intranet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.Precision;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenPeriodTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-03-04                                  | 2021-03-04
            2021/03/04                                  | 2021-03-04
            2021.03.04                                  | 2021-03-04
            2018-05-14/2018-05-16                       | 2018-05-14/2018-05-16
            2021-02-22/26                               | 2021-02-22/2021-02-26
            2021-02-22 - 2021-02-26                     | 2021-02-22/2021-02-26
            2020-11-20/2021-03-05                       | 2020-11-20/2021-03-05
            2021-03                                     | 2021-03
            2021/03                                     | 2021-03
            2021-03/2021-05                             | 2021-03/2021-05
            2021                                        | 2021
            2019/2020                                   | 2019/2020
            2017-2022                                   | 2017/2022
            2017–22                                     | 2017/2022
            """)
    void iso_dates(String text, String period) {
        assertRead(text, period);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4 March 2021                                | 2021-03-04
            4th March 2021                              | 2021-03-04
            the 4th of March 2021                       | 2021-03-04
            on Thursday, 4 March 2021                   | 2021-03-04
            Thu 4 Mar. 2021                             | 2021-03-04
            March 4, 2021                               | 2021-03-04
            Mar 4th 2021                                | 2021-03-04
            22–26 Feb 2021                              | 2021-02-22/2021-02-26
            22 - 26 February 2021                       | 2021-02-22/2021-02-26
            22 to 26 February 2021                      | 2021-02-22/2021-02-26
            from 22 to 26 February 2021                 | 2021-02-22/2021-02-26
            between 22 and 26 February 2021             | 2021-02-22/2021-02-26
            February 22–26, 2021                        | 2021-02-22/2021-02-26
            February 22 to March 5, 2021                | 2021-02-22/2021-03-05
            20 Nov 2020 – 5 Mar 2021                    | 2020-11-20/2021-03-05
            20 Nov – 5 Mar 2021                         | 2020-11-20/2021-03-05
            31 May - 4 June 2021                        | 2021-05-31/2021-06-04
            4 and 5 March 2021                          | 2021-03-04/2021-03-05
            4, 5 and 6 March 2021                       | 2021-03-04/2021-03-06
            March 2021                                  | 2021-03
            in March 2021                               | 2021-03
            Sept 2019                                   | 2019-09
            Sep. 2019                                   | 2019-09
            June–July 2021                              | 2021-06/2021-07
            Nov 2020 to March 2021                      | 2020-11/2021-03
            Nov – March 2021                            | 2020-11/2021-03
            Q1 2021                                     | 2021-01/2021-03
            first quarter of 2021                       | 2021-01/2021-03
            2nd half of 2021                            | 2021-07/2021-12
            between 2019 and 2021                       | 2019/2021
            """)
    void english_dates(String text, String period) {
        assertRead(text, period);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4 de marzo de 2021                          | 2021-03-04
            el 4 de marzo del 2021                      | 2021-03-04
            jueves, 4 de marzo de 2021                  | 2021-03-04
            1º de marzo de 2021                         | 2021-03-01
            1.º de marzo de 2021                        | 2021-03-01
            del 22 al 26 de febrero de 2021             | 2021-02-22/2021-02-26
            22 a 26 de febrero de 2021                  | 2021-02-22/2021-02-26
            entre el 22 y el 26 de febrero de 2021      | 2021-02-22/2021-02-26
            desde el 22 de febrero hasta el 5 de marzo de 2021 | 2021-02-22/2021-03-05
            4 y 5 de marzo de 2021                      | 2021-03-04/2021-03-05
            marzo 2021                                  | 2021-03
            marzo de 2021                               | 2021-03
            MARZO DE 2021                               | 2021-03
            setiembre de 2019                           | 2019-09
            sept. 2019                                  | 2019-09
            dic. 2020                                   | 2020-12
            de junio a julio de 2021                    | 2021-06/2021-07
            primer semestre de 2021                     | 2021-01/2021-06
            2.º trimestre de 2021                       | 2021-04/2021-06
            """)
    void spanish_dates(String text, String period) {
        assertRead(text, period);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4 de março de 2021                          | 2021-03-04
            segunda-feira, 8 de novembro de 2021        | 2021-11-08
            de 8 a 11 de novembro de 2021               | 2021-11-08/2021-11-11
            de 31 de maio a 4 de junho de 2021          | 2021-05-31/2021-06-04
            entre 8 e 11 de novembro de 2021            | 2021-11-08/2021-11-11
            8 e 9 de novembro de 2021                   | 2021-11-08/2021-11-09
            março de 2021                               | 2021-03
            6 out de 2021                               | 2021-10-06
            set. 2019                                   | 2019-09
            segundo semestre de 2021                    | 2021-07/2021-12
            """)
    void portuguese_dates(String text, String period) {
        assertRead(text, period);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4 mars 2021                                 | 2021-03-04
            le 4 mars 2021                              | 2021-03-04
            1er mars 2021                               | 2021-03-01
            mars 2021                                   | 2021-03
            31 mai - 4 juin 2021                        | 2021-05-31/2021-06-04
            du 31 mai au 4 juin 2021                    | 2021-05-31/2021-06-04
            du 22 au 26 février 2021                    | 2021-02-22/2021-02-26
            entre le 22 et le 26 février 2021           | 2021-02-22/2021-02-26
            8 et 9 mars 2021                            | 2021-03-08/2021-03-09
            août 2021                                   | 2021-08
            déc. 2020                                   | 2020-12
            1er trimestre 2021                          | 2021-01/2021-03
            T4 2020                                     | 2020-10/2020-12
            """)
    void french_dates(String text, String period) {
        assertRead(text, period);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4/3/2021                                    | 2021-03-04
            04/03/2021                                  | 2021-03-04
            04.03.2021                                  | 2021-03-04
            4-3-2021                                    | 2021-03-04
            4/3/21                                      | 2021-03-04
            03/2021                                     | 2021-03
            3.2021                                      | 2021-03
            22/02/2021 - 26/02/2021                     | 2021-02-22/2021-02-26
            22/02-26/02/2021                            | 2021-02-22/2021-02-26
            22-26/02/2021                               | 2021-02-22/2021-02-26
            """)
    void numeric_dates_are_read_day_first(String text, String period) {
        assertRead(text, period);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            30 nov 2020 - 2 ene 2021                    | 2020-11-30/2021-01-02
            30 nov 2020-2 ene 2021                      | 2020-11-30/2021-01-02
            30 nov. 2020 – 2 ene. 2021                  | 2020-11-30/2021-01-02
            30 nov 2020–2 ene 2021                      | 2020-11-30/2021-01-02
            del 30 de noviembre de 2020 al 2 de enero de 2021 | 2020-11-30/2021-01-02
            30 nov - 2 ene 2021                         | 2020-11-30/2021-01-02
            30 nov 2020 - 2 ene                         | 2020-11-30/2021-01-02
            30 Nov 2020 - 2 Jan 2021                    | 2020-11-30/2021-01-02
            30 Nov 2020—2 Jan 2021                      | 2020-11-30/2021-01-02
            30 November to 2 January 2021               | 2020-11-30/2021-01-02
            November 30, 2020 - January 2, 2021         | 2020-11-30/2021-01-02
            30 de nov. de 2020 – 2 de jan. de 2021      | 2020-11-30/2021-01-02
            30 nov 2020-2 jan 2021                      | 2020-11-30/2021-01-02
            de 30 de novembro a 2 de janeiro de 2021    | 2020-11-30/2021-01-02
            30 nov. 2020 – 2 janv. 2021                 | 2020-11-30/2021-01-02
            30 nov. 2020-2 janv. 2021                   | 2020-11-30/2021-01-02
            du 30 novembre 2020 au 2 janvier 2021       | 2020-11-30/2021-01-02
            30/11/2020-2/1/2021                         | 2020-11-30/2021-01-02
            nov 2020 - ene 2021                         | 2020-11/2021-01
            """)
    void ranges_over_the_end_of_a_year(String text, String period) {
        assertRead(text, period);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            yesterday    | 2021-02-28
            Today        | 2021-03-01
            tomorrow     | 2021-03-02
            ayer         | 2021-02-28
            hoy          | 2021-03-01
            mañana       | 2021-03-02
            ontem        | 2021-02-28
            hoje         | 2021-03-01
            amanhã       | 2021-03-02
            hier         | 2021-02-28
            aujourd'hui  | 2021-03-01
            aujourd’hui  | 2021-03-01
            demain       | 2021-03-02
            4 March 2021 | 2021-03-04
            """)
    void a_day_may_be_told_by_its_distance_from_the_day_of_writing(String text, String day) {
        assertThat(WrittenPeriod.read(text, LocalDate.of(2021, 3, 1)).value()).hasToString(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"today", "hoy", "ontem", "demain"})
    void without_a_day_of_writing_such_a_word_is_no_date(String text) {
        assertThat(WrittenPeriod.read(text).problem().key()).isEqualTo("reading.period.unknown");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4 March 2021    | 2021-03-04
            hoy             | 2021-03-01
            sin fecha       | ''
            22–26 Feb 2021  | oneDay
            marzo de 2021   | oneDay
            2021            | oneDay
            5 de mayo       | year
            """)
    void one_day(String text, String expected) {
        Reading<PartialPeriod> reading = WrittenPeriod.readDay(text, LocalDate.of(2021, 3, 1));
        String read = reading.isUnderstood()
                ? reading.value().toString()
                : reading.problem().key().replace("reading.period.", "");
        assertThat(read).isEqualTo(expected);
    }

    private static void assertRead(String text, String period) {
        assertThat(WrittenPeriod.read(text).found())
                .as(text)
                .map(PartialPeriod::toString)
                .contains(period);
        String inASentence = "Reunião de Zürich (" + text + "): 12 people.";
        assertThat(WrittenPeriod.read(inASentence).isUnderstood()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void what_the_pages_write_is_read_back(Language language) {
        for (int month = 1; month <= 12; month++) {
            LocalDate day = LocalDate.of(2021, month, 9);
            String text = written(day, "d MMM yyyy", language);
            assertThat(WrittenPeriod.read(text).value()).as(text).isEqualTo(PartialPeriod.day(day));
            String fullText = written(day, "LLLL yyyy", language);
            assertThat(WrittenPeriod.read(fullText).value())
                    .as(fullText)
                    .isEqualTo(PartialPeriod.month(YearMonth.from(day)));
            LocalDate later = day.plusDays(27);
            String range = written(day, "d MMM", language) + " – " + written(later, "d MMM yyyy", language);
            assertThat(WrittenPeriod.read(range).value()).as(range).isEqualTo(PartialPeriod.days(day, later));
            String months = written(day, "LLL yyyy", language) + " – " + written(later, "LLL yyyy", language);
            assertThat(WrittenPeriod.read(months).value())
                    .as(months)
                    .isEqualTo(PartialPeriod.months(YearMonth.from(day), YearMonth.from(later)));
        }
    }

    private static String written(LocalDate day, String pattern, Language language) {
        return day.format(DateTimeFormatter.ofPattern(pattern, language.locale()));
    }

    @Test
    void the_precision_is_that_of_the_text() {
        assertThat(precisionOf("4 March 2021")).isEqualTo(Precision.DAY);
        assertThat(precisionOf("22–26 Feb 2021")).isEqualTo(Precision.DAY);
        assertThat(precisionOf("marzo 2021")).isEqualTo(Precision.MONTH);
        assertThat(precisionOf("Q1 2021")).isEqualTo(Precision.MONTH);
        assertThat(precisionOf("2021")).isEqualTo(Precision.YEAR);
        assertThat(precisionOf("sin fecha")).isEqualTo(Precision.NOT_STATED);
    }

    private static Precision precisionOf(String text) {
        return WrittenPeriod.read(text).value().precision();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "-",
                "?",
                "not stated",
                "date not stated",
                "Not stated.",
                "n/a",
                "TBC",
                "sin fecha",
                "s/f",
                "por confirmar",
                "sem data",
                "não indicada",
                "sans date",
                "date non indiquée",
                "à confirmer"
            })
    void nothing_stated_is_understood_as_such(String text) {
        assertThat(WrittenPeriod.read(text).value()).isEqualTo(PartialPeriod.notStated());
    }

    @Test
    void no_text_at_all_is_not_stated() {
        assertThat(WrittenPeriod.read(null).value()).isEqualTo(PartialPeriod.notStated());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            next week                                   | unknown
            early March 2021                            | vague
            mid-March 2021                              | vague
            summer 2021                                 | vague
            a mediados de marzo de 2021                 | vague
            principios de marzo de 2021                 | vague
            verano 2021                                 | vague
            início de março de 2021                     | vague
            verão de 2021                               | vague
            début mars 2021                             | vague
            été 2021                                    | vague
            the end of the day                          | unknown
            2021-03-04T10:00                            | unknown
            4 March 2021, 5 people                      | unknown
            6 out of 2021                               | unknown
            22 al 26 February 2021                      | unknown
            20210304                                    | unknown
            30 February 2021                            | impossible
            31/04/2021                                  | impossible
            3/25/2021                                   | impossible
            2021-13-01                                  | impossible
            12/13/2021                                  | impossible
            31 feb 2021                                 | impossible
            13/2021                                     | impossible
            29 février 2021                             | impossible
            26–22 February 2021                         | reversed
            26-22 feb 2021                              | reversed
            30 nov 2021 - 2 ene 2021                    | reversed
            2021-03-05/2020-11-20                       | reversed
            2022 - 2017                                 | reversed
            4 March                                     | year
            del 22 al 26 de febrero                     | year
            marzo                                       | year
            5 de mayo                                   | year
            febrero                                     | year
            5 de maio                                   | year
            5 mai                                       | year
            30 nov - 2 ene                              | year
            4 and 11 March 2021                         | several
            4, 6 y 9 de marzo de 2021                   | several
            """)
    void what_is_not_understood_says_why(String text, String reason) {
        Reading<PartialPeriod> reading = WrittenPeriod.read(text);
        assertThat(reading.isUnderstood()).as(text).isFalse();
        assertThat(reading.problem().key()).isEqualTo("reading.period." + reason);
        assertThat(reading.problem().arguments()).containsExactly(text);
    }

    @Test
    void a_day_without_a_year_lies_in_the_year_the_caller_knows() {
        assertThat(WrittenPeriod.read("6 April", Year.of(2021)).value()).hasToString("2021-04-06");
        assertThat(WrittenPeriod.read("22 al 26 de febrero", Year.of(2021)).value())
                .hasToString("2021-02-22/2021-02-26");
        assertThat(WrittenPeriod.read("6 April 2020", Year.of(2021)).value()).hasToString("2020-04-06");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On 4 March 2021 nine prosecution services met online.                     | 4 March 2021
            Entre el 20 de noviembre de 2020 y el 5 de marzo de 2021 hubo 13 detenciones. | 20 de noviembre de 2020 y el 5 de marzo de 2021
            A operação decorreu de 22 de fevereiro a 5 de março de 2021, em 8 países. | 22 de fevereiro a 5 de março de 2021
            Du 31 mai au 4 juin 2021, la mission a rencontré 40 personnes.            | 31 mai au 4 juin 2021
            The network began in 2019 with 18 countries.                              | 2019
            They met (2021-06-15/2021-06-16) and will meet again in June 2022.        | 2021-06-15/2021-06-16;June 2022
            6 out of 2021 requests were answered.                                     |
            Resolution A2021-03 of 12 members, room 2021.                             |
            It may 20 times be said.                                                  |
            """)
    void periods_are_found_in_running_text(String text, String found) {
        List<String> expected = found == null ? List.of() : List.of(found.split(";"));
        assertThat(WrittenPeriod.in(text))
                .extracting(located -> located.in(text))
                .isEqualTo(expected);
    }

    @Test
    void days_without_a_year_are_found_where_the_year_is_known() {
        String agenda = "6 April: founding of the network; 14 April: webinar";
        assertThat(WrittenPeriod.in(agenda)).isEmpty();
        assertThat(WrittenPeriod.in(agenda, Year.of(2021)))
                .extracting(located -> located.value().toString())
                .containsExactly("2021-04-06", "2021-04-14");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            principios de marzo                         | 2021-03
            a principios de marzo                       | 2021-03
            mediados de marzo de 2020                   | 2020-03
            finales de noviembre                        | 2020-11
            hacia finales de 2019                       | 2019
            15 de marzo                                 | 2021-03-15
            del 22 al 26 de febrero                     | 2021-02-22/2021-02-26
            20 dic - 5 ene                              | 2020-12-20/2021-01-05
            marzo                                       | 2021-03
            early March                                 | 2021-03
            mid-March 2021                              | 2021-03
            late in March                               | 2021-03
            at the end of March 2021                    | 2021-03
            early 2020                                  | 2020
            15 March                                    | 2021-03-15
            December 15                                 | 2020-12-15
            4/3                                         | 2021-03-04
            fim de março                                | 2021-03
            no início de março de 2020                  | 2020-03
            meados de setembro                          | 2020-09
            15 de março                                 | 2021-03-15
            début mars                                  | 2021-03
            mi-mars 2021                                | 2021-03
            à la fin de mars                            | 2021-03
            vers la fin de l’année 2020                 |
            15 mars                                     | 2021-03-15
            """)
    void half_a_date_may_well_mean(String text, String period) {
        LocalDate today = LocalDate.of(2021, 2, 10);
        assertThat(WrittenPeriod.read(text, today).isUnderstood()).isFalse();
        assertThat(WrittenPeriod.guesses(text, today).stream()
                        .map(PartialPeriod::toString)
                        .findFirst())
                .isEqualTo(Optional.ofNullable(period));
    }

    @Test
    void the_years_around_today_are_guessed_the_nearest_first() {
        assertThat(WrittenPeriod.guesses("15 March", LocalDate.of(2021, 2, 10)))
                .extracting(PartialPeriod::toString)
                .containsExactly("2021-03-15", "2020-03-15", "2022-03-15");
        assertThat(WrittenPeriod.guesses("29 February", LocalDate.of(2021, 2, 10)))
                .extracting(PartialPeriod::toString)
                .containsExactly("2020-02-29");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4 March 2021",
                "sin fecha",
                "ayer",
                "",
                "pronto",
                "spring 2021",
                "verano",
                "31 de febrero",
                "4, 8 y 11 de marzo",
                "26 a 22 de febrero de 2021",
                "principios del 4 de marzo de 2021",
                "a principios",
                "early to mid March"
            })
    void what_is_understood_or_means_too_little_is_not_guessed(String text) {
        assertThat(WrittenPeriod.guesses(text, LocalDate.of(2021, 2, 10))).isEmpty();
    }
}
