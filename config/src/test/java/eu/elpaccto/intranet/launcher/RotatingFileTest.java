package eu.elpaccto.intranet.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotatingFileTest {

    @TempDir
    Path directory;

    @Test
    void a_full_file_is_set_aside() throws IOException {
        try (RotatingFile file = file(8)) {
            file.append("1234567");
            file.append("second");
        }

        assertThat(directory.resolve("log.1")).content().isEqualTo("1234567\n");
        assertThat(directory.resolve("log")).content().isEqualTo("second\n");
    }

    @Test
    void a_file_that_an_earlier_run_left_is_continued() throws IOException {
        Files.writeString(directory.resolve("log"), "old\n");

        try (RotatingFile file = file(100)) {
            file.append("new");
        }

        assertThat(directory.resolve("log")).content().isEqualTo("old\nnew\n");
    }

    @Test
    void five_predecessors_are_kept() throws IOException {
        try (RotatingFile file = file(1)) {
            for (int number = 1; number <= 9; number++) {
                file.append("line " + number);
            }
        }

        assertThat(directory.resolve("log")).content().isEqualTo("line 9\n");
        assertThat(directory.resolve("log.5")).content().isEqualTo("line 4\n");
        assertThat(directory.resolve("log.6")).doesNotExist();
    }

    private RotatingFile file(long limit) {
        return new RotatingFile(directory.resolve("log"), limit);
    }
}
