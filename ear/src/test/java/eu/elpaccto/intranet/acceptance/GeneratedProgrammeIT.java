package eu.elpaccto.intranet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.launcher.Intranet;
import eu.elpaccto.intranet.launcher.Settings;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The generated data set L is what people would have brought in: of the right size, found by the lists, shown by the
 * pages, and left as it is by the boundaries when nothing is changed about it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedProgrammeIT {

    private static final String STAFF = "ximena.urquidi@example.org";
    private static final String LEAD = "camille.aubertin@example.org";
    private static final String ADMINISTRATOR = "ingrid.lindqvistprado@example.org";

    /** Everything a page, a list or a search may show, sets in order, without who last approved it and when. */
    private static final Map<String, String> RECORD = Map.of(
            "ACTIVITY", """
                SELECT concat_ws(E'\\n',
                    to_jsonb(a) - '{version,approved_by,approved_at}'::text[],
                    (SELECT json_agg(to_jsonb(c) ORDER BY position) FROM activity_country c WHERE activity_id = a.id),
                    (SELECT json_agg(to_jsonb(i) ORDER BY position) FROM activity_institution i WHERE activity_id = a.id),
                    (SELECT array_agg(component ORDER BY component) FROM activity_component WHERE activity_id = a.id),
                    (SELECT array_agg(topic ORDER BY topic) FROM activity_topic WHERE activity_id = a.id),
                    to_jsonb(r) - '{authors,changed_at,words,components,topics}'::text[],
                    (SELECT array_agg(each ORDER BY each) FROM unnest(r.components) AS each),
                    (SELECT array_agg(each ORDER BY each) FROM unnest(r.topics) AS each),
                    (SELECT array_agg(each ORDER BY each) FROM regexp_split_to_table(r.words, '\\s+') AS each))
                  FROM activity a JOIN activity_row r USING (code) WHERE code = ?
                """,
            "NETWORK_UPDATE", """
                SELECT concat_ws(E'\\n',
                    to_jsonb(u) - '{version,approved_by,approved_at}'::text[],
                    (SELECT json_agg(to_jsonb(f) ORDER BY position) FROM network_update_figure f WHERE network_update_id = u.id),
                    (SELECT array_agg(country ORDER BY country) FROM network_update_country WHERE network_update_id = u.id),
                    (SELECT array_agg(component ORDER BY component) FROM network_update_component WHERE network_update_id = u.id),
                    to_jsonb(r) - '{authors,changed_at}'::text[])
                  FROM network_update u JOIN network_update_row r USING (code) WHERE code = ?
                """,
            "NEWS", """
                SELECT concat_ws(E'\\n',
                    to_jsonb(n) - '{version,approved_by,approved_at}'::text[],
                    (SELECT array_agg(country ORDER BY country) FROM news_item_country WHERE news_item_id = n.id),
                    (SELECT array_agg(component ORDER BY component) FROM news_item_component WHERE news_item_id = n.id),
                    (SELECT array_agg(activity ORDER BY activity) FROM news_item_activity WHERE news_item_id = n.id),
                    (SELECT array_agg(network ORDER BY network) FROM news_item_network WHERE news_item_id = n.id),
                    to_jsonb(r) - '{authors,changed_at,words}'::text[],
                    (SELECT array_agg(DISTINCT each ORDER BY each) FROM regexp_split_to_table(r.words, '\\s+') AS each))
                  FROM news_item n JOIN news_row r USING (code) WHERE code = ?
                """);

    private static final Pattern PROPOSAL = Pattern.compile("(\\{.*}) (\\S+) (\\d+)");

    private Intranet intranet;

    @BeforeAll
    void start() throws Exception {
        intranet = new Intranet(
                Settings.from(Map.of(
                        "INTRANET_HOME",
                        Path.of(System.getProperty("test.homes"), "generated-" + UUID.randomUUID())
                                .toString(),
                        "INTRANET_PORT",
                        "0",
                        "INTRANET_DATA",
                        "L",
                        "INTRANET_START_TIMEOUT",
                        "600")),
                line -> {});
        intranet.start();
    }

    @AfterAll
    void stop() {
        intranet.close();
    }

    @Test
    void it_has_the_size_that_is_promised() throws SQLException {
        assertThat(query("""
                SELECT unnest(ARRAY[(SELECT count(*) FROM activity), (SELECT count(*) FROM news_item),
                    (SELECT count(*) FROM network_update), (SELECT count(*) FROM user_account),
                    (SELECT count(*) FROM reference_entry WHERE list = 'INSTITUTION'),
                    (SELECT count(*) FROM subscriber)])
                """)).containsExactly("20000", "2000", "1000", "200", "300", "10000");
    }

    @Test
    void lists_count_what_the_records_say() throws SQLException {
        PlainClient lead = as(LEAD);
        assertThat(counted(lead.get("/activities?state=approved&component=copolad&type=workshop")))
                .isPositive()
                .isEqualTo(number("""
                        SELECT count(*) FROM activity a JOIN activity_component c ON c.activity_id = a.id
                         WHERE c.component = 'COPOLAD' AND a.type = 'WORKSHOP'
                           AND (a.not_before IS NULL OR a.not_before <= current_date)
                        """));
        assertThat(counted(lead.get("/activities?state=approved&country=ec&topic=cybercrime")))
                .isPositive()
                .isEqualTo(number("""
                        SELECT count(*) FROM activity a JOIN activity_country c ON c.activity_id = a.id
                          JOIN activity_topic t ON t.activity_id = a.id
                         WHERE c.country = 'EC' AND t.topic = 'CYBERCRIME'
                           AND (a.not_before IS NULL OR a.not_before <= current_date OR a.id IN
                               (SELECT activity_id FROM activity_component WHERE component = 'POL'))
                        """));
        assertThat(counted(lead.get("/news?state=approved&language=fr")))
                .isPositive()
                .isEqualTo(number("""
                        SELECT count(*) FROM news_item n
                         WHERE n.language = 'FR'
                           AND (NOT EXISTS (SELECT 1 FROM news_item_activity l JOIN activity a ON a.code = l.activity
                                             WHERE l.news_item_id = n.id AND a.not_before > current_date)
                                OR n.id IN (SELECT news_item_id FROM news_item_component WHERE component = 'POL'))
                        """));
    }

    @Test
    void outside_subscribers_are_listed_by_language_state_and_kind() throws SQLException {
        assertThat(counted(as(LEAD).get("/newsletters/subscribers?kind=outside&state=refused&language=pt")))
                .isPositive()
                .isEqualTo(number("""
                        SELECT count(*) FROM subscriber
                         WHERE language = 'PT' AND refused_at IS NOT NULL AND unsubscribed_at IS NULL
                        """));
    }

    @Test
    void every_kind_of_record_opens_with_its_history() throws SQLException {
        PlainClient lead = as(LEAD);
        for (String code : query("""
                SELECT DISTINCT ON (type, status, precision) code FROM activity_row
                 WHERE approved AND 'POL' = ANY(components) ORDER BY type, status, precision, code
                """)) {
            Document page = page(lead.get("/activities/" + code));
            assertThat(page.select("h1").text())
                    .as(code)
                    .isEqualTo(query("SELECT title FROM activity WHERE code = ?", code)
                            .get(0));
            assertThat(page.select("#history, [aria-labelledby=history]"))
                    .as(code)
                    .isNotEmpty();
        }
        for (String path : query("""
                SELECT '/networks/' || network || '/updates/' || number FROM network_update_row WHERE approved AND number < 4
                UNION ALL
                (SELECT '/news/' || code FROM news_item ORDER BY code LIMIT 20)
                """)) {
            assertThat(lead.status(path)).as(path).isEqualTo(200);
        }
    }

    @Test
    void a_lead_finds_what_waits() throws SQLException {
        assertThat(page(as(LEAD).get("/reviews")).select("a[href*=item]")).isNotEmpty();
    }

    @Test
    void the_boundaries_change_nothing_about_an_activity() throws SQLException {
        reviseUnchanged("ACTIVITY", "/activities/%s/edit", query("""
                SELECT DISTINCT ON (precision, contradicting, stated_countries IS NULL, participants_qualifier) code
                  FROM activity_row WHERE approved AND responsible = 'POL' AND not_before IS NULL
                 ORDER BY precision, contradicting, stated_countries IS NULL, participants_qualifier, code
                """));
    }

    @Test
    void the_boundaries_change_nothing_about_a_network_update() throws SQLException {
        reviseUnchanged("NETWORK_UPDATE", "/networks/%s/edit", query("""
                SELECT DISTINCT ON (kind) code FROM network_update_row WHERE approved AND responsible = 'POL' ORDER BY kind, code
                """));
    }

    @Test
    void the_boundaries_change_nothing_about_news() throws SQLException {
        reviseUnchanged("NEWS", "/news/%s/edit", query("""
                SELECT DISTINCT ON (language, networks = '{}', source_name) code
                  FROM news_row WHERE approved AND responsible = 'POL' ORDER BY language, networks = '{}', source_name, code
                """));
    }

    @Test
    void the_audit_log_is_intact() {
        HttpResponse<String> verdict = as(ADMINISTRATOR).post("/admin/audit?lang=en", "");
        assertThat(verdict.body()).contains("The log is intact");
    }

    /** Somebody opens the form, changes nothing and submits; a lead approves. */
    private void reviseUnchanged(String kind, String form, List<String> codes) throws SQLException {
        assertThat(codes).hasSizeGreaterThan(4);
        PlainClient staff = as(STAFF);
        PlainClient lead = as(LEAD);
        for (String code : codes) {
            List<String> before = query(RECORD.get(kind), code);
            submit(
                    staff,
                    form.formatted(
                            kind.equals("NETWORK_UPDATE") ? code.replaceFirst("-(\\d+)$", "/updates/$1") : code));
            List<String> proposals = query(
                    "SELECT draft::text || ' ' || uuid || ' ' || version FROM proposal WHERE kind = ? AND code = ? ORDER BY id",
                    kind,
                    code);
            assertThat(proposals).as("proposals for " + code).hasSize(2);
            Matcher generated = PROPOSAL.matcher(proposals.get(0));
            Matcher submitted = PROPOSAL.matcher(proposals.get(1));
            assertThat(generated.matches() && submitted.matches()).isTrue();
            assertThat(submitted.group(1)).as("draft of " + code).isEqualTo(generated.group(1));
            HttpResponse<String> answer = lead.post(
                    "/reviews/decide",
                    Forms.form(
                            "kind",
                            kind,
                            "item",
                            submitted.group(2),
                            "version",
                            submitted.group(3),
                            "decision",
                            "approve"));
            assertThat(answer.statusCode()).as("approval of " + code).isEqualTo(303);
            assertThat(query(RECORD.get(kind), code)).as(code).isEqualTo(before);
        }
    }

    private void submit(PlainClient staff, String path) {
        FormElement form = (FormElement) page(staff.get(path)).selectFirst("form[data-editor]");
        List<String> fields = new ArrayList<>();
        for (KeyVal field : form.formData()) {
            fields.add(field.key());
            fields.add(field.value());
        }
        fields.add("submit");
        fields.add("");
        HttpResponse<String> answer = staff.post(path, Forms.form(fields.toArray(String[]::new)));
        assertThat(answer.statusCode())
                .as(() -> path + ": "
                        + page(answer)
                                .select(".error, [role=alert], .field--error")
                                .text())
                .isEqualTo(303);
    }

    private PlainClient as(String person) {
        return new PlainClient(intranet.address()).signIn(person);
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    /** How many there are, as the pager of a list says. */
    private static long counted(HttpResponse<String> list) {
        String[] numbers = page(list)
                .select(".pager .num")
                .text()
                .replaceAll("[^\\d ]", "")
                .strip()
                .split(" +");
        return Long.parseLong(numbers[numbers.length - 1]);
    }

    private long number(String sql) throws SQLException {
        return Long.parseLong(query(sql).get(0));
    }

    /** The first column of what is found. */
    private List<String> query(String sql, String... parameters) throws SQLException {
        try (Connection connection = intranet.databaseAccess().connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            List<String> values = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        }
    }
}
