package eu.elpaccto.intranet.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewsDetailsTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 3, 29);
    private static final ComponentCode POL = new ComponentCode("POL");
    private static final ComponentCode JUS = new ComponentCode("JUS");

    private final NewsDetails news = aCompleteItem();

    private static NewsDetails aCompleteItem() {
        NewsDetails news = new NewsDetails();
        news.setHeadline("El Salvador joins the ARCO network");
        news.setTeaser("A tenth country sits at the table.");
        news.setBody("The unit **named** its contact point.");
        news.setLanguage(Language.EN);
        news.setResponsible(POL);
        news.getComponents().add(POL);
        return news;
    }

    @Test
    void a_complete_item_can_be_reviewed() {
        assertThat(news.problems(TODAY)).isEmpty();
    }

    @Test
    void for_what_is_seen_rather_than_read_a_title_is_enough() {
        for (NewsKind kind : NewsKind.values()) {
            news.setKind(kind);
            news.setByline(POL);
            news.setTeaser(null);
            news.setBody(null);

            assertThat(news.problems(TODAY))
                    .extracting(Problem::field)
                    .isEqualTo(kind.isMedia() ? List.of() : List.of("teaser", "body"));
        }
    }

    @Test
    void an_article_is_signed() {
        news.setKind(NewsKind.ARTICLE);
        assertThat(news.problems(TODAY)).extracting(Problem::key).containsExactly("news.byline.missing");

        news.setKind(NewsKind.INTERVIEW);
        assertThat(news.problems(TODAY)).isEmpty();
    }

    @Test
    void a_byline_of_a_team_that_it_does_not_concern_is_in_doubt() {
        news.setByline(JUS);
        assertThat(news.doubts()).isEmpty();

        news.setKind(NewsKind.ARTICLE);
        assertThat(news.problems(TODAY)).isEmpty();
        assertThat(news.doubts()).extracting(Problem::key).containsExactly("news.byline.foreign");

        news.setByline(POL);
        assertThat(news.doubts()).isEmpty();
    }

    @Test
    void it_belongs_to_a_component() {
        news.getComponents().clear();

        assertThat(news.problems(TODAY))
                .extracting(Problem::field, Problem::key)
                .containsExactly(tuple("components", "news.components.missing"));
    }

    @Test
    void the_responsible_component_is_one_of_its_components() {
        news.setResponsible(JUS);

        assertThat(news.problems(TODAY)).extracting(Problem::key).containsExactly("news.responsible.foreign");
    }

    @Test
    void a_link_to_the_source_says_whose_it_is() {
        news.setSourceLink("https://example.org/story");
        assertThat(news.problems(TODAY)).extracting(Problem::key).containsExactly("news.source.unnamed");

        news.setSourceName("INTERPOL");
        assertThat(news.problems(TODAY)).isEmpty();
    }

    @Test
    void a_source_without_a_link_is_a_credit() {
        news.setSourceName("INTERPOL");

        assertThat(news.problems(TODAY)).isEmpty();
    }

    @Test
    void the_review_reads_its_headline_components_and_countries() {
        assertThat(news.heading()).isEqualTo("El Salvador joins the ARCO network");
        assertThat(news.responsibleComponent()).isEqualTo(POL);
        assertThat(news.componentsInvolved()).containsExactly(POL);
        assertThat(news.countriesInvolved()).isEmpty();
    }
}
