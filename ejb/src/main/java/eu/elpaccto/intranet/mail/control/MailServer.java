package eu.elpaccto.intranet.mail.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server that takes our mails, if one is configured. */
@ApplicationScoped
public class MailServer {

    private static final String PATIENCE = "10000";

    @Inject
    @ConfigProperty(name = "intranet.smtp.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "intranet.smtp.port", defaultValue = "25")
    private int port;

    @Inject
    @ConfigProperty(name = "intranet.smtp.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "intranet.smtp.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "intranet.smtp.from", defaultValue = "intranet@localhost")
    private String from;

    @Inject
    @ConfigProperty(name = "intranet.smtp.starttls", defaultValue = "true")
    private boolean startTls;

    public boolean isConfigured() {
        return host.isPresent();
    }

    /** @throws MessagingException if the server does not take it */
    void send(DueMail mail) throws MessagingException {
        Session session = Session.getInstance(properties());
        MimeMessage message = new StableMessage(session, mail.messageId(), domain());
        try {
            message.setFrom(new InternetAddress(from, "EL PAcCTO Intranet", StandardCharsets.UTF_8.name()));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setText(mail.body(), StandardCharsets.UTF_8.name());
        message.setHeader("Content-Language", mail.language().code());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(mail.createdAt()));
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(host.orElseThrow(), port, user.orElse(null), password.orElse(null));
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.put("mail.smtp.auth", String.valueOf(user.isPresent()));
        properties.put("mail.smtp.starttls.enable", String.valueOf(startTls));
        properties.put("mail.smtp.starttls.required", String.valueOf(startTls));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", PATIENCE);
        properties.put("mail.smtp.timeout", PATIENCE);
        properties.put("mail.smtp.writetimeout", PATIENCE);
        return properties;
    }

    private String domain() {
        return from.substring(from.indexOf('@') + 1);
    }

    /** Keeps its Message-ID, so that a mail sent twice after a crash is recognised as one. */
    private static final class StableMessage extends MimeMessage {

        private final String id;

        StableMessage(Session session, String id, String domain) {
            super(session);
            this.id = "<" + id + "@" + domain + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
