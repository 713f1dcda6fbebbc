package eu.elpaccto.intranet.news;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.user.UserId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NewsItemTest {

    private static final Instant FIRST = Instant.parse("2021-03-29T16:00:00Z");
    private static final Instant LATER = Instant.parse("2021-04-02T08:00:00Z");

    @Test
    void its_first_approval_publishes_it_and_a_later_one_corrects_it() {
        NewsDetails corrected = new NewsDetails();
        NewsItem item = new NewsItem(new NewsCode("2021-03-29-arco-grows"), new NewsDetails(), new UserId(1), FIRST);

        item.revise(corrected, new UserId(2), LATER);

        assertThat(item.publishedAt()).isEqualTo(FIRST);
        assertThat(item.approvedAt()).isEqualTo(LATER);
        assertThat(item.approvedBy()).isEqualTo(new UserId(2));
        assertThat(item.details()).isSameAs(corrected);
        assertThat(item.code()).hasToString("2021-03-29-arco-grows");
    }
}
