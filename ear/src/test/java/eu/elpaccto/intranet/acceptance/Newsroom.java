package eu.elpaccto.intranet.acceptance;

import static eu.elpaccto.intranet.acceptance.Forms.form;
import static eu.elpaccto.intranet.acceptance.Forms.location;
import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.acceptance.Product.Running;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What an issue of the newsletter is made of: written by staff of the police component, approved by another person, and
 * then dated into the month of the issue, one day after the other.
 */
final class Newsroom {

    private static final String LEAD_WHO_APPROVES = "joaquim.serralheira@example.org";

    private final StoredState stored;
    private final PlainClient author;
    private final PlainClient reviewer;
    private LocalDate next;

    Newsroom(Running product, StoredState stored, YearMonth month) {
        this.stored = stored;
        this.author = new PlainClient(product.address()).signIn(People.STAFF);
        this.reviewer = new PlainClient(product.address()).signIn(LEAD_WHO_APPROVES);
        this.next = month.atDay(1);
    }

    /** What is read; its code. */
    String publish(String kind, String language, String headline, String teaser) {
        FacesForm form = begun("/news/new", "kind", kind)
                .with("headline", headline)
                .with("teaser", teaser)
                .with("body", "Lo que hay que decir de ello.")
                .with("language", language);
        return publish(kind.equals("NEWS") ? form : form.with("byline", "POL"));
    }

    /** What is seen, for which a title is enough. */
    void publish(String kind, String language, String headline) {
        publish(begun("/news/new", "kind", kind).with("headline", headline).with("language", language));
    }

    private String publish(FacesForm form) {
        String code = submitted(form);
        approve(code);
        String day = next + "T12:00:00Z";
        next = next.plusDays(1);
        stored.change("UPDATE news_item SET published_at = CAST(? AS timestamptz) WHERE code = ?", day, code);
        stored.change("UPDATE news_row SET dated_at = CAST(? AS timestamptz) WHERE code = ?", day, code);
        return code;
    }

    /**
     * What is going to take place.
     *
     * @param more names and values of further fields in turn
     */
    void announce(String title, String when, String... more) {
        FacesForm form = FacesForm.open(author, "/agenda/new")
                .with("title", title)
                .with("when", when)
                .with("language", "ES");
        for (int i = 0; i < more.length; i += 2) {
            form.with(more[i], more[i + 1]);
        }
        approve(submitted(form));
    }

    /** The form as it is once its first field is chosen, on which others depend. */
    private FacesForm begun(String path, String field, String value) {
        FacesForm form = FacesForm.open(author, path).with(field, value).with("headline", "Sin título todavía");
        return FacesForm.open(author, location(form.press("save")) + "/edit");
    }

    private static String submitted(FacesForm form) {
        String address = location(form.press("submit"));
        assertThat(address).as("what was submitted").startsWith("/");
        return address.replaceAll(".*/", "");
    }

    /** Approves what waits under this code. */
    void approve(String code) {
        String item = stored.text(
                "SELECT kind || ' ' || uuid || ' ' || version FROM proposal WHERE code = ? AND state = 'WAITING'",
                code);
        assertThat(item).as(code + " waits").isNotNull();
        String[] parts = item.split(" ");
        assertThat(reviewer.post(
                                "/reviews/decide",
                                form("kind", parts[0], "item", parts[1], "version", parts[2], "decision", "approve"))
                        .statusCode())
                .isEqualTo(303);
    }
}
