package eu.elpaccto.intranet.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsCodeTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 29);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    La red ARCO crece: El Salvador se une              | la-red-arco-crece-el-salvador-se-une
                    Câmara e Conceição: prisões à distância            | camara-e-conceicao-prisoes-a-distancia
                    L’œuvre d'une année, déjà !                        | loeuvre-dune-annee-deja
                    ¿Qué define a los jueces de España y del Año 2021? | que-define-a-los-jueces-de-espana-y-del-ano-2021
                    Straße                                             | strasse
                    <script>alert(1)</script>                          | script-alert-1-script
                    ../../etc/passwd                                   | etc-passwd
                    """)
    void a_headline_becomes_a_readable_address(String headline, String slug) {
        assertThat(NewsCode.slug(headline)).isEqualTo(slug);
    }

    @Test
    void a_long_headline_is_cut_between_words() {
        String slug =
                NewsCode.slug("Más de cien personas comparten cómo coordinar las medidas alternativas a la prisión");

        assertThat(slug).isEqualTo("mas-de-cien-personas-comparten-como-coordinar-las-medidas");
        assertThat(NewsCode.slug("x".repeat(200))).hasSize(60);
    }

    @Test
    void a_headline_without_latin_letters_gets_a_word_of_ours() {
        assertThat(NewsCode.slug("新闻")).isEqualTo("news");
        assertThat(NewsCode.slug("!?")).isEqualTo("news");
    }

    @Test
    void it_begins_with_the_day_and_counts_from_the_second_one() {
        assertThat(NewsCode.of(DAY, "Two networks meet", 1)).hasToString("2021-03-29-two-networks-meet");
        assertThat(NewsCode.of(DAY, "Two networks meet", 2)).hasToString("2021-03-29-two-networks-meet-2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "new", "drafts", "2021-03-29", "2021-03-29-", "2021-03-29-Á", "2021-03-29-a/b", "2021-3-9-a"
            })
    void nothing_else_is_a_code(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new NewsCode(text));
    }
}
