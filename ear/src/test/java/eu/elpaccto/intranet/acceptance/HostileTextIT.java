package eu.elpaccto.intranet.acceptance;

import static eu.elpaccto.intranet.acceptance.Forms.find;
import static eu.elpaccto.intranet.acceptance.Forms.form;
import static eu.elpaccto.intranet.acceptance.Forms.location;
import static eu.elpaccto.intranet.acceptance.HostileText.CORPUS;
import static eu.elpaccto.intranet.acceptance.HostileText.harmless;
import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.acceptance.Cast.Item;
import eu.elpaccto.intranet.acceptance.Cast.Stage;
import eu.elpaccto.intranet.acceptance.Cast.Who;
import eu.elpaccto.intranet.acceptance.Product.Running;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xml.sax.InputSource;

/** Text that wants to be more than text, in every field: it is read back as it was written and shown as what it is. */
@ExtendWith(Product.class)
class HostileTextIT {

    private StoredState stored;
    private Cast cast;
    private PlainClient staff;
    private PlainClient lead;
    private PlainClient administrator;

    @BeforeEach
    void assemble(Running product) {
        stored = new StoredState(product.database());
        stored.forgetAttempts();
        cast = new Cast(product, stored);
        staff = cast.client(Who.STAFF);
        lead = cast.client(Who.LEAD);
        administrator = cast.client(Who.ADMINISTRATOR);
    }

    @AfterEach
    void close() {
        stored.forgetAttempts();
        stored.close();
    }

    @Test
    void an_activity_takes_it_in_every_field() {
        for (String text : CORPUS) {
            String title = "A " + text;
            String address = location(FacesForm.open(staff, "/activities/new")
                    .with("title", title)
                    .with("type", "WORKSHOP")
                    .with("held", text)
                    .with("participants", text)
                    .press("save"));
            assertThat(address).as(text).startsWith("/activities/POL-");
            List<String> fields =
                    List.of("place", "description", "remark", "sourceLink", "notBefore", "women", "planned");
            FacesForm form = FacesForm.open(staff, address + "/edit");
            fields.forEach(field -> form.with(field, "A " + text));
            assertThat(form.press("save").statusCode()).as(text).isEqualTo(303);

            FacesForm again = FacesForm.open(staff, address + "/edit");
            assertThat(again.value("title")).isEqualTo(title);
            assertThat(again.value("held")).isEqualTo(text);
            fields.forEach(field -> assertThat(again.value(field)).as(field).isEqualTo("A " + text));
            harmless(staff.get(address + "/edit"));
            assertThat(harmless(staff.get(address)).select("h1").text()).isEqualTo(shown(title));
            assertThat(harmless(staff.get("/activities?text=" + encoded(title)))
                            .select("main")
                            .text())
                    .contains(address.replaceAll(".*/", ""));
        }
        harmless(staff.get("/"));
        harmless(staff.get("/activities"));
    }

    @Test
    void a_network_update_takes_it_and_a_reviewer_reads_it() {
        String all = String.join("\n", CORPUS);
        String address = location(FacesForm.open(staff, "/networks/arco/updates/new")
                .with("kind", "MEETING_HELD")
                .with("date", "4 mar 2021")
                .with("title", CORPUS.get(0) + CORPUS.get(5))
                .with("text", all)
                .press("save"));
        FacesForm form = FacesForm.open(staff, address + "/edit");
        assertThat(form.value("text").replace("\r\n", "\n")).isEqualTo(all);
        assertThat(form.press("submit").statusCode()).isEqualTo(303);

        String code = "arco-" + address.replaceAll(".*/", "");
        String uuid = stored.text("SELECT uuid FROM proposal WHERE code = ?", code);
        assertThat(harmless(lead.get("/reviews?item=" + uuid)).select("main").text())
                .contains("alert(1)");
        String version = stored.text("SELECT version FROM proposal WHERE code = ?", code);
        String item = form("kind", "NETWORK_UPDATE", "item", uuid, "version", version);
        lead.post("/reviews/decide", item + "&" + form("decision", "remark", "field", "title", "text", all));
        harmless(lead.get("/reviews?item=" + uuid));
        version = stored.text("SELECT version FROM proposal WHERE code = ?", code);
        item = form("kind", "NETWORK_UPDATE", "item", uuid, "version", version);
        lead.post("/reviews/decide", item + "&" + form("decision", "return", "reason", all));
        assertThat(stored.text("SELECT reason FROM review_step WHERE reason LIKE '%etc/passwd%' ORDER BY done_at DESC")
                        .replace("\r\n", "\n"))
                .isEqualTo(all);
        for (String page : List.of("/", address, address + "/edit", "/networks/arco")) {
            harmless(staff.get(page));
        }
        harmless(administrator.get("/admin/audit?subject=NETWORK_UPDATE/" + code));
    }

    @Test
    void news_take_it_and_the_feed_stays_one() throws Exception {
        String all = String.join("\n\n", CORPUS) + "\f and \u0001 \u000B what nobody sees";
        FacesForm form = FacesForm.open(staff, "/news/new")
                .with("headline", "N " + CORPUS.get(0) + "\u0008")
                .with("teaser", CORPUS.get(8) + " \u0001")
                .with("sourceName", CORPUS.get(1))
                .with("sourceLink", "https://example.org/?a=<b>&c=\"d\"")
                .with("body", all);
        String address = location(form.press("save"));
        FacesForm again = FacesForm.open(staff, address + "/edit");
        assertThat(again.value("headline")).isEqualTo("N " + CORPUS.get(0));
        assertThat(again.value("body").replace("\r\n", "\n")).isEqualTo(all.replaceAll("[\f\u0001\u000B]", ""));
        String code = address.replaceAll(".*/", "");
        HttpResponse<String> submitted =
                again.with("sourceLink", "https://example.org/a").press("submit");
        assertThat(submitted.statusCode()).isEqualTo(303);
        Item item = new Item(
                "NEWS",
                UUID.fromString(stored.text("SELECT uuid FROM proposal WHERE code = ?", code)),
                code,
                Integer.parseInt(stored.text("SELECT version FROM proposal WHERE code = ?", code)),
                Stage.WAITING,
                "arco");
        assertThat(lead.post("/reviews/decide", Cast.decision(item) + "&decision=approve")
                        .statusCode())
                .isEqualTo(303);

        Document page = harmless(staff.get(address));
        assertThat(page.select(".prose img, .prose script, .prose [style], .prose [onerror]"))
                .isEmpty();
        assertThat(page.select(".prose a").eachAttr("href")).noneMatch(href -> href.startsWith("javascript:"));
        harmless(staff.get("/news"));
        String feed =
                find(staff.post("/profile/feed", "").body(), "https?://[^/]+(/feeds/[A-Za-z0-9_-]{43}/news.atom)");
        HttpResponse<String> atom = staff.get(feed);
        assertThat(atom.statusCode()).isEqualTo(200);
        var read = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(atom.body())));
        assertThat(read.getElementsByTagName("title").item(1).getTextContent()).isEqualTo("N " + CORPUS.get(0));
    }

    @Test
    void people_and_networks_may_be_called_what_they_like() {
        for (String text : CORPUS) {
            String name = "P " + text;
            String key = UUID.randomUUID().toString();
            HttpResponse<String> answer = administrator.post(
                    "/admin/users/new",
                    form("key", key, "email", "new." + key + "@example.org") + "&" + Cast.details(name, "POL"));
            assertThat(answer.statusCode()).as(text).isEqualTo(303);
            assertThat(Jsoup.parse(administrator.get("/admin/users/" + key).body())
                            .select("#name")
                            .val())
                    .isEqualTo(name);
            harmless(administrator.get("/admin/users/" + key));
        }
        for (String page : List.of("/admin/users", "/admin/outbox", "/admin/audit")) {
            harmless(administrator.get(page));
        }
        String all = String.join("\n", CORPUS);
        String before = FacesForm.open(staff, "/networks/lynx/edit").value("objectives");
        FacesForm.open(staff, "/networks/lynx/edit").with("objectives", all).press("save");
        assertThat(FacesForm.open(staff, "/networks/lynx/edit")
                        .value("objectives")
                        .replace("\r\n", "\n"))
                .isEqualTo(all);
        harmless(staff.get("/networks/lynx"));
        harmless(staff.get("/networks"));
        FacesForm.open(staff, "/networks/lynx/edit").with("objectives", before).press("save");
    }

    @Test
    void what_is_searched_for_or_tried_as_a_key_is_text_as_well() {
        for (String text : CORPUS) {
            for (String page : List.of("/activities?text=", "/news?text=", "/networks?text=", "/activities?country=")) {
                harmless(staff.get(page + encoded(text)));
            }
            for (String page : List.of("/admin/users?text=", "/admin/audit?subject=", "/admin/audit?actor=")) {
                harmless(administrator.get(page + encoded(text)));
            }
            PlainClient stranger = cast.client(Who.ANONYMOUS);
            stored.forgetAttempts();
            HttpResponse<String> refused = stranger.post("/login", form("email", text, "password", text, "to", text));
            assertThat(refused.statusCode()).as(text).isEqualTo(422);
            assertThat(harmless(refused).select("[name=email]").val()).isEqualTo(text);
            assertThat(stranger.post("/password/forgotten", form("email", text)).statusCode())
                    .as(text)
                    .isEqualTo(303);
            harmless(stranger.get("/login?to=" + encoded(text)));
        }
    }

    /** Text as jsoup gives it, with spaces and line breaks run together. */
    private static String shown(String text) {
        return Jsoup.parse("<p>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</p>")
                .text();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
