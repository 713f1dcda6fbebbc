package eu.elpaccto.intranet.news.control;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.activity.ActivityCode;
import eu.elpaccto.intranet.news.NewsDetails;
import eu.elpaccto.intranet.programme.ComponentCode;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class CleanedNewsTest {

    private final ReviewedNews reviewed = new ReviewedNews();

    @Test
    void headline_and_teaser_are_one_line_each() {
        NewsDetails draft = new NewsDetails();
        draft.setHeadline("  Two networks \r\n meet\t");
        draft.setTeaser("One\nsentence. ");

        NewsDetails cleaned = reviewed.cleaned(draft);

        assertThat(cleaned.getHeadline()).isEqualTo("Two networks meet");
        assertThat(cleaned.getTeaser()).isEqualTo("One sentence.");
    }

    @Test
    void the_body_keeps_its_lines_whatever_ends_them() {
        NewsDetails draft = new NewsDetails();
        draft.setBody("\r\nfirst\r\n\r\n- second\r  third\n\n");

        assertThat(reviewed.cleaned(draft).getBody()).isEqualTo("first\n\n- second\n  third");
    }

    @Test
    void markup_in_the_body_stays_the_text_it_was() {
        NewsDetails draft = new NewsDetails();
        draft.setBody("<script>alert(1)</script> & \"more\"");

        assertThat(reviewed.cleaned(draft).getBody()).isEqualTo("<script>alert(1)</script> & \"more\"");
    }

    @Test
    void what_the_database_cannot_hold_is_left_out() {
        NewsDetails draft = new NewsDetails();
        draft.setHeadline("a\0b");

        assertThat(reviewed.cleaned(draft).getHeadline()).isEqualTo("ab");
    }

    @Test
    void nothing_but_spaces_is_nothing() {
        NewsDetails draft = new NewsDetails();
        draft.setHeadline("   ");
        draft.setBody("\r\n");

        NewsDetails cleaned = reviewed.cleaned(draft);

        assertThat(cleaned.getHeadline()).isNull();
        assertThat(cleaned.getBody()).isNull();
        assertThat(cleaned.getSourceName()).isNull();
    }

    @Test
    void the_order_in_which_something_was_chosen_is_no_difference() {
        NewsDetails draft = new NewsDetails();
        draft.setComponents(new LinkedHashSet<>(List.of(new ComponentCode("POL"), new ComponentCode("JUS"))));
        draft.setActivities(
                new LinkedHashSet<>(List.of(new ActivityCode("POL-2021-RG-017"), new ActivityCode("JUS-2021-EC-014"))));

        NewsDetails cleaned = reviewed.cleaned(draft);

        assertThat(cleaned.getComponents()).containsExactly(new ComponentCode("JUS"), new ComponentCode("POL"));
        assertThat(cleaned.getActivities())
                .containsExactly(new ActivityCode("JUS-2021-EC-014"), new ActivityCode("POL-2021-RG-017"));
    }
}
