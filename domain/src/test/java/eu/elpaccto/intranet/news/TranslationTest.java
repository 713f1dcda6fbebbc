package eu.elpaccto.intranet.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.elpaccto.intranet.news.AlignedParagraph.Change;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.user.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is translated, and what becomes of it when its source changes. */
class TranslationTest {

    private static final String FIRST = "La red ARCO da la bienvenida a El Salvador en su reunión.";
    private static final String SECOND = "Los miembros hablaron del próximo nivel de formación.";
    private static final TranslationCode CODE =
            new TranslationCode(new NewsCode("2021-03-29-la-red-arco-crece"), Language.EN);

    @Test
    void a_body_falls_into_the_blocks_between_its_blank_lines() {
        assertThat(SourceText.paragraphs("\nUno.\r\n\r\n \t\n- dos\n- tres\n\n    sigue\n\n\n"))
                .containsExactly("Uno.", "- dos\n- tres", "    sigue");
        assertThat(SourceText.paragraphs(null)).isEmpty();
        assertThat(SourceText.paragraphs(" \n\n ")).isEmpty();
    }

    @Test
    void what_fell_apart_is_put_together_again() {
        TranslationDetails details = translated(item(FIRST + "\n\n\n" + SECOND));

        assertThat(details.getBody().text()).isEqualTo("EN " + FIRST + "\n\nEN " + SECOND);
        assertThat(SourceText.paragraphs(details.getBody().text())).hasSize(2);
        assertThat(new TranslatedBody().text()).isNull();
    }

    @Test
    void a_paragraph_that_says_the_same_keeps_its_translation_wherever_it_moves() {
        TranslationDetails details = translated(item(FIRST + "\n\n" + SECOND));

        assertThat(beside(details, item(SECOND + "\n\n" + FIRST)))
                .containsExactly(
                        tuple(SECOND, null, "EN " + SECOND, Change.NONE),
                        tuple(FIRST, null, "EN " + FIRST, Change.NONE));
        assertThat(details.isStale(SourceText.of(item(SECOND + "\n\n" + FIRST))))
                .isTrue();
    }

    @Test
    void a_paragraph_of_which_some_words_changed_is_marked_and_keeps_its_translation() {
        TranslationDetails details = translated(item(FIRST + "\n\n" + SECOND));
        String changed = FIRST.replace("El Salvador", "Honduras");

        assertThat(beside(details, item(SECOND + "\n\n" + changed)))
                .containsExactly(
                        tuple(SECOND, null, "EN " + SECOND, Change.NONE),
                        tuple(changed, FIRST, "EN " + FIRST, Change.CHANGED));
    }

    @Test
    void what_has_no_counterpart_was_added_or_is_gone() {
        TranslationDetails details = translated(item(FIRST + "\n\n" + SECOND));

        assertThat(beside(details, item("Algo completamente distinto.\n\n" + SECOND)))
                .containsExactly(
                        tuple("Algo completamente distinto.", null, null, Change.ADDED),
                        tuple(SECOND, null, "EN " + SECOND, Change.NONE),
                        tuple(null, FIRST, "EN " + FIRST, Change.GONE));
    }

    @Test
    void of_two_paragraphs_that_say_the_same_each_has_its_own_translation() {
        TranslatedBody body = new TranslatedBody(
                List.of(new TranslatedParagraph("Sí.", "Yes."), new TranslatedParagraph("Sí.", "Indeed.")));

        assertThat(body.beside(SourceText.of(item("Sí.\n\nSí."))))
                .extracting(AlignedParagraph::text)
                .containsExactly("Yes.", "Indeed.");
    }

    @Test
    void it_follows_its_source_place_by_place() {
        NewsDetails item = item(FIRST + "\n\n" + SECOND);
        TranslationDetails details = translated(item);
        assertThat(details.differences(SourceText.of(item))).isEmpty();

        item.setTeaser("Otra frase.");
        item.setBody(FIRST + "\n\n" + SECOND.replace("próximo", "segundo") + "\n\nUna frase más, nueva.");

        assertThat(details.differences(SourceText.of(item)))
                .extracting(Problem::field)
                .containsExactly("teaser", "body.1", "body.2");
    }

    @Test
    void a_source_in_another_order_asks_to_be_followed_too() {
        TranslationDetails details = translated(item(FIRST + "\n\n" + SECOND));

        assertThat(details.differences(SourceText.of(item(SECOND + "\n\n" + FIRST))))
                .extracting(Problem::field)
                .containsExactly("body");
    }

    @Test
    void it_is_complete_when_everything_is_translated() {
        TranslationDetails details = TranslationDetails.begun(CODE, item(FIRST + "\n\n" + SECOND));
        assertThat(details.heading()).isEqualTo("La red ARCO crece");
        assertThat(details.problems(LocalDate.EPOCH))
                .extracting(Problem::field)
                .containsExactly("teaser", "body.0", "body.1");

        NewsDetails video = item(null);
        video.setTeaser(null);
        assertThat(TranslationDetails.begun(CODE, video).problems(LocalDate.EPOCH))
                .isEmpty();
    }

    @Test
    void it_belongs_to_whomever_its_item_belongs_to() {
        TranslationDetails details = translated(item(FIRST));

        assertThat(details.responsibleComponent()).isEqualTo(new ComponentCode("POL"));
        assertThat(details.componentsInvolved()).containsExactly(new ComponentCode("POL"));
    }

    @Test
    void it_is_stale_from_a_correction_of_its_item_until_a_revision_follows() {
        NewsDetails item = item(FIRST);
        NewsTranslation translation =
                new NewsTranslation(translated(item), SourceText.of(item), new UserId(1), Instant.EPOCH);
        assertThat(translation.isStale()).isFalse();

        NewsDetails corrected = item(FIRST.replace("reunión", "asamblea"));
        translation.follow(SourceText.of(corrected));
        assertThat(translation.isStale()).isTrue();
        assertThat(translation.body()).isEqualTo("EN " + FIRST);

        translation.revise(translated(corrected), SourceText.of(corrected), new UserId(1), Instant.EPOCH);
        assertThat(translation.isStale()).isFalse();
    }

    @Test
    void its_code_is_that_of_the_item_and_the_language() {
        assertThat(CODE).hasToString("2021-03-29-la-red-arco-crece.en");
        assertThat(TranslationCode.of(CODE.value())).isEqualTo(CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2021-03-29-la-red-arco-crece", "2021-03-29-la-red-arco-crece.de", "x.en", "a.EN"})
    void nothing_else_is_a_code(String text) {
        assertThatThrownBy(() -> TranslationCode.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Tuple> beside(TranslationDetails details, NewsDetails item) {
        return details.getBody().beside(SourceText.of(item)).stream()
                .map(row -> tuple(row.source(), row.formerSource(), row.text(), row.change()))
                .toList();
    }

    private static NewsDetails item(String body) {
        NewsDetails item = new NewsDetails();
        item.setHeadline("La red ARCO crece");
        item.setTeaser("Una frase.");
        item.setBody(body);
        item.setResponsible(new ComponentCode("POL"));
        item.getComponents().add(new ComponentCode("POL"));
        return item;
    }

    private static TranslationDetails translated(NewsDetails item) {
        TranslationDetails details = TranslationDetails.begun(CODE, item);
        details.setHeadline("The ARCO network grows");
        details.setTeaser("One sentence.");
        details.setBody(new TranslatedBody(details.getBody().paragraphs().stream()
                .map(paragraph -> new TranslatedParagraph(paragraph.source(), "EN " + paragraph.source()))
                .toList()));
        return details;
    }
}
