package eu.elpaccto.intranet.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

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
    void a_title_becomes_a_part_of_a_readable_address(String headline, String slug) {
        assertThat(Slug.of(headline, "news")).isEqualTo(slug);
    }

    @Test
    void a_long_title_is_cut_between_words() {
        String slug =
                Slug.of("Más de cien personas comparten cómo coordinar las medidas alternativas a la prisión", "news");

        assertThat(slug).isEqualTo("mas-de-cien-personas-comparten-como-coordinar-las-medidas");
        assertThat(Slug.of("x".repeat(200), "news")).hasSize(60);
    }

    @Test
    void a_title_without_latin_letters_gets_a_word_of_ours() {
        assertThat(Slug.of("新闻", "news")).isEqualTo("news");
        assertThat(Slug.of("!?", "news")).isEqualTo("news");
    }
}
