package eu.elpaccto.intranet.shared.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTest {

    @ParameterizedTest
    @CsvSource({
        "/, MY_WORK",
        "/news/new, NEWS_NEW",
        "/news/2021-03-29-arco, NEWS_ITEM",
        "/admin/lists/topics, ADMIN_LIST",
        "/admin/lists/topics/CYBERCRIME, ADMIN_ENTRY",
        "/agenda/2021-04-06-ethics, AGENDA_ENTRY"
    })
    void an_address_leads_to_its_page(String address, Route page) {
        assertThat(Route.of(address)).get().extracting(Route.Match::route).isEqualTo(page);
    }

    @Test
    void a_calendar_file_is_no_page() {
        assertThat(Route.of("/agenda/2021-04-06-ethics.ics")).isEmpty();
    }
}
