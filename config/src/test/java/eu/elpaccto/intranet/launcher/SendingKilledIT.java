package eu.elpaccto.intranet.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The server is killed while it sends a mailing: every reader gets the mail, and what was sent twice is one and the same. */
class SendingKilledIT {

    private static final int MAILS = 800;
    private static final int SENT_BEFORE_THE_KILL = 100;
    private static final long PATIENCE_MILLIS = 180_000;

    private static final String MAILING = "INSERT INTO mailing (key, started_at) VALUES ('killed', now())";
    private static final String EDITION = "INSERT INTO mailing_edition (mailing_id, language, subject, text, html)"
            + " SELECT id, 'EN', 'Killed', 'Text {unsubscribe}', '<p>Text {unsubscribe}</p>' FROM mailing WHERE key = 'killed'";
    private static final String MAIL =
            "INSERT INTO outgoing_mail (message_id, recipient, language, subject, created_at,"
                    + " next_try, mailing_id, unsubscribe) SELECT gen_random_uuid()::text, 'reader' || n || '@example.org', 'EN',"
                    + " 'Killed', now(), now(), g.id, 'https://intranet.example.org/unsubscribe/' || n"
                    + " FROM mailing g, generate_series(1, " + MAILS + ") n WHERE g.key = 'killed'";

    private GreenMail mailServer;
    private Path home;

    @BeforeEach
    void a_mail_server_and_nothing_else() throws IOException, StartFailure {
        mailServer = new GreenMail(new ServerSetup(Loopback.freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailServer.start();
        home = TestHomes.fresh("sending");
    }

    @AfterEach
    void nothing_stays() throws IOException {
        mailServer.stop();
        TestHomes.stopWhatRuns(home);
    }

    @Test
    void no_mail_is_lost_and_at_most_the_one_on_its_way_is_sent_again() throws Exception {
        LauncherProcess.Preparation preparation = LauncherProcess.in(home)
                .with("INTRANET_DATA", "none")
                .with("INTRANET_SMTP_HOST", "127.0.0.1")
                .with("INTRANET_SMTP_PORT", "" + mailServer.getSmtp().getPort())
                .with("INTRANET_SMTP_STARTTLS", "false");
        try (LauncherProcess first = preparation.start()) {
            first.awaitReady();
            execute(first.databaseAccess(), MAILING, EDITION, MAIL);
            assertThat(mailServer.waitForIncomingEmail(PATIENCE_MILLIS, SENT_BEFORE_THE_KILL))
                    .isTrue();
            first.server().destroyForcibly();
            first.awaitEnd();
        }
        int before = mailServer.getReceivedMessages().length;
        assertThat(before).as("sent before the kill").isLessThan(MAILS);

        try (LauncherProcess second = preparation.start()) {
            second.awaitReady();
            assertThat(mailServer.waitForIncomingEmail(PATIENCE_MILLIS, MAILS)).isTrue();
            if (recipients().size() < MAILS) {
                // One of them came twice.
                assertThat(mailServer.waitForIncomingEmail(PATIENCE_MILLIS, MAILS + 1))
                        .isTrue();
            }
        }

        Map<String, Integer> times = new HashMap<>();
        for (MimeMessage mail : mailServer.getReceivedMessages()) {
            times.merge(mail.getMessageID(), 1, Integer::sum);
        }
        assertThat(recipients()).as("readers who got it").hasSize(MAILS);
        assertThat(times).as("different mails").hasSize(MAILS);
        assertThat(times.values().stream().filter(number -> number > 1))
                .as("sent twice")
                .hasSizeLessThanOrEqualTo(1);
    }

    private Set<String> recipients() throws MessagingException {
        Set<String> recipients = new HashSet<>();
        for (MimeMessage mail : mailServer.getReceivedMessages()) {
            recipients.add(mail.getAllRecipients()[0].toString());
        }
        return recipients;
    }

    private static void execute(DatabaseAccess database, String... statements) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }
}
