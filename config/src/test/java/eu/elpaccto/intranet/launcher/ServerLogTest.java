package eu.elpaccto.intranet.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {

    @TempDir
    Path directory;

    private final List<String> links = new ArrayList<>();

    @Test
    void what_the_server_prints_is_kept() throws IOException {
        ServerLog log = log();

        print(log, "one", "zwei · três");
        print(log, "after a restart");

        assertThat(log.file()).content().isEqualTo("one\nzwei · três\nafter a restart\n");
    }

    @Test
    void the_first_administrators_link_goes_to_the_console_and_not_into_the_file() throws IOException {
        ServerLog log = log();

        print(log, "INFO FIRST-ADMINISTRATOR-LINK http://localhost:8080/first?token=abc_-9", "next");

        assertThat(links).containsExactly("http://localhost:8080/first?token=abc_-9");
        assertThat(log.file()).content().isEqualTo("INFO FIRST-ADMINISTRATOR-LINK (shown on the console only)\nnext\n");
    }

    @Test
    void brackets_of_another_log_format_do_not_belong_to_the_link() {
        print(log(), "  FIRST-ADMINISTRATOR-LINK https://intranet.example.org/first?token=abc]]");

        assertThat(links).containsExactly("https://intranet.example.org/first?token=abc");
    }

    @Test
    void the_end_of_the_servers_start_is_noticed() {
        ServerLog log = log();

        print(log, "INFO PayaraMicro Deployed 1 archive(s)");
        assertThat(log.serverStarted()).isFalse();

        print(log, "INFO PayaraMicro Payara Micro 6.2025.10 (build 42) ready in 8,696 (ms)");
        assertThat(log.serverStarted()).isTrue();
    }

    @Test
    void a_disk_that_takes_nothing_does_not_hold_up_the_server() {
        ServerLog log = new ServerLog(directory.resolve("missing/server.log"), links::add);

        print(log, "lost", "FIRST-ADMINISTRATOR-LINK http://localhost/a");

        assertThat(links).containsExactly("http://localhost/a");
    }

    private ServerLog log() {
        return new ServerLog(directory.resolve("server.log"), links::add);
    }

    private static void print(ServerLog log, String... lines) {
        log.copy(new ByteArrayInputStream((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8)));
    }
}
