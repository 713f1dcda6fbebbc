package eu.elpaccto.intranet.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The one archive in which all integration tests of this module run: what ships, with all its libraries and nothing
 * above, on one Payara Micro with one empty database.
 */
@ArquillianSuiteDeployment
public final class IntranetOnMicro {

    private static final Path PLACE = Path.of("target", "it").toAbsolutePath();

    private IntranetOnMicro() {}

    @Deployment
    public static WebArchive archive() {
        writeSettings();
        Certificate.makeAll();
        return ShrinkWrap.create(WebArchive.class, "intranet.war")
                .addAsLibraries(jars(PLACE.resolve("lib")))
                .addAsLibraries(jars(PLACE.resolve("test-lib")))
                .addAsLibraries(jars(PLACE.getParent()))
                .addAsWebInfResource("glassfish-web.xml");
    }

    private static File[] jars(Path directory) {
        File[] jars = directory.toFile().listFiles((parent, name) -> name.endsWith(".jar"));
        if (jars == null || jars.length == 0) {
            throw new IllegalStateException("only Maven fills " + directory);
        }
        return jars;
    }

    /** For the server, which reads them as it starts; it starts when the archive is ready. */
    private static void writeSettings() {
        Properties settings = new Properties();
        settings.setProperty(
                "intranet.db.url",
                TestDatabase.startIn(PLACE.resolve("postgresql")).url());
        settings.setProperty("intranet.home", PLACE.resolve("home").toString());
        settings.setProperty("intranet.smtp.host", "127.0.0.1");
        settings.setProperty("intranet.smtp.port", Integer.toString(freePort()));
        settings.setProperty("intranet.smtp.starttls", "false");
        try (Writer file = Files.newBufferedWriter(PLACE.resolve("settings.properties"))) {
            settings.store(file, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a test lets a mail server listen; as a rule there is none. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
