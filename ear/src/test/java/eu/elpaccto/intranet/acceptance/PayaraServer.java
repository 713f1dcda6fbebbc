package eu.elpaccto.intranet.acceptance;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A Payara Server with a domain of its own, driven as the README tells: settings, start, deploy. */
final class PayaraServer implements AutoCloseable {

    private static final Path SETTINGS = Path.of("../config/src/main/payara-server/settings.asadmin");
    private static final String DOMAIN = "acceptance";
    private static final int HTTP_OFFSET = 80;
    private static final int ADMIN_OFFSET = 48;
    private static final int MINUTES = 6;

    private final Path home;
    private final Path domains;
    private final int portBase;

    PayaraServer(Path home, Path domains, int portBase) {
        this.home = home;
        this.domains = domains;
        this.portBase = portBase;
    }

    String address() {
        return "http://localhost:" + (portBase + HTTP_OFFSET);
    }

    /**
     * Makes the domain, gives it its settings and starts it anew with them.
     *
     * @param settings environment variables of the server, as an installation sets them
     */
    void start(Map<String, String> settings) {
        asadmin(
                Map.of(),
                "create-domain",
                "--domaindir",
                domains.toString(),
                "--nopassword",
                "--portbase",
                String.valueOf(portBase),
                DOMAIN);
        asadmin(Map.of(), "start-domain", "--domaindir", domains.toString(), DOMAIN);
        asadmin(Map.of(), "--port", adminPort(), "multimode", "--file", SETTINGS.toString());
        asadmin(Map.of(), "stop-domain", "--domaindir", domains.toString(), DOMAIN);
        asadmin(settings, "start-domain", "--domaindir", domains.toString(), DOMAIN);
    }

    void deploy(Path ear) {
        asadmin(Map.of(), "--port", adminPort(), "deploy", "--contextroot", "/", "--name", "intranet", ear.toString());
    }

    private String adminPort() {
        return String.valueOf(portBase + ADMIN_OFFSET);
    }

    @Override
    public void close() {
        asadmin(Map.of(), "stop-domain", "--domaindir", domains.toString(), "--kill", DOMAIN);
    }

    private void asadmin(Map<String, String> settings, String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin/asadmin").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(settings);
        File log = domains.resolve("asadmin.log").toFile();
        try {
            Process process = builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException("asadmin " + arguments[0] + " failed, see " + log);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
