package eu.elpaccto.intranet.mail.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.elpaccto.intranet.mail.boundary.Letter;
import eu.elpaccto.intranet.mail.boundary.MailOutbox;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.testing.Crowd;
import eu.elpaccto.intranet.testing.Office;
import eu.elpaccto.intranet.testing.Person;
import eu.elpaccto.intranet.testing.PickyMailServer;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A letter leaves if and when what it tells of was committed, and then for certain, as one and the same mail. */
@ExtendWith(ArquillianExtension.class)
class MailIT {

    @Inject
    private Office office;

    @Inject
    private Crowd crowd;

    @Inject
    private MailOutbox outbox;

    @Inject
    private Absence absence;

    @Inject
    private Sql sql;

    @Inject
    private UserTransaction transaction;

    @Inject
    @ConfigProperty(name = "intranet.smtp.port")
    private int port;

    private String recipient;

    /** The sender leaves a server alone for a while that was not there; it was not there for other tests. */
    @BeforeEach
    void the_sender_is_wide_awake() {
        absence.end();
    }

    @BeforeEach
    void there_is_somebody_to_write_to() {
        recipient = office.word() + "@example.org";
    }

    @Test
    void nobody_sees_it_before_the_commit() throws Exception {
        transaction.begin();
        outbox.post(letter());
        assertThat(waiting()).isEqualTo(1);
        Callable<Long> elsewhere = this::waiting;
        assertThat(crowd.atOnce(List.of(elsewhere)).get(0).result()).isZero();
        transaction.commit();

        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void what_was_rolled_back_is_told_to_nobody() throws Exception {
        transaction.begin();
        outbox.post(letter());
        transaction.rollback();

        assertThat(waiting()).isZero();
    }

    @Test
    void it_arrives_as_it_was_written_and_its_text_is_forgotten() throws Exception {
        try (PickyMailServer server = PickyMailServer.startOn(port, null)) {
            outbox.post(letter());
            MimeMessage mail = server.awaitTakenFor(recipient);

            assertThat(mail.getSubject()).isEqualTo("Contraseña – nueva ✓");
            assertThat(mail.getContent().toString().replace("\r\n", "\n").strip())
                    .isEqualTo("¡Hola!\n\n.Un punto al principio.\nحساب 😀");
            assertThat(mail.getFrom()[0]).hasToString("EL PAcCTO Intranet <intranet@localhost>");
            assertThat(mail.getHeader("Content-Language", null)).isEqualTo("es");
            assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");

            Kept kept = kept();
            assertThat(kept.sentAt()).isNotNull();
            assertThat(kept.tries()).isEqualTo(1);
            assertThat(kept.body()).as("there may be a secret link in it").isNull();
        }
    }

    @Test
    void refused_it_is_tried_again_later_as_the_same_mail() throws Exception {
        Person administrator = office.administrator();
        try (PickyMailServer server = PickyMailServer.startOn(port, recipient)) {
            outbox.post(letter());
            String refusedId = server.awaitRefusedFor(recipient).getMessageID();

            Kept refused = kept();
            assertThat(refused.sentAt()).isNull();
            assertThat(refused.failure()).contains("Greylisted");
            assertThat(refused.tries()).isEqualTo(1);
            assertThat(refused.body()).isNotNull();
            assertThat(refused.nextTry()).isAfterOrEqualTo(refused.createdAt().plusSeconds(30));

            server.becomeTolerant();
            administrator.does(() -> outbox.retry(refused.id()));
            assertThat(server.awaitTakenFor(recipient).getMessageID())
                    .isEqualTo(refusedId)
                    .isEqualTo("<" + refused.messageId() + "@localhost>");
            assertThat(kept().sentAt()).isNotNull();
            assertThat(kept().failure()).isNull();
        }
    }

    @Test
    void whoever_wants_it_tried_need_not_wait_for_the_next_look_at_the_server() throws Exception {
        Person administrator = office.administrator();
        outbox.post(letter());
        long mail = kept().id();
        for (int look = 0; look < 10; look++) {
            absence.goesOn();
        }
        try (PickyMailServer server = PickyMailServer.startOn(port, null)) {
            administrator.does(() -> outbox.retry(mail));

            server.awaitTakenFor(recipient);
            assertThat(kept().sentAt()).isNotNull();
        }
        assertThatThrownBy(() -> administrator.does(() -> outbox.retry(mail))).isInstanceOf(DomainException.class);
    }

    private Letter letter() {
        return new Letter(
                recipient, Language.ES, "Contraseña – nueva ✓", "¡Hola!\n\n.Un punto al principio.\nحساب 😀\n");
    }

    private long waiting() {
        return sql.value(
                        Long.class,
                        "SELECT count(*) FROM outgoing_mail WHERE recipient = :recipient",
                        Map.of("recipient", recipient))
                .orElseThrow();
    }

    /** What the outbox keeps of a mail. */
    public record Kept(
            long id,
            String messageId,
            String body,
            Instant createdAt,
            Instant nextTry,
            int tries,
            Instant sentAt,
            String failure) {}

    /** Waits for the sender, who keeps the row locked until it has noted what became of the mail. */
    private Kept kept() {
        return sql.row(
                        Kept.class,
                        "SELECT id, message_id, body, created_at, next_try, tries, sent_at, failure"
                                + " FROM outgoing_mail WHERE recipient = :recipient FOR UPDATE",
                        Map.of("recipient", recipient))
                .orElseThrow();
    }
}
