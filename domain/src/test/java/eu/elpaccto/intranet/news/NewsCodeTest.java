package eu.elpaccto.intranet.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsCodeTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 29);

    @Test
    void a_headline_without_latin_letters_gets_a_word_of_ours() {
        assertThat(NewsCode.of(DAY, "新闻", 1)).hasToString("2021-03-29-news");
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
