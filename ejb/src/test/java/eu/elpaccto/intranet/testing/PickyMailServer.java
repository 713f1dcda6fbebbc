package eu.elpaccto.intranet.testing;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/**
 * A mail server in this process that takes every mail but those to one address, which it asks to try again later, and those
 * whose recipients it is told to refuse.
 */
public final class PickyMailServer implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 30;

    private final Picky manager;
    private final GreenMail server;

    private PickyMailServer(int port, String refusedRecipient) {
        Managers plain = new Managers();
        manager = new Picky(plain, refusedRecipient);
        Managers withPicky = new Managers() {
            @Override
            public SmtpManager getSmtpManager() {
                return manager;
            }
        };
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP)) {
            @Override
            protected Map<String, AbstractServer> createServices(ServerSetup[] setup, Managers unused) {
                return Map.of(ServerSetup.PROTOCOL_SMTP, new SmtpServer(setup[0], withPicky));
            }
        };
    }

    /** One that takes everything, on a free port. */
    public static PickyMailServer start() {
        return startOn(0, null);
    }

    /** @param refusedRecipient null for none */
    public static PickyMailServer startOn(int port, String refusedRecipient) {
        PickyMailServer started = new PickyMailServer(port, refusedRecipient);
        started.server.start();
        return started;
    }

    public int port() {
        return server.getSmtp().getPort();
    }

    /** Refuses this recipient with this answer, before it knows the mail. */
    public void refuse(String recipient, String answer) {
        manager.answers.put(recipient, answer);
    }

    /** From now on it takes everything. */
    public void becomeTolerant() {
        manager.refusedRecipient = null;
        manager.answers.clear();
    }

    /** The first mail to this address that was not asked for yet, once it is here. */
    public MimeMessage awaitTakenFor(String recipient) throws InterruptedException {
        return manager.taken.await(recipient);
    }

    /** The first mail to this address that it did not take and that was not asked for yet. */
    public MimeMessage awaitRefusedFor(String recipient) throws InterruptedException {
        return manager.refused.await(recipient);
    }

    /** Waits until it refuses this recipient. */
    public void awaitRefusalOf(String recipient) throws InterruptedException {
        manager.refusals.await(recipient);
    }

    /** To whom the mails were that it took, in their order. */
    public List<String> recipients() {
        return List.copyOf(manager.recipients);
    }

    @Override
    public void close() {
        server.stop();
    }

    /** What came, by recipient. */
    private static final class Arrivals<T> {

        private final Map<String, Queue<T>> arrived = new HashMap<>();

        synchronized void add(String recipient, T what) {
            arrived.computeIfAbsent(recipient, unused -> new ArrayDeque<>()).add(what);
            notifyAll();
        }

        synchronized T await(String recipient) throws InterruptedException {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (arrived.getOrDefault(recipient, new ArrayDeque<>()).isEmpty()) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    throw new AssertionError("nothing for " + recipient + " within " + PATIENCE_SECONDS + " seconds");
                }
                wait(left);
            }
            return arrived.get(recipient).remove();
        }
    }

    private static final class Picky extends SmtpManager {

        private final Arrivals<MimeMessage> taken = new Arrivals<>();
        private final Arrivals<MimeMessage> refused = new Arrivals<>();
        private final Arrivals<String> refusals = new Arrivals<>();
        private final Map<String, String> answers = new ConcurrentHashMap<>();
        private final List<String> recipients = new CopyOnWriteArrayList<>();
        private volatile String refusedRecipient;

        Picky(Managers managers, String refusedRecipient) {
            super(managers.getImapHostManager(), managers.getUserManager());
            this.refusedRecipient = refusedRecipient;
        }

        @Override
        public String checkRecipient(SmtpState state, MailAddress recipient) {
            String answer = answers.get(recipient.getEmail());
            if (answer != null) {
                refusals.add(recipient.getEmail(), answer);
            }
            return answer;
        }

        @Override
        public String checkData(SmtpState state) {
            MimeMessage mail = state.getMessage().getMessage();
            String recipient = recipient(mail);
            if (recipient.equals(refusedRecipient)) {
                refused.add(recipient, mail);
                return "451 4.7.1 Greylisted, try again later";
            }
            return null;
        }

        @Override
        public synchronized void send(SmtpState state) {
            MimeMessage mail = state.getMessage().getMessage();
            super.send(state);
            String recipient = recipient(mail);
            recipients.add(recipient);
            taken.add(recipient, mail);
        }

        private static String recipient(MimeMessage mail) {
            try {
                return ((InternetAddress) mail.getAllRecipients()[0]).getAddress();
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
