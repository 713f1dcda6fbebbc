package eu.elpaccto.intranet.testing;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A mail server in this process that takes every mail but those to one address, which it asks to try again later. */
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

    /** @param refusedRecipient null for none */
    public static PickyMailServer startOn(int port, String refusedRecipient) {
        PickyMailServer started = new PickyMailServer(port, refusedRecipient);
        started.server.start();
        return started;
    }

    /** From now on it takes everything. */
    public void becomeTolerant() {
        manager.refusedRecipient = null;
    }

    /** The next mail to this address, once it is here; whatever else comes is left aside. */
    public MimeMessage awaitTakenFor(String recipient) throws InterruptedException, MessagingException {
        return await(manager.taken, recipient);
    }

    /** The next mail to this address that it did not take. */
    public MimeMessage awaitRefusedFor(String recipient) throws InterruptedException, MessagingException {
        return await(manager.refused, recipient);
    }

    private static MimeMessage await(BlockingQueue<MimeMessage> mails, String recipient)
            throws InterruptedException, MessagingException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            MimeMessage mail = mails.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (mail == null) {
                throw new AssertionError("no mail to " + recipient + " within " + PATIENCE_SECONDS + " seconds");
            }
            if (isFor(mail, recipient)) {
                return mail;
            }
        }
    }

    private static boolean isFor(MimeMessage mail, String recipient) throws MessagingException {
        return mail.getHeader("To", null).contains(recipient);
    }

    @Override
    public void close() {
        server.stop();
    }

    private static final class Picky extends SmtpManager {

        private final BlockingQueue<MimeMessage> taken = new LinkedBlockingQueue<>();
        private final BlockingQueue<MimeMessage> refused = new LinkedBlockingQueue<>();
        private volatile String refusedRecipient;

        Picky(Managers managers, String refusedRecipient) {
            super(managers.getImapHostManager(), managers.getUserManager());
            this.refusedRecipient = refusedRecipient;
        }

        @Override
        public String checkData(SmtpState state) {
            MimeMessage mail = state.getMessage().getMessage();
            try {
                if (refusedRecipient != null && isFor(mail, refusedRecipient)) {
                    refused.add(mail);
                    return "451 4.7.1 Greylisted, try again later";
                }
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
            return null;
        }

        @Override
        public synchronized void send(SmtpState state) {
            MimeMessage mail = state.getMessage().getMessage();
            super.send(state);
            taken.add(mail);
        }
    }
}
