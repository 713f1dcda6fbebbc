package eu.elpaccto.intranet.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataHomeTest {

    @TempDir
    Path parent;

    @Test
    void only_its_owner_reads_it() throws IOException, StartFailure {
        Path directory = parent.resolve("a/home");

        try (DataHome home = DataHome.open(directory)) {
            assertThat(permissions(directory)).isEqualTo("rwx------");
            assertThat(permissions(home.path("log"))).isEqualTo("rwx------");
            assertThat(permissions(home.path("run"))).isEqualTo("rwx------");
        }
    }

    @Test
    void it_can_be_opened_again_after_it_was_closed() throws StartFailure {
        DataHome.open(parent).close();

        try (DataHome home = DataHome.open(parent)) {
            assertThat(home).hasToString(parent.toString());
        }
    }

    @Test
    void it_is_used_by_one_launcher_at_a_time() throws StartFailure {
        try (DataHome home = DataHome.open(parent)) {
            assertThatExceptionOfType(StartFailure.class)
                    .isThrownBy(() -> DataHome.open(parent))
                    .withMessage("The intranet already runs with the data in " + home
                            + "; stop it first or choose another directory with INTRANET_HOME.");
        }
    }

    @Test
    void data_of_a_newer_version_are_left_alone() throws IOException {
        Files.writeString(parent.resolve("format"), "2\n");

        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> DataHome.open(parent))
                .withMessage("The data in " + parent + " were made by a newer version of the intranet (format 2, this"
                        + " version knows 1); start that version or choose another directory with INTRANET_HOME.");
        assertThat(parent.resolve("run")).doesNotExist();
    }

    @Test
    void after_a_refusal_the_directory_is_free_again() throws IOException, StartFailure {
        Files.writeString(parent.resolve("format"), "2\n");
        assertThatExceptionOfType(StartFailure.class).isThrownBy(() -> DataHome.open(parent));
        Files.writeString(parent.resolve("format"), "1\n");

        DataHome.open(parent).close();
    }

    @Test
    void a_place_that_cannot_be_written_is_refused() throws IOException {
        Path directory = Files.createFile(parent.resolve("file")).resolve("home");

        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> DataHome.open(directory))
                .withMessage("The data directory " + directory + " cannot be written by the user "
                        + System.getProperty("user.name")
                        + "; change its owner or choose another directory with INTRANET_HOME.");
    }

    @Test
    void emptying_a_directory_removes_what_is_below_it() throws IOException, StartFailure {
        try (DataHome home = DataHome.open(parent)) {
            Files.createDirectories(home.path("tmp/one/two"));
            Files.writeString(home.path("tmp/one/two/file"), "left over");

            home.empty("tmp");

            assertThat(home.path("tmp")).isEmptyDirectory();
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
