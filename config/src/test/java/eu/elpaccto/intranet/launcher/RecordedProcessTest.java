package eu.elpaccto.intranet.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedProcessTest {

    private final ProcessHandle thisOne = ProcessHandle.current();

    @TempDir
    Path directory;

    private Path file;
    private RecordedProcess recorded;

    @BeforeEach
    void in_a_file() {
        file = directory.resolve("server.pid");
        recorded = new RecordedProcess(file);
    }

    @Test
    void a_living_process_is_found_again() throws IOException {
        recorded.record(thisOne);

        assertThat(recorded.running()).contains(thisOne);
    }

    @Test
    void another_process_with_the_same_number_is_not_mistaken_for_it() throws IOException {
        Files.writeString(file, thisOne.pid() + " 1000000000000\n");

        assertThat(recorded.running()).isEmpty();
    }

    @Test
    void nothing_runs_without_a_record_or_after_it_was_forgotten() throws IOException {
        assertThat(recorded.running()).isEmpty();

        recorded.record(thisOne);
        recorded.forget();

        assertThat(recorded.running()).isEmpty();
    }

    @Test
    void a_record_that_was_cut_off_is_ignored() throws IOException {
        Files.writeString(file, "12");

        assertThat(recorded.running()).isEmpty();
    }
}
