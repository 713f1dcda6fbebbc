package eu.elpaccto.intranet.acceptance;

import com.microsoft.playwright.Browser;
import eu.elpaccto.intranet.launcher.DatabaseAccess;
import eu.elpaccto.intranet.launcher.Intranet;
import eu.elpaccto.intranet.launcher.Settings;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The product as {@code mvn -Prun} starts it, with the demo programme in a database of its own, and a browser to look at
 * it: started when the first test asks for them, shared by all, stopped after the last.
 */
public class Product implements ParameterResolver {

    /** The password of every account of the demo programme. */
    static final String PASSWORD = "demo programme 2021";

    /** A running intranet. */
    public static final class Running implements ExtensionContext.Store.CloseableResource {

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

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Running resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(Product.class))
                .getOrComputeIfAbsent(Running.class, type -> start(), Running.class);
    }

    private static Running start() {
        Path home = Path.of(System.getProperty("test.homes"), "product-" + UUID.randomUUID());
        try {
            Intranet intranet = new Intranet(
                    Settings.from(Map.of(
                            "INTRANET_HOME", home.toString(),
                            "INTRANET_PORT", "0",
                            "INTRANET_DATA", "demo",
                            "INTRANET_START_TIMEOUT", "300")),
                    line -> {});
            intranet.start();
            return new Running(intranet, home);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (Exception e) {
            throw new IllegalStateException("the product did not start", e);
        }
    }
}
