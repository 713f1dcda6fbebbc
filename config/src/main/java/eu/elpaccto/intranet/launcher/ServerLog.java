package eu.elpaccto.intranet.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the server prints, kept in a file and watched for two things: the end of the server's start, and the link with
 * which the first administrator introduces herself. The link is a secret; it goes to the operator, not into the file.
 */
final class ServerLog {

    /** What the application writes before the link. */
    static final String LINK_MARKER = "FIRST-ADMINISTRATOR-LINK ";

    private static final Pattern LINK = Pattern.compile(LINK_MARKER + "(https?://[^\\s\\]]+)");
    private static final Pattern STARTED = Pattern.compile("Payara Micro .* ready in ");
    private static final long LIMIT = 10_000_000;
    private static final long FINISH_MILLIS = 5_000;

    private final RotatingFile file;
    private final Consumer<String> administratorLink;
    private volatile boolean serverStarted;
    private Thread keeper;

    /**
     * @param file where the lines go
     * @param administratorLink told the link each time the server prints one
     */
    ServerLog(Path file, Consumer<String> administratorLink) {
        this.file = new RotatingFile(file, LIMIT);
        this.administratorLink = administratorLink;
    }

    Path file() {
        return file.file();
    }

    /** Whether the server has said that its start is over, well or not. */
    boolean serverStarted() {
        return serverStarted;
    }

    /** Keeps all that comes until the stream ends, in a thread of its own. */
    void keep(InputStream output) {
        keeper = new Thread(() -> copy(output), "server log");
        keeper.setDaemon(true);
        keeper.start();
    }

    /** Waits until what an ended server had printed is kept, 5 seconds at most. */
    void finish() throws InterruptedException {
        keeper.join(FINISH_MILLIS);
    }

    /** Reads to the end of the stream, even when the disk takes nothing more, so that the server is never held up. */
    void copy(InputStream output) {
        try (file;
                BufferedReader lines = new BufferedReader(new InputStreamReader(output, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                write(watch(line), !lines.ready());
            }
        } catch (IOException e) {
            // The stream breaks off when the server is ended by force; there is no more to read.
            return;
        }
    }

    private String watch(String line) {
        if (STARTED.matcher(line).find()) {
            serverStarted = true;
        }
        Matcher link = LINK.matcher(line);
        if (!link.find()) {
            return line;
        }
        administratorLink.accept(link.group(1));
        return link.replaceAll(LINK_MARKER + "(shown on the console only)");
    }

    private void write(String line, boolean lastForNow) {
        try {
            file.append(line);
            if (lastForNow) {
                file.flush();
            }
        } catch (IOException e) {
            // A log that cannot be written has nowhere to say so; the next line tries again.
            return;
        }
    }
}
