package eu.elpaccto.intranet.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterTest {

    @TempDir
    Path data;

    private Path file;
    private Postmaster postmaster;

    @BeforeEach
    void with_its_file() {
        file = data.resolve("postmaster.pid");
        postmaster = new Postmaster(data);
    }

    @Test
    void without_a_file_nothing_runs() throws IOException {
        assertThat(postmaster.running()).isEmpty();

        postmaster.forgetDead();
    }

    @Test
    void a_file_whose_process_is_gone_is_deleted() throws IOException {
        Files.writeString(file, "999999999\n" + data + "\n");

        postmaster.forgetDead();

        assertThat(file).doesNotExist();
    }

    @Test
    void a_file_whose_number_another_program_has_got_is_deleted() throws IOException {
        Files.writeString(file, ProcessHandle.current().pid() + "\n" + data + "\n");

        assertThat(postmaster.running()).isEmpty();
        postmaster.forgetDead();

        assertThat(file).doesNotExist();
    }

    @Test
    void a_file_that_was_cut_off_is_deleted() throws IOException {
        Files.writeString(file, "");

        postmaster.forgetDead();

        assertThat(file).doesNotExist();
    }
}
