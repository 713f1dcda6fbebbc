package eu.elpaccto.intranet.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs the intranet in the foreground until Ctrl-C or SIGTERM, configured by the environment variables of
 * {@link Settings}. Exits with 1 and one sentence on standard error if the intranet cannot run.
 */
public final class Launcher {

    private static final int FAILED = 1;

    private Launcher() {}

    /** @param arguments none are known */
    public static void main(String[] arguments) {
        try {
            Settings settings = Settings.from(System.getenv());
            Intranet intranet = new Intranet(settings, System.out::println);
            Runtime.getRuntime().addShutdownHook(new Thread(intranet::close, "stop"));
            run(intranet);
        } catch (StartFailure e) {
            System.err.println(e.getMessage());
            System.exit(FAILED);
        } catch (RuntimeException e) {
            System.err.println("The launcher failed; please report the file " + report(e) + ".");
            System.exit(FAILED);
        }
    }

    private static void run(Intranet intranet) throws StartFailure {
        try {
            try {
                intranet.start();
                intranet.await();
            } catch (StartFailure e) {
                // What fails because it is being stopped is no news.
                if (!intranet.isClosing()) {
                    throw e;
                }
            }
            // The shutdown hook is at work. Whoever called main() must not go on before this process ends.
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Path report(RuntimeException failure) {
        Path file = Path.of(System.getProperty("java.io.tmpdir"), "intranet-launcher.log");
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file))) {
            failure.printStackTrace(writer);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
        return file;
    }
}
