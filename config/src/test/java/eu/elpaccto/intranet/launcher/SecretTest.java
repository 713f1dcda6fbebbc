package eu.elpaccto.intranet.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretTest {

    @TempDir
    Path directory;

    @Test
    void only_its_owner_reads_it() throws IOException {
        Path file = directory.resolve("secret");

        Secret.in(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void it_stays_the_same_and_differs_from_any_other() throws IOException {
        String secret = Secret.in(directory.resolve("one"));

        assertThat(Secret.in(directory.resolve("one"))).isEqualTo(secret);
        assertThat(Secret.in(directory.resolve("two"))).isNotEqualTo(secret);
    }

    @Test
    void it_can_stand_in_a_statement_and_cannot_be_guessed() throws IOException {
        assertThat(Secret.in(directory.resolve("one"))).matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void what_a_killed_launcher_left_half_written_is_not_taken_for_a_secret() throws IOException {
        Files.createFile(directory.resolve("one.new"));

        assertThat(Secret.in(directory.resolve("one"))).isNotEmpty();
    }
}
