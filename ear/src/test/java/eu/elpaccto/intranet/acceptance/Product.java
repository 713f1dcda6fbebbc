package eu.elpaccto.intranet.acceptance;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Browser;
import eu.elpaccto.intranet.launcher.DatabaseAccess;
import eu.elpaccto.intranet.launcher.Intranet;
import eu.elpaccto.intranet.launcher.Settings;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The product as {@code mvn -Prun} starts it, with the demo programme in a database of its own, and a browser to look at
 * it: started when the first test asks for them, shared by all, stopped after the last. Tests that need mails to leave ask
 * for {@link Posting} instead.
 */
public class Product implements ParameterResolver {

    /** The password of every account of the demo programme. */
    static final String PASSWORD = "demo programme 2021";

    /** A running intranet. */
    public static class Running implements ExtensionContext.Store.CloseableResource {

        private final Intranet intranet;
        private final Path home;
        private Chromium chromium;

        private Running(Intranet intranet, Path home) {
            this.intranet = intranet;
            this.home = home;
        }

        /** Where it answers, without a slash at the end. */
        public String address() {
            return intranet.address().replaceAll("/$", "");
        }

        /** The way into its database, past everything that guards it. */
        public DatabaseAccess database() {
            return intranet.databaseAccess();
        }

        /** The directory with its logs and temporary files. */
        public Path home() {
            return home;
        }

        /** Somebody who opens a browser set to this language, with nothing in it yet. */
        Person person(String language) {
            return new Person(browser(), address(), language);
        }

        private Browser browser() {
            if (chromium == null) {
                chromium = Chromium.launch();
            }
            return chromium.browser();
        }

        @Override
        public void close() {
            if (chromium != null) {
                chromium.close();
            }
            intranet.close();
        }
    }

    /**
     * A running intranet whose mails leave: a mail server takes them. It is another one than where they wait, with a
     * database of its own, so that what is published and sent here is seen by nobody else.
     */
    public static final class Posting extends Running {

        private static final long PATIENCE_NANOS = 120_000_000_000L;

        private final GreenMail mailServer;

        private Posting(Intranet intranet, Path home, GreenMail mailServer) {
            super(intranet, home);
            this.mailServer = mailServer;
        }

        private static Posting start() {
            GreenMail mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            mailServer.start();
            return Product.start(
                    Map.of(
                            "INTRANET_SMTP_HOST",
                            "127.0.0.1",
                            "INTRANET_SMTP_PORT",
                            Integer.toString(mailServer.getSmtp().getPort()),
                            "INTRANET_SMTP_STARTTLS",
                            "false"),
                    (intranet, home) -> new Posting(intranet, home, mailServer));
        }

        /** The mails with this subject, once there are so many. */
        List<ReceivedMail> awaitMails(String subject, int number) {
            long end = System.nanoTime() + PATIENCE_NANOS;
            while (true) {
                MimeMessage[] arrived = mailServer.getReceivedMessages();
                List<ReceivedMail> mails = Stream.of(arrived)
                        .map(ReceivedMail::new)
                        .filter(mail -> mail.subject().equals(subject))
                        .toList();
                if (mails.size() >= number) {
                    return mails;
                }
                if (System.nanoTime() > end) {
                    throw new AssertionError(mails.size() + " mails of " + number + ": " + subject);
                }
                mailServer.waitForIncomingEmail(1_000, arrived.length + 1);
            }
        }

        @Override
        public void close() {
            super.close();
            mailServer.stop();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return Running.class.isAssignableFrom(parameter.getParameter().getType());
    }

    @Override
    public Running resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext.Store shared = context.getRoot().getStore(Namespace.create(Product.class));
        return parameter.getParameter().getType() == Posting.class
                ? shared.getOrComputeIfAbsent(Posting.class, type -> Posting.start(), Posting.class)
                : shared.getOrComputeIfAbsent(Running.class, type -> start(Map.of(), Running::new), Running.class);
    }

    private static <T extends Running> T start(Map<String, String> more, BiFunction<Intranet, Path, T> running) {
        Path home = Path.of(System.getProperty("test.homes"), "product-" + UUID.randomUUID());
        Map<String, String> settings = new HashMap<>(more);
        settings.put("INTRANET_HOME", home.toString());
        settings.put("INTRANET_PORT", "0");
        settings.put("INTRANET_DATA", "demo");
        settings.put("INTRANET_START_TIMEOUT", "300");
        try {
            Intranet intranet = new Intranet(Settings.from(settings), line -> {});
            intranet.start();
            return running.apply(intranet, home);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (Exception e) {
            throw new IllegalStateException("the product did not start", e);
        }
    }
}
