package eu.elpaccto.intranet.shared.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {

    private int counts;

    @ParameterizedTest
    @CsvSource({
        // rows there are, page asked for, page shown, rows on it, rows told, times counted
        "0, 1, 1, 0, 0, 1",
        "7, 1, 1, 7, 7, 0",
        "10, 1, 1, 10, 10, 1",
        "25, 2, 2, 10, 25, 1",
        "25, 3, 3, 5, 25, 0",
        "25, 4, 3, 5, 25, 1",
        "25, 0, 1, 10, 25, 1",
        "25, -3, 1, 10, 25, 1",
        "25, 2147483647, 3, 5, 25, 1",
        "12000, 1000, 1000, 10, 10001, 1",
        "12000, 1001, 1000, 10, 10001, 1",
    })
    void a_page_knows_where_it_stands(int there, int asked, int shown, int rows, long total, int counted) {
        Page<Integer> page = Page.of(asked, 10, () -> count(there), skip -> list(there, skip));
        assertThat(page.number()).isEqualTo(shown);
        assertThat(page.rows()).hasSize(rows);
        assertThat(page.total()).isEqualTo(total);
        assertThat(counts).isEqualTo(counted);
    }

    @Test
    void the_first_and_the_last_row_are_told_and_whether_there_are_more() {
        Page<Integer> last = Page.of(3, 10, () -> count(25), skip -> list(25, skip));
        assertThat(last.firstRow()).isEqualTo(21);
        assertThat(last.lastRow()).isEqualTo(25);
        assertThat(last.hasPrevious()).isTrue();
        assertThat(last.hasNext()).isFalse();
        assertThat(last.isMore()).isFalse();
        Page<Integer> beyond = Page.of(1000, 10, () -> count(12_000), skip -> list(12_000, skip));
        assertThat(beyond.isMore()).isTrue();
        assertThat(beyond.hasNext()).as("what was not counted is not leafed to").isFalse();
    }

    private long count(int there) {
        counts++;
        return Math.min(there, Page.COUNTED + 1);
    }

    private static List<Integer> list(int there, int skip) {
        return IntStream.range(skip, Math.min(there, skip + 10)).boxed().toList();
    }
}
