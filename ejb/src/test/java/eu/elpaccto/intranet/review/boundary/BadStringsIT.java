package eu.elpaccto.intranet.review.boundary;

import static eu.elpaccto.intranet.review.ProposalKind.ACTIVITY;
import static eu.elpaccto.intranet.review.ProposalKind.NETWORK_UPDATE;
import static eu.elpaccto.intranet.review.ProposalKind.NEWS;
import static eu.elpaccto.intranet.testing.Drafts.aNetwork;
import static eu.elpaccto.intranet.testing.Drafts.aPieceOfNews;
import static eu.elpaccto.intranet.testing.Drafts.anActivity;
import static eu.elpaccto.intranet.testing.Drafts.anUpdate;
import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.activity.ActivityDetails;
import eu.elpaccto.intranet.activity.boundary.Activities;
import eu.elpaccto.intranet.activity.boundary.ActivityFilter;
import eu.elpaccto.intranet.network.NetworkProfile;
import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.network.NetworkUpdateDetails;
import eu.elpaccto.intranet.network.boundary.NetworkKeeping;
import eu.elpaccto.intranet.network.boundary.NetworkUpdates;
import eu.elpaccto.intranet.network.boundary.Networks;
import eu.elpaccto.intranet.news.NewsDetails;
import eu.elpaccto.intranet.news.boundary.News;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.testing.Desk;
import eu.elpaccto.intranet.testing.Editor;
import eu.elpaccto.intranet.testing.Office;
import eu.elpaccto.intranet.testing.Person;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever is typed comes back exactly as it was typed, and is never taken for anything but text. */
@ExtendWith(ArquillianExtension.class)
class BadStringsIT {

    /** Each is at least as long as the shortest title and at most as long as the shortest of the longest fields. */
    private static final List<String> BAD = List.of(
            "'; DROP TABLE proposal; --",
            "' OR '1'='1' /* ",
            "Robert'); DELETE FROM activity_row WHERE ('a'='a",
            "\"double\" 'single' `back` «angle» „low“",
            "back\\slash \\n \\u0041 \\0 \\\\ \\\"",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "</textarea><b>bold</b>&amp;&lt;&#39;",
            "]]><![CDATA[ <!-- --> <?xml?>",
            "${7*7} #{7*7} %{7*7} {{7*7}}",
            "#{facesContext.externalContext}",
            "${jndi:ldap://127.0.0.1:1/a}",
            "%00 %0d%0a %s%n%x ␀ \\0 null",
            "{0} {1,number} ''{2}'' '{'",
            ":name ?1 $1 @param %(a)s",
            "100% _under_ \\% like\\_this",
            "{\"json\": [1, null, true]}",
            "=1+1 +1 -1 @SUM(A1)",
            "../../etc/passwd\t..\\..\\boot.ini",
            "emoji 😀👩‍👩‍👧‍👦🇪🇨 and 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𠜎",
            "حساب عربي ‏עברית‎ abc",
            "\u202Eright to left override\u202C",
            "zero\u200Bwidth\uFEFFmarks\u00AD\u2060",
            "Z̷̢͎a̸l̵g̶o̸ è é ñ",
            "ﬁ ﬃ ǅ İ ı ſ ẞ ß Å Å",
            "汉字 日本語 한국어 ไทย हिन्दी",
            "\u0085next\u2028line\u2029separators",
            "\uFFFD instead of something");

    /** What no database, page or feed can hold: these characters are left out, and the rest is kept. */
    private static final String UNKEEPABLE = "nul\u0000 bell\u0007 escape\u001B delete\u007F none\uFFFF half\uD83D";

    private static final String KEPT_OF_IT = "nul bell escape delete none half";

    @Inject
    private Office office;

    @Inject
    private Desk desk;

    @Inject
    private Activities activities;

    @Inject
    private NetworkKeeping keeping;

    @Inject
    private NetworkUpdates updates;

    @Inject
    private Networks networks;

    @Inject
    private News news;

    @Inject
    private Proposals proposals;

    private ComponentCode component;
    private Person author;
    private Person lead;

    @BeforeEach
    void there_are_people() {
        component = office.component();
        author = office.staffOf(component);
        lead = office.leadOf(component);
    }

    @Test
    void activities_keep_them() {
        for (String bad : BAD) {
            ActivityDetails read = through(activity(bad));
            assertThat(List.of(read.getTitle(), read.getDescription(), read.getPlace(), read.getRemark()))
                    .containsOnly(bad);
            assertThat(author.does(() -> activities.count(ActivityFilter.matching(bad))))
                    .as("found by " + bad)
                    .isPositive();
        }
    }

    @Test
    void network_updates_keep_them() {
        NetworkSlug network = new NetworkSlug(office.word());
        lead.does(() -> keeping.add(
                aNetwork(component, network.value()), new NetworkProfile(List.of(), Language.ES, null, List.of())));
        for (String bad : BAD) {
            NetworkUpdateDetails details = anUpdate(network, component, bad);
            details.setText(bad);
            String code = desk.approved(NETWORK_UPDATE, details, author, lead);
            NetworkUpdateDetails read =
                    author.does(() -> updates.find(code).orElseThrow().details());
            assertThat(List.of(read.getTitle(), read.getText())).containsOnly(bad);
        }
    }

    @Test
    void networks_keep_them() {
        NetworkSlug network = new NetworkSlug(office.word());
        lead.does(() -> keeping.add(
                aNetwork(component, network.value()),
                new NetworkProfile(BAD, Language.ES, String.join("\n", BAD), List.of())));

        NetworkProfile read =
                author.does(() -> networks.find(network).orElseThrow().profile());
        assertThat(read.aliases()).isEqualTo(BAD.stream().map(String::strip).toList());
        assertThat(read.objectives()).isEqualTo(String.join("\n", BAD).strip());
    }

    /** Only spaces and line ends are tidied in news. */
    @Test
    void news_keep_them() {
        for (String bad : BAD) {
            NewsDetails details = aPieceOfNews(component, bad);
            details.setTeaser(bad);
            details.setBody(bad);
            details.setSourceName(bad);
            String code = desk.approved(NEWS, details, author, lead);
            NewsDetails read = author.does(() -> news.find(code).orElseThrow().details());
            assertThat(List.of(read.getHeadline(), read.getTeaser(), read.getSourceName()))
                    .containsOnly(bad.strip().replaceAll("\\s+", " "));
            assertThat(read.getBody()).isEqualTo(bad.strip());
        }
    }

    @Test
    void reasons_remarks_and_what_was_not_understood_keep_them() {
        for (String bad : BAD) {
            Editor editor = desk.begin(ACTIVITY);
            author.does(() -> editor.submit(anActivity(component, "Returned with a strange reason")));
            lead.does(() -> proposals.remark(ACTIVITY, editor.uuid(), "title", bad));
            lead.does(() -> desk.giveBack(ACTIVITY, editor.uuid(), bad));

            Dossier dossier = author.does(() -> desk.dossier(ACTIVITY, editor.uuid()));
            assertThat(dossier.proposal().remarks().get(0).text()).isEqualTo(bad.strip());
            assertThat(dossier.proposal().steps().get(2).reason()).isEqualTo(bad.strip());
        }
    }

    @Test
    void the_longest_texts_fit() {
        ActivityDetails longest = anActivity(component, "😀".repeat(125));
        longest.setDescription("𠜎".repeat(10_000));
        longest.setPlace("ñ".repeat(200));
        longest.setRemark("'".repeat(4_000));
        longest.setSourceLink("https://example.org/" + "a".repeat(980));

        assertThat(through(longest)).usingRecursiveComparison().isEqualTo(longest);
    }

    @Test
    void what_nothing_can_hold_is_left_out_and_the_rest_is_kept() {
        ActivityDetails read = through(activity(UNKEEPABLE));
        assertThat(List.of(read.getTitle(), read.getDescription(), read.getPlace(), read.getRemark()))
                .containsOnly(KEPT_OF_IT);

        NewsDetails details = aPieceOfNews(component, UNKEEPABLE);
        details.setTeaser(UNKEEPABLE);
        details.setBody(UNKEEPABLE);
        String code = desk.approved(NEWS, details, author, lead);
        NewsDetails readNews = author.does(() -> news.find(code).orElseThrow().details());
        assertThat(List.of(readNews.getHeadline(), readNews.getTeaser(), readNews.getBody()))
                .containsOnly(KEPT_OF_IT);

        Editor editor = desk.begin(ACTIVITY);
        author.does(() -> editor.write(anActivity(component, "Typed strangely"), "{\"held\":\"about\\u0000 May\"}"));
        assertThat(author.does(() -> desk.dossier(ACTIVITY, editor.uuid()))
                        .proposal()
                        .raw())
                .contains("about May");
    }

    private ActivityDetails activity(String text) {
        ActivityDetails details = anActivity(component, text);
        details.setDescription(text);
        details.setPlace(text);
        details.setRemark(text);
        return details;
    }

    private ActivityDetails through(ActivityDetails details) {
        String code = desk.approved(ACTIVITY, details, author, lead);
        return author.does(() -> activities.find(code).orElseThrow().details());
    }
}
