package eu.elpaccto.intranet.mail.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.elpaccto.intranet.mail.boundary.Letter;
import eu.elpaccto.intranet.mail.boundary.MailOutbox;
import eu.elpaccto.intranet.mail.control.MailQueue.Outcome;
import eu.elpaccto.intranet.mail.control.MailServer.Connection;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.testing.Certificate;
import eu.elpaccto.intranet.testing.Office;
import eu.elpaccto.intranet.testing.PickyMailServer;
import eu.elpaccto.intranet.testing.TlsDoor;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where it is asked for, a mail leaves encrypted and to nobody but the server that was named, or it stays. */
@ExtendWith(ArquillianExtension.class)
class MailOverTlsIT {

    private static final String HERE = "localhost";

    /** The same machine, under a name that no certificate mentions. */
    private static final String HERE_AS_NUMBER = "127.0.0.1";

    @Inject
    private Office office;

    @Inject
    private MailOutbox outbox;

    @Inject
    private MailQueue queue;

    @Inject
    private Absence absence;

    @Inject
    private Sql sql;

    private PickyMailServer behind;
    private String recipient;

    @BeforeEach
    void there_is_one_letter_which_nobody_else_sends() {
        for (int look = 0; look < 10; look++) {
            absence.goesOn();
        }
        behind = PickyMailServer.start();
        recipient = office.word() + "@example.org";
        outbox.post(new Letter(recipient, Language.ES, "Contraseña", "Un secreto.\n"));
        sql.update(
                "UPDATE outgoing_mail SET next_try = next_try + interval '1 hour'"
                        + " WHERE recipient <> :recipient AND sent_at IS NULL AND refused_at IS NULL",
                Map.of("recipient", recipient));
    }

    @AfterEach
    void the_sender_wakes_up() {
        behind.close();
        absence.end();
    }

    @Test
    void it_leaves_encrypted_from_the_first_byte_on() throws Exception {
        try (TlsDoor door = TlsDoor.fromTheFirstByteOn(Certificate.TRUSTED, behind.port());
                Connection connection = encryptedAtOnce(HERE, door.port())) {
            assertThat(queue.sendNext(connection)).isEqualTo(Outcome.SENT);
            assertThat(behind.awaitTakenFor(recipient).getSubject()).isEqualTo("Contraseña");
        }
    }

    @Test
    void it_leaves_once_the_server_has_begun_to_encrypt() throws Exception {
        try (TlsDoor door = TlsDoor.afterStartTls(Certificate.TRUSTED, behind.port());
                Connection connection = startingTls(HERE, door.port())) {
            assertThat(queue.sendNext(connection)).isEqualTo(Outcome.SENT);
            assertThat(behind.awaitTakenFor(recipient).getSubject()).isEqualTo("Contraseña");
        }
    }

    @Test
    void it_stays_while_the_server_cannot_encrypt_and_leaves_when_it_can() throws Exception {
        stays(startingTls(HERE, behind.port()), "STARTTLS is required");
        stays(encryptedAtOnce(HERE, behind.port()), "SSL");

        try (TlsDoor door = TlsDoor.afterStartTls(Certificate.TRUSTED, behind.port());
                Connection connection = startingTls(HERE, door.port())) {
            assertThat(queue.sendNext(connection)).isEqualTo(Outcome.SENT);
            behind.awaitTakenFor(recipient);
        }
    }

    @Test
    void a_server_whose_certificate_nobody_trusts_does_not_get_it() throws Exception {
        try (TlsDoor door = TlsDoor.fromTheFirstByteOn(Certificate.UNTRUSTED, behind.port())) {
            stays(encryptedAtOnce(HERE, door.port()), "certification path");
        }
        try (TlsDoor door = TlsDoor.afterStartTls(Certificate.UNTRUSTED, behind.port())) {
            stays(startingTls(HERE, door.port()), "certification path");
        }
    }

    @Test
    void a_server_with_the_certificate_of_another_does_not_get_it() throws Exception {
        for (String host : new String[] {HERE, HERE_AS_NUMBER}) {
            try (TlsDoor door = TlsDoor.fromTheFirstByteOn(Certificate.OF_ANOTHER_HOST, behind.port())) {
                stays(encryptedAtOnce(host, door.port()), host);
            }
            try (TlsDoor door = TlsDoor.afterStartTls(Certificate.OF_ANOTHER_HOST, behind.port())) {
                stays(startingTls(host, door.port()), host);
            }
        }
    }

    /** Nothing of it reaches the server; what kept it back stands in the outbox, where it does not count as a try. */
    private void stays(Connection connection, String reason) throws MessagingException {
        try (connection) {
            assertThatThrownBy(connection::open).isInstanceOf(MessagingException.class);
            assertThat(queue.sendNext(connection)).isEqualTo(Outcome.UNREACHABLE);
        }
        assertThat(behind.recipients()).isEmpty();
        assertThat(kept().failure()).contains(reason);
        assertThat(kept().tries()).isZero();
    }

    private static Connection encryptedAtOnce(String host, int port) {
        return new MailServer(host, port, false, true).connection();
    }

    private static Connection startingTls(String host, int port) {
        return new MailServer(host, port, true, false).connection();
    }

    /** What the outbox keeps of the letter. */
    public record Kept(int tries, String failure) {}

    private Kept kept() {
        return sql.row(
                        Kept.class,
                        "SELECT tries, failure FROM outgoing_mail WHERE recipient = :recipient",
                        Map.of("recipient", recipient))
                .orElseThrow();
    }
}
