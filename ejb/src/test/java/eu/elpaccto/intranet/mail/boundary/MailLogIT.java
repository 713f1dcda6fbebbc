package eu.elpaccto.intranet.mail.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.testing.Office;
import eu.elpaccto.intranet.testing.Person;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What administrators see of mails: what became of each, and what mailings say; not what letters say. */
@ExtendWith(ArquillianExtension.class)
class MailLogIT {

    private static final String SENT = "sent_at = now(), tries = 2, body = NULL";
    private static final String REFUSED = "refused_at = now(), tries = 1, failure = '550 5.1.1 no such user'";
    private static final String GIVEN_UP = "given_up_at = now(), tries = 20, failure = '451 4.7.1 later'";
    private static final String FAILING = "tries = 1, failure = '451 4.7.1 later', next_try = now() + interval '1 day'";

    @Inject
    private Office office;

    @Inject
    private Mailings mailings;

    @Inject
    private MailOutbox outbox;

    @Inject
    private Sql sql;

    private Person administrator;
    private String word;
    private String key;

    /** Five readers of a paused mailing and somebody who gets a letter, one of them in each state. */
    @BeforeEach
    void there_are_mails_in_every_state() {
        administrator = office.administrator();
        word = office.word();
        key = "test/" + word;
        administrator.does(() -> mailings.start(
                key,
                Map.of(Language.PT, new Edition("Novas", "Olá " + Edition.UNSUBSCRIBE, "<p>Olá</p>")),
                List.of(reader("sent"), reader("refused"), reader("lost"), reader("failing"), reader("waiting"))));
        administrator.does(() -> mailings.pause(key));
        outbox.post(new Letter(address("letter"), Language.EN, "Your link", "https://example.org/secret"));
        becomes("sent", SENT);
        becomes("refused", REFUSED);
        becomes("lost", GIVEN_UP);
        becomes("failing", FAILING);
    }

    private Addressee reader(String name) {
        return new Addressee(address(name), Language.PT, "https://example.org/unsubscribe/secret");
    }

    private String address(String name) {
        return name + "_" + word + "@example.org";
    }

    private void becomes(String name, String state) {
        sql.update(
                "UPDATE outgoing_mail SET " + state + " WHERE recipient = :recipient",
                Map.of("recipient", address(name)));
    }

    @Test
    void each_state_is_found_by_its_name() {
        assertThat(found(word)).containsExactlyInAnyOrder("letter", "waiting", "failing", "refused", "lost", "sent");
        assertThat(found(word, MailState.WAITING))
                .contains("waiting")
                .doesNotContain("failing", "refused", "lost", "sent");
        assertThat(found(word, MailState.FAILING)).containsExactly("failing");
        assertThat(found(word, MailState.REFUSED)).containsExactly("refused");
        assertThat(found(word, MailState.GIVEN_UP)).containsExactly("lost");
        assertThat(found(word, MailState.SENT))
                .contains("sent")
                .doesNotContain("waiting", "failing", "refused", "lost");
        assertThat(found(word, MailState.FAILING, MailState.REFUSED)).containsExactlyInAnyOrder("failing", "refused");
    }

    @Test
    void each_mail_is_in_the_state_by_which_it_is_found_and_its_mailing_counts_it_there() {
        Map<String, MailState> states = Map.of(
                "waiting", MailState.WAITING,
                "failing", MailState.FAILING,
                "refused", MailState.REFUSED,
                "lost", MailState.GIVEN_UP,
                "sent", MailState.SENT);

        assertThat(states).allSatisfy((name, state) -> {
            assertThat(details(name).state()).isEqualTo(state);
            assertThat(details(name).endedAt() == null).isEqualTo(state.isOpen());
        });
        assertThat(administrator.does(() -> mailings.progress(key))).contains(new Progress(true, 5, 1, 1, 1, 1, 1));
    }

    @Test
    void recipients_are_found_by_any_part_in_any_case_and_taken_literally() {
        assertThat(found("REFUSED_" + word.toUpperCase(Locale.ROOT))).containsExactly("refused");
        assertThat(found("refused%" + word)).isEmpty();
        assertThat(found("refusedX" + word)).isEmpty();
    }

    @Test
    void the_mails_of_a_mailing_are_found_by_its_key() {
        assertThat(names(new MailFilter(null, List.of(), List.of(key))))
                .containsExactlyInAnyOrder("waiting", "failing", "refused", "lost", "sent");
        assertThat(names(new MailFilter(null, List.of(), List.of(key + "-none"))))
                .isEmpty();
        assertThat(administrator.does(() -> outbox.mailings())).first().isEqualTo(key);
    }

    @Test
    void all_that_is_known_of_a_mail_is_told() {
        MailDetails refused = details("refused");

        assertThat(refused.state()).isEqualTo(MailState.REFUSED);
        assertThat(refused.since()).isEqualTo(refused.endedAt()).isNotEqualTo(refused.createdAt());
        assertThat(refused.failure()).isEqualTo("550 5.1.1 no such user");
        assertThat(refused.tries()).isEqualTo(1);
        assertThat(refused.mailing()).isEqualTo(key);
        assertThat(refused.messageId()).matches("[0-9a-f-]{36}@localhost");
        assertThat(refused.paused()).isTrue();
        assertThat(details("waiting").since()).isEqualTo(details("waiting").createdAt());
        assertThat(details("letter").mailing()).isNull();
        assertThat(administrator.does(() -> outbox.find(Long.MAX_VALUE))).isEmpty();
    }

    @Test
    void what_a_mailing_says_may_be_read_without_anybodys_address_for_unsubscribing() {
        for (String name : List.of("waiting", "sent")) {
            MailDetails mail = details(name);

            assertThat(mail.text()).isEqualTo("Olá " + Edition.UNSUBSCRIBE);
            assertThat(mail.html()).isEqualTo("<p>Olá</p>");
            assertThat(mail.toString()).doesNotContain("secret");
        }
    }

    @Test
    void what_a_letter_says_may_not() {
        assertThat(details("letter").text()).isNull();
        assertThat(details("letter").html()).isNull();
    }

    private MailDetails details(String name) {
        long id = administrator
                .does(() -> outbox.list(new MailFilter(address(name), List.of(), List.of()), 1))
                .rows()
                .get(0)
                .id();
        return administrator.does(() -> outbox.find(id)).orElseThrow();
    }

    private List<String> found(String recipient, MailState... states) {
        return names(new MailFilter(recipient, List.of(states), List.of()));
    }

    private List<String> names(MailFilter filter) {
        return administrator.does(() -> outbox.list(filter, 1)).rows().stream()
                .map(mail -> mail.recipient().substring(0, mail.recipient().indexOf('_')))
                .toList();
    }
}
