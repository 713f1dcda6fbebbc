package eu.elpaccto.intranet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import eu.elpaccto.intranet.acceptance.Product.Posting;
import java.net.http.HttpResponse;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two issues with as little in them as real ones had, from what is proposed for their months to the mails of their readers:
 * what arrives says what the records say, line by line, and of sections without an item nothing at all.
 */
@ExtendWith(Product.class)
class NewsletterJourneysIT {

    private static final String SECOND_LEAD = "joaquim.serralheira@example.org";

    @Test
    void two_news_an_interview_and_three_stretches_of_days_reach_their_readers(Posting product) {
        YearMonth month = YearMonth.of(2022, 11);
        try (Person lead = product.person("en");
                Person second = product.person("es");
                StoredState stored = new StoredState(product.database())) {
            Newsroom newsroom = new Newsroom(product, stored, month);
            newsroom.publish(
                    "NEWS",
                    "ES",
                    "Las fiscalías de dos regiones escriben una guía común",
                    "Cada fiscalía dice a quién se escribe y en qué idioma.");
            newsroom.publish(
                    "NEWS", "EN", "Prison academies open a shared library", "Teachers find what others teach with.");
            newsroom.publish("NEWS", "ES", "Una noticia que se contó en otro lugar", "Sobra en este número.");
            newsroom.publish(
                    "INTERVIEW",
                    "ES",
                    "Conversación con la jefa de una unidad de frontera",
                    "Habla de cómo se gana la confianza.");
            newsroom.publish("VIDEO", "ES", "Vídeo que aún no está subtitulado");
            newsroom.announce(
                    "Semana de trabajo sobre trata", "5-7 dic 2022", "startsAt", "09:30", "zone", "America/Bogota");
            newsroom.announce("Reunión que solo interesa a la oficina", "14 dic 2022");
            newsroom.announce("Ejercicio conjunto de fin de año", "28 dic 2022 - 3 ene 2023");
            newsroom.announce(
                    "Curso de inteligencia penitenciaria",
                    "30 nov 2022 - 2 dic 2022",
                    "otherTitles-en",
                    "Course on prison intelligence");
            lead.signIn(People.LEAD);
            second.signIn(SECOND_LEAD);

            // All of it is proposed; what does not belong is taken out, by mouse or by the field of its place.
            lead.open("/newsletters").follow("November 2022");
            assertThat(lead.text(".page-head")).contains("Proposed", "9 items");
            DraftForm form = lead.write("/newsletters/" + month + "/edit");
            new Composer(lead)
                    .dragInto("Una noticia que se contó en otro lugar", "OUT")
                    .put("Vídeo que aún no está subtitulado", "OUT")
                    .put("Reunión que solo interesa a la oficina", "OUT");
            form.save();

            approve(lead, second, month, "2022-11");
            send(lead, month);

            arrived(product, stored, month, null, "November 2022", "noviembre de 2022");
            assertThat(text(product, month, "en")).isEqualTo("""
                    November 2022

                    Las fiscalías de dos regiones escriben una guía común [in Spanish]
                    Cada fiscalía dice a quién se escribe y en qué idioma.

                    Prison academies open a shared library
                    Teachers find what others teach with.

                    By Police cooperation
                    Conversación con la jefa de una unidad de frontera [in Spanish]
                    Habla de cómo se gana la confianza.

                    30 November – 2 December
                    Course on prison intelligence

                    5–7 December, 09:30 (Bogota)
                    Semana de trabajo sobre trata [in Spanish]

                    28 December 2022 – 3 January 2023
                    Ejercicio conjunto de fin de año [in Spanish]

                    Funded by the European Union
                    """);
            assertThat(headings(product, month, "en")).containsExactly("News", "Articles", "Agenda");
        }
    }

    @Test
    void three_news_and_five_videos_under_a_title_of_their_own_reach_their_readers(Posting product) {
        YearMonth month = YearMonth.of(2022, 8);
        try (Person lead = product.person("en");
                Person second = product.person("es");
                StoredState stored = new StoredState(product.database())) {
            Newsroom newsroom = new Newsroom(product, stored, month);
            newsroom.publish("NEWS", "EN", "A network of academies meets again", "Its members set their next steps.");
            newsroom.publish(
                    "NEWS", "EN", "Border police learn from each other", "What they learn is written down for others.");
            newsroom.publish("NEWS", "ES", "Jueces de dos regiones comparan sentencias", "Hablan de lo que se repite.");
            newsroom.publish("ARTICLE", "ES", "Opinión que espera otro momento", "No es de este mes.");
            Stream.of(
                            "Lo que vemos en la frontera",
                            "How a joint team begins",
                            "La vida en una academia",
                            "A day in a laboratory",
                            "Voces de la red")
                    .forEach(title -> newsroom.publish("VIDEO", title.matches("(How|A) .*") ? "EN" : "ES", title));
            lead.signIn(People.LEAD);
            second.signIn(SECOND_LEAD);

            lead.open("/newsletters").follow("August 2022");
            assertThat(lead.text(".page-head")).contains("Proposed", "9 items");
            DraftForm form = lead.write("/newsletters/" + month + "/edit");
            new Composer(lead)
                    .put("Opinión que espera otro momento", "OUT")
                    .dragBefore("Voces de la red", "Lo que vemos en la frontera");
            form.fill("title-en", "What the summer taught us")
                    .fill("title-es", "Lo que enseñó el verano")
                    .save();

            approve(lead, second, month, "Lo que enseñó el verano");
            send(lead, month);

            arrived(
                    product,
                    stored,
                    month,
                    List.of("What the summer taught us", "Lo que enseñó el verano"),
                    "What the summer taught us",
                    "Lo que enseñó el verano");
            assertThat(text(product, month, "en")).isEqualTo("""
                    August 2022

                    What the summer taught us

                    A network of academies meets again
                    Its members set their next steps.

                    Border police learn from each other
                    What they learn is written down for others.

                    Jueces de dos regiones comparan sentencias [in Spanish]
                    Hablan de lo que se repite.

                    Voces de la red [in Spanish]

                    Lo que vemos en la frontera [in Spanish]

                    How a joint team begins

                    La vida en una academia [in Spanish]

                    A day in a laboratory

                    Funded by the European Union
                    """);
            assertThat(headings(product, month, "en")).containsExactly("News", "Video");
        }
    }

    /** She settles what the checks found, with reasons, and hands it in; the other one reads them and approves it. */
    private static void approve(Person lead, Person second, YearMonth month, String heading) {
        DraftForm form = lead.write("/newsletters/" + month + "/edit");
        for (Locator reason : lead.page().locator("#checks input").all()) {
            reason.fill("Its readers know both languages.");
        }
        form.submit();
        second.review().read(heading);
        assertThat(second.text(".reading")).contains("Se deja así: Its readers know both languages.");
        new Inbox(second).approve();
    }

    private static void send(Person lead, YearMonth month) {
        lead.open("/newsletters/" + month).follow("Send");
        lead.page().click("button[value=send]");
        assertThat(lead.message()).contains("is being sent");
    }

    /**
     * Every reader got one mail, and it says what the archive says, and that what the records say.
     *
     * @param titles of its own, in English and in Spanish; null for none
     */
    private static void arrived(
            Posting product, StoredState stored, YearMonth month, List<String> titles, String english, String spanish) {
        IssueRecords records = new IssueRecords(stored, month);
        assertThat(text(product, month, "en").lines())
                .containsExactlyElementsOf(records.lines("EN", titles == null ? null : titles.get(0)));
        assertThat(text(product, month, "es").lines())
                .containsExactlyElementsOf(records.lines("ES", titles == null ? null : titles.get(1)));
        mailed(product, stored, month, "en", "EL PAcCTO Newsletter, " + english, """

                Read this issue on the web:
                %s

                No longer receive this newsletter:
                %s
                """);
        mailed(product, stored, month, "es", "Boletín de EL PAcCTO, " + spanish, """

                Leer este número en la web:
                %s

                Dejar de recibir este boletín:
                %s
                """);
    }

    private static void mailed(
            Posting product, StoredState stored, YearMonth month, String language, String subject, String end) {
        String ofMailing = " FROM outgoing_mail o JOIN mailing m ON m.id = o.mailing_id WHERE m.key = 'newsletter/"
                + month + "' AND o.language = upper(?)";
        List<String> readers = stored.texts("SELECT o.recipient" + ofMailing, language);
        List<ReceivedMail> mails = product.awaitMails(subject, readers.size());
        assertThat(mails).extracting(ReceivedMail::recipient).containsExactlyInAnyOrderElementsOf(readers);
        String web = product.address() + "/newsletter/" + month + "/" + language;
        for (ReceivedMail mail : mails) {
            String wayOut = stored.text(
                    "SELECT o.unsubscribe" + ofMailing + " AND o.recipient = ?", language, mail.recipient());
            assertThat(mail.text()).isEqualTo(text(product, month, language) + end.formatted(web, wayOut));
        }
        assertThat(h2(Jsoup.parse(mails.get(0).html()))).isEqualTo(headings(product, month, language));
    }

    private static String text(Posting product, YearMonth month, String language) {
        return archived(product, "/newsletter/" + month + "/" + language + ".txt");
    }

    /** The headings of the sections on the page in the archive. */
    private static List<String> headings(Posting product, YearMonth month, String language) {
        return h2(Jsoup.parse(archived(product, "/newsletter/" + month + "/" + language)));
    }

    private static List<String> h2(Document page) {
        return page.select("h2").eachText();
    }

    private static String archived(Posting product, String path) {
        HttpResponse<String> answer = new PlainClient(product.address()).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
