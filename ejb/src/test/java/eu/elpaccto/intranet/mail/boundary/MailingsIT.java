package eu.elpaccto.intranet.mail.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.elpaccto.intranet.mail.control.Absence;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.testing.Office;
import eu.elpaccto.intranet.testing.Person;
import eu.elpaccto.intranet.testing.PickyMailServer;
import eu.elpaccto.intranet.testing.Refusals;
import eu.elpaccto.intranet.testing.Statements;
import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each reader of a mailing gets one mail of their own, and what became of each is known. */
@ExtendWith(ArquillianExtension.class)
class MailingsIT {

    private static final Map<Language, Edition> EDITIONS = Map.of(
            Language.ES, edition("¡Noticias! ✓", "Año nuevo"),
            Language.EN, edition("News", "New year"));

    @Inject
    private Office office;

    @Inject
    private Mailings mailings;

    @Inject
    private MailOutbox outbox;

    @Inject
    private Absence absence;

    @Inject
    private Refusals refusals;

    @Inject
    private Statements statements;

    @Inject
    private Sql sql;

    @Inject
    private UserTransaction transaction;

    @Inject
    @ConfigProperty(name = "intranet.smtp.port")
    private int port;

    private Person administrator;
    private String key;
    private String ana;
    private String rui;

    /** The sender leaves a server alone for a while that was not there; it was not there for other tests. */
    @BeforeEach
    void the_sender_is_wide_awake() {
        absence.end();
    }

    @BeforeEach
    void there_is_something_to_tell() {
        administrator = office.administrator();
        key = "test/" + office.word();
        ana = office.word() + "@example.org";
        rui = office.word() + "@example.org";
    }

    private static Edition edition(String subject, String words) {
        return new Edition(
                subject,
                words + "\n\n" + Edition.UNSUBSCRIBE + "\n",
                "<p>" + words + " <a href=\"" + Edition.UNSUBSCRIBE + "\">-</a></p>");
    }

    @Test
    void each_reader_gets_it_as_text_and_html_in_their_language_with_their_own_way_out() throws Exception {
        try (PickyMailServer server = PickyMailServer.startOn(port, null)) {
            start(reader(ana, Language.ES), reader(rui, Language.EN));

            MimeMessage spanish = server.awaitTakenFor(ana);
            assertThat(spanish.getSubject()).isEqualTo("¡Noticias! ✓");
            assertSaysToReader(spanish, "Año nuevo", ana, "es");
            MimeMessage english = server.awaitTakenFor(rui);
            assertThat(english.getSubject()).isEqualTo("News");
            assertSaysToReader(english, "New year", rui, "en");
            assertThat(kept(ana).sentAt()).isNotNull();
            assertThat(kept(ana).sentAt()).isNotNull();
            assertThat(kept(rui).sentAt()).isNotNull();
        }
        assertThat(progress()).isEqualTo(new Progress(false, 2, 2, 0, 0, 0, 0));
        assertThat(progress().isDone()).isTrue();
    }

    private static void assertSaysToReader(MimeMessage mail, String words, String recipient, String language)
            throws MessagingException, IOException {
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        Multipart alternatives = (Multipart) mail.getContent();
        assertThat(alternatives.getCount()).isEqualTo(2);
        BodyPart text = alternatives.getBodyPart(0);
        assertThat(text.isMimeType("text/plain")).isTrue();
        assertThat(text.getContent().toString().replace("\r\n", "\n").strip())
                .isEqualTo(words + "\n\n" + wayOut(recipient));
        BodyPart html = alternatives.getBodyPart(1);
        assertThat(html.isMimeType("text/html")).isTrue();
        assertThat(html.getContent().toString().strip())
                .isEqualTo("<p>" + words + " <a href=\"" + wayOut(recipient).replace("&", "&amp;") + "\">-</a></p>");
        assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<" + wayOut(recipient) + ">");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("Content-Language", null)).isEqualTo(language);
    }

    @Test
    void where_there_is_nothing_to_unsubscribe_from_no_header_says_so() throws Exception {
        try (PickyMailServer server = PickyMailServer.startOn(port, null)) {
            start(new Addressee(ana, Language.ES, null));

            MimeMessage mail = server.awaitTakenFor(ana);
            assertThat(mail.getHeader("List-Unsubscribe")).isNull();
            assertThat(mail.getHeader("List-Unsubscribe-Post")).isNull();
            assertThat(kept(ana).sentAt()).isNotNull();
        }
    }

    @Test
    void whoever_is_named_twice_gets_one() throws Exception {
        try (PickyMailServer server = PickyMailServer.startOn(port, null)) {
            start(
                    reader(ana, Language.ES),
                    reader(ana.toUpperCase(Locale.ROOT), Language.EN),
                    reader(rui, Language.EN));

            assertThat(server.awaitTakenFor(ana).getSubject()).isEqualTo("¡Noticias! ✓");
            server.awaitTakenFor(rui);
            assertThat(server.recipients()).filteredOn(ana::equalsIgnoreCase).hasSize(1);
            assertThat(kept(ana).sentAt()).isNotNull();
            assertThat(kept(rui).sentAt()).isNotNull();
        }
        assertThat(progress()).isEqualTo(new Progress(false, 2, 2, 0, 0, 0, 0));
    }

    @Test
    void whose_language_has_no_edition_gets_nothing() {
        start(reader(ana, Language.FR), reader(rui, Language.EN));

        assertThat(progress().total()).isEqualTo(1);
    }

    @Test
    void it_is_not_started_twice() {
        start(reader(ana, Language.ES));

        assertThatThrownBy(() -> start(reader(rui, Language.ES)))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.key()).isEqualTo("mail.started"));
        assertThat(progress().total()).isEqualTo(1);
    }

    @Test
    void paused_it_stays_and_resumed_it_leaves() throws Exception {
        try (PickyMailServer server = PickyMailServer.startOn(port, null)) {
            transaction.begin();
            start(reader(ana, Language.ES), reader(rui, Language.EN));
            administrator.does(() -> mailings.pause(key));
            transaction.commit();
            String later = office.word() + "@example.org";
            administrator.does(() -> mailings.start(key + "/later", EDITIONS, List.of(reader(later, Language.EN))));

            server.awaitTakenFor(later);
            assertThat(server.recipients()).doesNotContain(ana, rui);
            assertThat(progress()).isEqualTo(new Progress(true, 2, 0, 2, 0, 0, 0));
            assertThat(progress().isDone()).isFalse();

            administrator.does(() -> mailings.resume(key));
            server.awaitTakenFor(ana);
            server.awaitTakenFor(rui);
            assertThat(kept(ana).sentAt()).isNotNull();
            assertThat(kept(rui).sentAt()).isNotNull();
        }
        assertThat(progress()).isEqualTo(new Progress(false, 2, 2, 0, 0, 0, 0));
    }

    @Test
    void what_is_none_is_neither_paused_nor_resumed() {
        assertThatThrownBy(() -> administrator.does(() -> mailings.pause(key))).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> administrator.does(() -> mailings.resume(key))).isInstanceOf(DomainException.class);
        assertThat(administrator.does(() -> mailings.progress(key))).isEmpty();
    }

    @Test
    void a_refused_recipient_is_known_and_left_alone_and_the_others_get_theirs() throws Exception {
        try (PickyMailServer server = PickyMailServer.startOn(port, null)) {
            server.refuse(ana, "550 5.1.1 no such user");
            start(reader(ana, Language.ES), reader(rui, Language.EN));
            server.awaitRefusalOf(ana);
            server.awaitTakenFor(rui);

            Kept refused = kept(ana);
            assertThat(refused.refusedAt()).isNotNull();
            assertThat(refused.sentAt()).isNull();
            assertThat(refused.failure()).isEqualTo("550 5.1.1 no such user");
            assertThat(refused.tries()).isEqualTo(1);
            assertThat(refusals.of(ana))
                    .extracting(Refused::recipient, Refused::answer)
                    .containsExactly(tuple(ana, "550 5.1.1 no such user"));
            assertThat(kept(rui).sentAt()).isNotNull();
            assertThat(progress()).isEqualTo(new Progress(false, 2, 1, 0, 0, 1, 0));
            assertThat(progress().isDone()).isTrue();

            server.becomeTolerant();
            assertThatThrownBy(() -> administrator.does(() -> outbox.retry(refused.id())))
                    .isInstanceOf(DomainException.class);
            String later = office.word() + "@example.org";
            administrator.does(() -> mailings.start(key + "/later", EDITIONS, List.of(reader(later, Language.EN))));
            server.awaitTakenFor(later);
            assertThat(server.recipients()).doesNotContain(ana);
        }
        assertThat(kept(ana).tries()).isEqualTo(1);
    }

    @Test
    void who_is_only_busy_gets_the_same_mail_later() throws Exception {
        try (PickyMailServer server = PickyMailServer.startOn(port, rui)) {
            server.refuse(ana, "450 4.2.1 mailbox busy");
            start(reader(ana, Language.ES), reader(rui, Language.EN));
            server.awaitRefusalOf(ana);
            String refusedId = server.awaitRefusedFor(rui).getMessageID();

            Kept busy = kept(ana);
            assertThat(busy.refusedAt()).isNull();
            assertThat(busy.sentAt()).isNull();
            assertThat(busy.failure()).isEqualTo("450 4.2.1 mailbox busy");
            assertThat(busy.nextTry()).isAfterOrEqualTo(busy.createdAt().plusSeconds(30));
            assertThat(kept(rui).refusedAt()).isNull();
            assertThat(progress()).isEqualTo(new Progress(false, 2, 0, 0, 2, 0, 0));
            assertThat(refusals.of(ana)).isEmpty();

            server.becomeTolerant();
            administrator.does(() -> outbox.retry(busy.id()));
            administrator.does(() -> outbox.retry(kept(rui).id()));
            assertThat(server.awaitTakenFor(ana).getMessageID()).isEqualTo("<" + busy.messageId() + "@localhost>");
            assertThat(server.awaitTakenFor(rui).getMessageID()).isEqualTo(refusedId);
            assertThat(kept(rui).tries()).isEqualTo(2);
            assertThat(kept(ana).tries()).isEqualTo(2);
        }
        assertThat(progress()).isEqualTo(new Progress(false, 2, 2, 0, 0, 0, 0));
    }

    @Test
    void who_is_busy_for_days_is_given_up_and_not_taken_for_refused() throws Exception {
        try (PickyMailServer server = PickyMailServer.startOn(port, null)) {
            server.refuse(ana, "450 4.2.1 mailbox busy");
            start(reader(ana, Language.ES));
            server.awaitRefusalOf(ana);
            Kept busy = kept(ana);
            sql.update("UPDATE outgoing_mail SET tries = 18 WHERE id = :id", Map.of("id", busy.id()));
            assertThat(progress()).isEqualTo(new Progress(false, 1, 0, 0, 1, 0, 0));
            for (int tries = 19; tries <= 20; tries++) {
                administrator.does(() -> outbox.retry(busy.id()));
                awaitTry(ana, tries);
            }

            assertThat(kept(ana).refusedAt()).isNull();
            assertThat(kept(ana).failure()).isEqualTo("450 4.2.1 mailbox busy");
            assertThat(progress()).isEqualTo(new Progress(false, 1, 0, 0, 0, 0, 1));
            assertThat(progress().isDone()).isTrue();
            assertThat(refusals.of(ana)).isEmpty();
            assertThatThrownBy(() -> administrator.does(() -> outbox.retry(busy.id())))
                    .isInstanceOf(DomainException.class);
        }
    }

    @Test
    void that_the_mail_server_is_away_counts_against_no_mail() throws Exception {
        start(reader(ana, Language.ES));
        Instant nextTry = nothingElseIsDueBefore(ana);
        absence.end();
        awaitFailure(ana);

        Kept waiting = kept(ana);
        assertThat(waiting.tries()).isZero();
        assertThat(waiting.nextTry()).isEqualTo(nextTry);
        assertThat(waiting.refusedAt()).isNull();
        assertThat(progress()).isEqualTo(new Progress(false, 1, 0, 1, 0, 0, 0));
        try (PickyMailServer server = PickyMailServer.startOn(port, null)) {
            server.awaitTakenFor(ana);
            Kept sent = kept(ana);
            assertThat(sent.tries()).isEqualTo(1);
            assertThat(sent.failure()).isNull();
        }
    }

    @Test
    void letters_to_single_people_go_first() throws Exception {
        transaction.begin();
        start(reader(ana, Language.ES), reader(rui, Language.EN));
        String somebody = office.word() + "@example.org";
        outbox.post(new Letter(somebody, Language.EN, "Your password", "Here"));
        transaction.commit();
        try (PickyMailServer server = PickyMailServer.startOn(port, null)) {
            server.awaitTakenFor(ana);
            server.awaitTakenFor(rui);

            assertThat(server.recipients()).containsSubsequence(somebody, ana).containsSubsequence(somebody, rui);
        }
    }

    @Test
    void thousands_are_written_down_in_a_few_statements() throws Exception {
        List<Addressee> thousands = IntStream.range(0, 10_000)
                .mapToObj(n -> reader("reader" + n + "." + ana, n % 2 == 0 ? Language.ES : Language.EN))
                .toList();
        transaction.begin();
        try {
            List<String> taken = statements.of(() -> {
                start(thousands.toArray(Addressee[]::new));
                return null;
            });

            assertThat(taken).hasSizeLessThan(15);
            assertThat(progress().waiting()).isEqualTo(10_000);
        } finally {
            transaction.rollback();
        }
    }

    private void start(Addressee... readers) {
        administrator.does(() -> mailings.start(key, EDITIONS, List.of(readers)));
    }

    private static Addressee reader(String recipient, Language language) {
        return new Addressee(recipient, language, wayOut(recipient));
    }

    private static String wayOut(String recipient) {
        return "https://intranet.example.org/unsubscribe?who=" + recipient.toLowerCase(Locale.ROOT) + "&seal=s3cr3t";
    }

    private Progress progress() {
        return administrator.does(() -> mailings.progress(key)).orElseThrow();
    }

    /** Puts off what other tests left, and says when this one is due. */
    private Instant nothingElseIsDueBefore(String recipient) {
        sql.update(
                "UPDATE outgoing_mail SET next_try = next_try + interval '1 hour'"
                        + " WHERE recipient <> :recipient AND sent_at IS NULL AND refused_at IS NULL AND given_up_at IS NULL",
                Map.of("recipient", recipient));
        return kept(recipient).nextTry();
    }

    private void awaitFailure(String recipient) throws InterruptedException {
        await(recipient, kept -> kept.failure() != null);
    }

    private void awaitTry(String recipient, int number) throws InterruptedException {
        await(recipient, kept -> kept.tries() == number);
    }

    private void await(String recipient, Predicate<Kept> expected) throws InterruptedException {
        long end = System.nanoTime() + 30_000_000_000L;
        while (!expected.test(kept(recipient))) {
            assertThat(System.nanoTime()).as("tried within half a minute").isLessThan(end);
            Thread.sleep(100);
        }
    }

    /** What the outbox keeps of a mail. */
    public record Kept(
            long id,
            String messageId,
            Instant createdAt,
            Instant nextTry,
            int tries,
            Instant sentAt,
            Instant refusedAt,
            String failure) {}

    /**
     * Waits for the sender, who keeps the row locked until it has noted what became of the mail; as long as the mail server
     * is there, that it was taken.
     */
    private Kept kept(String recipient) {
        return sql.row(
                        Kept.class,
                        "SELECT id, message_id, created_at, next_try, tries, sent_at, refused_at, failure"
                                + " FROM outgoing_mail WHERE recipient = :recipient FOR UPDATE",
                        Map.of("recipient", recipient))
                .orElseThrow();
    }
}
