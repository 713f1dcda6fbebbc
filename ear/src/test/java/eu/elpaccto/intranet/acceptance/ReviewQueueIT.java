package eu.elpaccto.intranet.acceptance;

import static eu.elpaccto.intranet.acceptance.Forms.form;
import static eu.elpaccto.intranet.acceptance.Forms.location;
import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.acceptance.Product.Running;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reviewer goes through what waits, one text after the other. */
@ExtendWith(Product.class)
class ReviewQueueIT {

    private PlainClient staff;
    private PlainClient lead;

    @BeforeEach
    void signIn(Running product) {
        staff = new PlainClient(product.address()).signIn("ximena.urquidi@example.org");
        lead = new PlainClient(product.address()).signIn("camille.aubertin@example.org");
    }

    @Test
    void after_a_decision_comes_what_waits_next_of_the_kind_being_read() {
        List<String> titles = List.of("Cola uno", "Cola dos", "Cola tres").stream()
                .map(title -> title + " " + UUID.randomUUID())
                .toList();
        titles.forEach(this::submit);

        Document second = read(lead, "/reviews?kind=activity&item=" + item(titles.get(1)));
        String afterApproval = decide(second, "approve");
        assertThat(afterApproval).startsWith("/reviews?kind=activity&item=");
        Document third = read(lead, afterApproval);
        assertThat(third.select("#r-title").text()).isEqualTo(titles.get(2));
        assertThat(third.select(".queue [aria-current] .title").text()).isEqualTo(titles.get(2));

        // After the last one comes the first that still waits; and at the very end, the empty inbox.
        Document first = read(lead, decide(third, "return"));
        while (!first.select("#r-title").isEmpty()) {
            assertThat(first.select(".queue .title").first().text())
                    .isEqualTo(first.select("#r-title").text());
            first = read(lead, decide(first, "return"));
        }
        assertThat(first.select(".queue")).isEmpty();
    }

    @Test
    void a_link_to_what_no_longer_waits_says_so_and_shows_what_does() {
        String title = "Cola " + UUID.randomUUID();
        submit(title);
        String link = "/reviews?item=" + item(title);
        assertThat(read(lead, link).select("main .note[role=status]")).isEmpty();
        decide(read(lead, link), "approve");
        submit("Cola " + UUID.randomUUID());

        Document page = read(lead, link);
        assertThat(page.select("main .note[role=status]")).hasSize(1);
        assertThat(page.select("#r-title").text()).isNotEmpty().isNotEqualTo(title);
    }

    private void submit(String title) {
        String address = location(FacesForm.open(staff, "/activities/new")
                .with("title", title)
                .with("type", "WORKSHOP")
                .with("held", "4 mar 2021")
                .with("countries_hinput", "HN")
                .press("save"));
        assertThat(FacesForm.open(staff, address + "/edit").press("submit").statusCode())
                .isEqualTo(303);
    }

    private String item(String title) {
        return read(lead, "/reviews").select(".queue a").stream()
                .filter(link -> link.select(".title").text().equals(title))
                .map(link -> link.attr("href").replaceFirst(".*item=", ""))
                .findFirst()
                .orElseThrow();
    }

    private String decide(Document page, String decision) {
        StringBuilder fields = new StringBuilder(form("decision", decision, "reason", "Falta la fuente."));
        for (Element field : page.select("form.decision input[type=hidden]")) {
            fields.append('&').append(form(field.attr("name"), field.val()));
        }
        return location(lead.post("/reviews/decide", fields.toString()));
    }

    private static Document read(PlainClient client, String path) {
        return Jsoup.parse(client.get(path).body());
    }
}
