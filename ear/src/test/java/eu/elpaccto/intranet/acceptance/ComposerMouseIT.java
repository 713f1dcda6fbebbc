package eu.elpaccto.intranet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import eu.elpaccto.intranet.acceptance.Product.Posting;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The items of an issue are moved about by mouse; where they are put, they stay. */
@ExtendWith(Product.class)
class ComposerMouseIT {

    private static final String EDIT = "/newsletters/2021-03/edit";

    private Person lead;
    private DraftForm form;
    private Composer composer;

    @BeforeEach
    void open(Posting product) {
        lead = product.person("en").signIn(People.LEAD).stopTheClock();
        form = lead.write(EDIT);
        composer = new Composer(lead);
    }

    @AfterEach
    void close() {
        lead.close();
    }

    @Test
    void within_a_section_an_item_takes_the_place_over_which_it_is_let_go() {
        List<String> wanted = new ArrayList<>(composer.titles("NEWS"));
        wanted.add(0, wanted.remove(2));

        composer.dragBefore(wanted.get(0), wanted.get(1));

        assertThat(composer.titles("NEWS")).isEqualTo(wanted);
        assertThat(lead.text("[data-moved]")).contains(wanted.get(0), "News, place 1 of " + wanted.size());
        saveAndOpenAgain();
        assertThat(composer.titles("NEWS")).isEqualTo(wanted);
    }

    @Test
    void an_item_is_taken_from_one_section_to_another_and_out_of_the_issue() {
        List<String> news = new ArrayList<>(composer.titles("NEWS"));
        List<String> media = new ArrayList<>(composer.titles("MEDIA"));
        List<String> left = new ArrayList<>(composer.titles("OUT"));
        String moved = news.remove(1);
        String removed = news.remove(news.size() - 1);
        media.add(moved);
        left.add(removed);

        composer.dragInto(moved, "MEDIA").dragInto(removed, "OUT");

        assertThat(composer.titles("NEWS")).isEqualTo(news);
        assertThat(composer.titles("MEDIA")).isEqualTo(media);
        saveAndOpenAgain();
        assertThat(composer.titles("NEWS")).isEqualTo(news);
        assertThat(composer.titles("MEDIA")).isEqualTo(media);
        assertThat(composer.titles("OUT")).contains(removed).doesNotContain(moved);
    }

    @Test
    void what_is_announced_stays_in_the_agenda() {
        List<String> news = composer.titles("NEWS");
        List<String> agenda = composer.titles("AGENDA");

        composer.dragInto(agenda.get(0), "NEWS");
        composer.dragInto(news.get(0), "AGENDA");

        assertThat(composer.titles("NEWS")).isEqualTo(news);
        assertThat(composer.titles("AGENDA")).isEqualTo(agenda);
    }

    @Test
    void whoever_thinks_better_of_it_while_dragging_finds_everything_as_it_was() {
        List<String> news = composer.titles("NEWS");
        List<String> articles = composer.titles("ARTICLES");

        composer.dragOver(news.get(1), "ARTICLES");
        lead.page().keyboard().press("Escape");
        lead.page().mouse().up();

        assertThat(composer.titles("NEWS")).isEqualTo(news);
        assertThat(composer.titles("ARTICLES")).isEqualTo(articles);
    }

    @Test
    void only_by_its_handle_is_an_item_dragged() {
        Locator card = composer.card(composer.titles("NEWS").get(0));

        card.locator(".grip").click();

        assertThat(card.getAttribute("draggable")).isNotEqualTo("true");
    }

    private void saveAndOpenAgain() {
        form.untilSaved(lead::wait20Seconds);
        form = lead.write(EDIT);
        composer = new Composer(lead);
    }
}
