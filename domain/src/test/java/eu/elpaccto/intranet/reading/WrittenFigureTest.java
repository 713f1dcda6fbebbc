package eu.elpaccto.intranet.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import eu.elpaccto.intranet.shared.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of sentences is {@code reading/written-figures.txt}: language, sentence, the figures in it or a hyphen. */
class WrittenFigureTest {

    private static final int AS_LONG_AS_SOMEBODY_MAY_PASTE = 100_000;

    record Sentence(Language language, String text, List<String> figures) {

        static Sentence of(String line) {
            String[] columns = line.split(" \\| ");
            List<String> figures = columns[2].equals("-") ? List.of() : Arrays.asList(columns[2].split("; "));
            return new Sentence(Language.valueOf(columns[0]), columns[1], figures);
        }

        List<String> found() {
            return WrittenFigure.in(text, language).stream()
                    .map(found -> shown(found.value()))
                    .toList();
        }

        @Override
        public String toString() {
            return language + " " + text;
        }
    }

    private static String shown(WrittenFigure figure) {
        Stream<String> regions =
                figure.regions().stream().map(region -> " " + region).sorted();
        return figure.quantity() + " " + figure.counted() + regions.collect(Collectors.joining());
    }

    static List<Sentence> sentences() throws IOException {
        try (InputStream table = WrittenFigureTest.class.getResourceAsStream("/reading/written-figures.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Sentence::of)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void figures_are_found_and_nothing_else_is(Sentence sentence) {
        assertThat(sentence.found()).isEqualTo(sentence.figures());
    }

    @Test
    void precision_and_recall_over_the_table_are_at_least_97_per_cent() throws IOException {
        int stated = 0;
        int found = 0;
        int right = 0;
        for (Sentence sentence : sentences()) {
            List<String> missing = new ArrayList<>(sentence.figures());
            stated += missing.size();
            for (String figure : sentence.found()) {
                found++;
                right += missing.remove(figure) ? 1 : 0;
            }
        }
        assertThat(right / (double) found).as("precision").isGreaterThanOrEqualTo(0.97);
        assertThat(right / (double) stated).as("recall").isGreaterThanOrEqualTo(0.97);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_table_has_at_least_forty_sentences_of_each_language(Language language) throws IOException {
        assertThat(sentences().stream().filter(sentence -> sentence.language() == language))
                .hasSizeGreaterThanOrEqualTo(40)
                .doesNotHaveDuplicates();
    }

    @Test
    void in_a_third_of_the_table_there_is_nothing_to_find() throws IOException {
        List<Sentence> all = sentences();
        assertThat(all.stream().filter(sentence -> sentence.figures().isEmpty()))
                .hasSizeGreaterThanOrEqualTo(all.size() / 3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ES | Más de cien personas de doce países socios.              | Más de cien personas;doce países
            EN | Police of twelve Latin American countries made 13 arrests | twelve Latin American countries;13 arrests
            EN | 17 countries of Latin America and the EU met            | 17 countries of Latin America and the EU
            EN | Of 18 countries, 40 participants or more are expected   | 18 countries;40 participants or more
            EN | Thirteen of the 18 countries answered                   | Thirteen of the 18 countries
            EN | The class has 20–25 trainees                            | 20–25 trainees
            FR | Plus d’une centaine de procureurs, près de 100 pays     | Plus d’une centaine de procureurs;près de 100 pays
            PT | Detidas: uma dúzia de pessoas e ≥ 30 peritos            | uma dúzia de pessoas;≥ 30 peritos
            """)
    void a_figure_stands_from_what_qualifies_it_to_what_is_counted(Language language, String text, String written) {
        assertThat(WrittenFigure.in(text, language))
                .extracting(figure -> figure.in(text))
                .isEqualTo(List.of(written.split(";")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | Twenty-one senior police officers met      | senior police officers
            EN | More than 40 prosecutors                   | prosecutors
            ES | Unos cien jóvenes fiscales                 | jóvenes fiscales
            FR | Une centaine de procureurs                 | procureurs
            EN | 100 participants                           |
            ES | Más de cien personas                       |
            """)
    void who_was_counted_is_kept_as_written(Language language, String text, String countedAs) {
        assertThat(WrittenFigure.in(text, language))
                .extracting(figure -> figure.value().countedAs())
                .containsExactly(countedAs);
    }

    @Test
    void headings_and_paragraphs_do_not_flow_into_each_other() {
        assertThat(WrittenFigure.in("The plan for 2021 has 12\n\ncountries and more", Language.EN))
                .isEmpty();
        assertThat(WrittenFigure.in("A meeting of 12\ncountries", Language.EN)).hasSize(1);
        assertThat(WrittenFigure.in("Plan 12 – countries and topics", Language.EN))
                .isEmpty();
    }

    @Test
    void nothing_states_nothing() {
        assertThat(WrittenFigure.in(null, Language.EN)).isEmpty();
        assertThat(WrittenFigure.in(" ", Language.EN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 countries ",
                "12 Latin American and ",
                "12 people were ",
                "13 of the ",
                "both the ",
                "1, 2, ",
                "111,",
                "111 ",
                "1",
                "mil ",
                "entre 20 y 30 y ",
                "une bonne centaine de ",
                "del 1 al 2 de ",
                "a",
                "\n"
            })
    void a_text_of_any_shape_takes_time_in_proportion_to_its_length(String unit) {
        String pasted = unit.repeat(AS_LONG_AS_SOMEBODY_MAY_PASTE / unit.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (Language language : Language.values()) {
                assertThat(WrittenFigure.in(pasted, language)).hasSizeLessThan(AS_LONG_AS_SOMEBODY_MAY_PASTE);
            }
        });
    }
}
