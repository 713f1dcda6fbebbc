package eu.elpaccto.intranet.mail.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
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

    /** Encrypted from the first byte on, as on port 465 (RFC 8314). */
    @Inject
    @ConfigProperty(name = "intranet.smtp.ssl", defaultValue = "false")
    private boolean ssl;

    protected MailServer() {}

    /** One that asks for no password. */
    MailServer(String host, int port, boolean startTls, boolean ssl) {
        this.host = Optional.of(host);
        this.port = port;
        this.user = Optional.empty();
        this.password = Optional.empty();
        this.from = "intranet@localhost";
        this.startTls = startTls;
        this.ssl = ssl;
    }

    public boolean isConfigured() {
        return host.isPresent();
    }

    /** A connection on which one mail after the other is sent. It is opened with the first one, and again after it was lost. */
    public Connection connection() {
        return new Connection();
    }

    /** A connection to the mail server; the server itself is asked for nothing before there is something to send. */
    public final class Connection implements AutoCloseable {

        private final Session session = Session.getInstance(properties());
        private Transport transport;

        private Connection() {}

        /**
         * Connects, unless it is connected.
         *
         * @throws MessagingException if the server is not there, or does not let us in
         */
        void open() throws MessagingException {
            if (!isOpen()) {
                transport = session.getTransport(protocol());
                transport.connect(host.orElseThrow(), port, user.orElse(null), password.orElse(null));
            }
        }

        boolean isOpen() {
            return transport != null && transport.isConnected();
        }

        /** @throws MessagingException if the server does not take it */
        void send(DueMail mail) throws MessagingException {
            MimeMessage message = message(session, mail);
            transport.sendMessage(message, message.getAllRecipients());
        }

        @Override
        public void close() throws MessagingException {
            if (transport != null) {
                transport.close();
            }
        }
    }

    private MimeMessage message(Session session, DueMail mail) throws MessagingException {
        MimeMessage message = new StableMessage(session, mail.messageId(), domain());
        try {
            message.setFrom(new InternetAddress(from, "EL PAcCTO Intranet", StandardCharsets.UTF_8.name()));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        if (mail.html() == null) {
            message.setText(mail.ownText(), StandardCharsets.UTF_8.name());
        } else {
            message.setContent(alternatives(mail));
        }
        if (mail.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setHeader("Content-Language", mail.language().code());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(mail.createdAt()));
        return message;
    }

    /** The plain text first: of alternatives, programs show the last one they can (RFC 2046, 5.1.4). */
    private static Multipart alternatives(DueMail mail) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.ownText(), StandardCharsets.UTF_8.name());
        MimeBodyPart html = new MimeBodyPart();
        html.setText(mail.ownHtml(), StandardCharsets.UTF_8.name(), "html");
        return new MimeMultipart("alternative", text, html);
    }

    private String protocol() {
        return ssl ? "smtps" : "smtp";
    }

    private Properties properties() {
        String prefix = "mail." + protocol() + ".";
        Properties properties = new Properties();
        properties.put(prefix + "auth", String.valueOf(user.isPresent()));
        properties.put(prefix + "starttls.enable", String.valueOf(startTls));
        properties.put(prefix + "starttls.required", String.valueOf(startTls && !ssl));
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put(prefix + "connectiontimeout", PATIENCE);
        properties.put(prefix + "timeout", PATIENCE);
        properties.put(prefix + "writetimeout", PATIENCE);
        return properties;
    }

    /** What stands behind the @ of our Message-IDs. */
    public String domain() {
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
