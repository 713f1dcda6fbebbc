package eu.elpaccto.intranet.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoAccountsTest {

    @TempDir
    Path directory;

    @Test
    void the_demo_programme_has_somebody_to_try_each_role_with() {
        assertThat(DemoAccounts.oneOfEachRole(Path.of("src/main/demo"))).containsOnlyKeys("staff", "lead", "admin");
    }

    @Test
    void somebody_is_shown_with_the_role_of_today() throws IOException {
        users("""
                [{"email": "was.staff@example.org", "grants": [
                   {"role": "LEAD", "from": "2021-01-01", "to": null},
                   {"role": "STAFF", "from": "2020-01-01", "to": "2020-12-31"}]},
                 {"email": "is.both@example.org", "grants": [{"role": "STAFF"}, {"role": "ADMIN"}]},
                 {"email": "is.staff@example.org", "grants": [{"role": "STAFF", "to": null}]},
                 {"email": "is.staff.too@example.org", "grants": [{"role": "STAFF", "to": null}]}]
                """);

        assertThat(DemoAccounts.oneOfEachRole(directory))
                .containsEntry("staff", "is.staff@example.org")
                .containsEntry("lead", "was.staff@example.org")
                .doesNotContainKey("admin");
    }

    @Test
    void a_missing_or_different_file_only_means_that_nobody_is_shown() throws IOException {
        assertThat(DemoAccounts.oneOfEachRole(directory)).isEmpty();

        users("{\"people\": []}");
        assertThat(DemoAccounts.oneOfEachRole(directory)).isEmpty();

        users("[{\"grants\": null}]");
        assertThat(DemoAccounts.oneOfEachRole(directory)).isEmpty();

        users("not JSON");
        assertThat(DemoAccounts.oneOfEachRole(directory)).isEmpty();
    }

    private void users(String json) throws IOException {
        Files.writeString(directory.resolve("users.json"), json);
    }
}
