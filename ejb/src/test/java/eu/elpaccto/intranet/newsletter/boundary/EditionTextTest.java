package eu.elpaccto.intranet.newsletter.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.mail.boundary.Edition;
import eu.elpaccto.intranet.news.Correction;
import eu.elpaccto.intranet.newsletter.IssueCode;
import eu.elpaccto.intranet.newsletter.IssueEdition;
import eu.elpaccto.intranet.shared.Language;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionTextTest {

    @Test
    void items_stand_in_their_order_with_blank_lines_between() {
        assertThat(EditionText.of(Editions.march(Language.EN))).isEqualTo("""
                March 2021

                Nine services name contacts
                They met online.

                How a committee is set up

                By the Programme
                Crime infects

                Conexiones [in Spanish]

                6 April, 09:30 (Bogota)
                A network is founded

                29 April – 1 May
                Three days

                April 2021
                A month

                Funded by the European Union
                """);
    }

    @Test
    void its_own_words_are_in_the_language_of_the_edition() {
        assertThat(EditionText.of(Editions.march(Language.ES)))
                .startsWith("marzo de 2021\n")
                .contains("Por the Programme\n", "6 de abril, 09:30 (Bogota)\n", "\n\nConexiones\n\n")
                .contains("A network is founded [en inglés]")
                .endsWith("Financiado por la Unión Europea\n");
        assertThat(EditionText.of(Editions.march(Language.PT)))
                .startsWith("março de 2021\n")
                .contains("29 de abril – 1 de maio")
                .endsWith("Financiado pela União Europeia\n");
        assertThat(EditionText.of(Editions.march(Language.FR)))
                .startsWith("mars 2021\n")
                .contains("avril 2021\n")
                .endsWith("Financé par l’Union européenne\n");
    }

    @Test
    void an_issue_with_a_title_of_its_own_says_it_after_its_month_and_tells_what_was_corrected() {
        IssueEdition edition = new IssueEdition(
                new IssueCode("2021-03"),
                Language.EN,
                "A month of work",
                "Read on.",
                List.of(Editions.news("Something happened", "It did.", Language.EN)),
                false,
                List.of(new Correction(Instant.parse("2021-04-10T10:00:00Z"), "Nine countries, not eight.")));

        assertThat(EditionText.of(edition)).isEqualTo("""
                March 2021

                Corrected on 10 April 2021
                Nine countries, not eight.

                A month of work

                Read on.

                Something happened
                It did.
                """);
    }

    @Test
    void a_mail_says_where_it_is_on_the_web_and_how_to_get_no_more() {
        assertThat(EditionText.mail(Editions.march(Language.EN), "https://example.org/newsletter/2021-03/en"))
                .endsWith("""
                        Read this issue on the web:
                        https://example.org/newsletter/2021-03/en

                        No longer receive this newsletter:
                        %s
                        """.formatted(Edition.UNSUBSCRIBE));
    }
}
