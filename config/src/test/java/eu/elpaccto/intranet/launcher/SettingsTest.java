package eu.elpaccto.intranet.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @Test
    void nothing_needs_to_be_set() throws StartFailure {
        Settings settings = Settings.from(Map.of());

        assertThat(settings.home()).isEqualTo(Path.of(System.getProperty("user.home"), ".elpaccto-intranet"));
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.baseUrl()).isEqualTo("http://localhost:8080");
        assertThat(settings.data()).isEqualTo("demo");
        assertThat(settings.hasDemoAccounts()).isTrue();
        assertThat(settings.database()).isEmpty();
        assertThat(settings.demoDirectory()).isEmpty();
        assertThat(settings.heap()).isEqualTo("512m");
        assertThat(settings.startTimeout()).isEqualTo(Duration.ofSeconds(180));
    }

    @Test
    void a_million_activities_may_take_their_time() throws StartFailure {
        assertThat(Settings.from(Map.of("INTRANET_DATA", "XL")).startTimeout()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void an_empty_value_counts_as_not_set() throws StartFailure {
        Settings settings = Settings.from(Map.of("INTRANET_PORT", " ", "INTRANET_DB_URL", "", "INTRANET_DATA", ""));

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.database()).isEmpty();
        assertThat(settings.data()).isEqualTo("demo");
    }

    @Test
    void everything_can_be_set() throws StartFailure {
        Settings settings = Settings.from(Map.of(
                "INTRANET_HOME", "/srv/intranet/../home",
                "INTRANET_PORT", "9090",
                "INTRANET_BASE_URL", "https://intranet.example.org/",
                "INTRANET_DATA", "xl",
                "INTRANET_DB_URL", "jdbc:postgresql://db.example.org:5432/intranet?sslmode=verify-full",
                "INTRANET_DB_USER", "app",
                "INTRANET_DB_PASSWORD", "with space ",
                "INTRANET_DEMO_DIR", "/srv/demo",
                "INTRANET_HEAP", "2g",
                "INTRANET_START_TIMEOUT", "900"));

        assertThat(settings.home()).isEqualTo(Path.of("/srv/home"));
        assertThat(settings.port()).isEqualTo(9090);
        assertThat(settings.baseUrl()).isEqualTo("https://intranet.example.org");
        assertThat(settings.data()).isEqualTo("XL");
        assertThat(settings.database())
                .contains(new DatabaseAccess(
                        "jdbc:postgresql://db.example.org:5432/intranet?sslmode=verify-full", "app", "with space "));
        assertThat(settings.demoDirectory()).contains(Path.of("/srv/demo"));
        assertThat(settings.heap()).isEqualTo("2g");
        assertThat(settings.startTimeout()).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void port_0_takes_a_free_one_and_the_address_follows() throws StartFailure {
        Settings settings = Settings.from(Map.of("INTRANET_PORT", "0"));

        assertThat(settings.port()).isPositive();
        assertThat(settings.baseUrl()).isEqualTo("http://localhost:" + settings.port());
    }

    @Test
    void without_data_there_are_no_demo_accounts() throws StartFailure {
        assertThat(Settings.from(Map.of("INTRANET_DATA", "none")).hasDemoAccounts())
                .isFalse();
    }

    @Test
    void settings_of_the_application_are_handed_on_and_other_variables_are_not() throws StartFailure {
        Settings settings = Settings.from(Map.of("INTRANET_SMTP_HOST", "mail.example.org", "PATH", "/bin"));

        assertThat(settings.handedOn()).containsOnly(Map.entry("INTRANET_SMTP_HOST", "mail.example.org"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    INTRANET_PORT          | http             | INTRANET_PORT is "http", but must be a number from 0 to 65535.
                    INTRANET_PORT          | 70000            | INTRANET_PORT is "70000", but must be a number from 0 to 65535.
                    INTRANET_PORT          | -1               | INTRANET_PORT is "-1", but must be a number from 0 to 65535.
                    INTRANET_DATA          | everything       | INTRANET_DATA is "everything", but must be demo, none, L or XL.
                    INTRANET_HEAP          | much             | INTRANET_HEAP is "much", but must be a size such as 512m or 2g.
                    INTRANET_HEAP          | 1g -jar evil.jar | INTRANET_HEAP is "1g -jar evil.jar", but must be a size such as 512m or 2g.
                    INTRANET_START_TIMEOUT | 0                | INTRANET_START_TIMEOUT is "0", but must be a number from 1 to 86400.
                    INTRANET_BASE_URL      | localhost        | INTRANET_BASE_URL is "localhost", but must be an address such as https://intranet.example.org without a path.
                    INTRANET_BASE_URL      | https://a.org/b  | INTRANET_BASE_URL is "https://a.org/b", but must be an address such as https://intranet.example.org without a path.
                    """)
    void a_value_that_cannot_be_understood_is_refused_with_a_sentence(String name, String value, String sentence) {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> Settings.from(Map.of(name, value)))
                .withMessage(sentence);
    }

    @Test
    void a_database_is_named_with_all_three_settings_or_with_none() {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> Settings.from(Map.of("INTRANET_DB_URL", "jdbc:postgresql://localhost/intranet")))
                .withMessage("INTRANET_DB_URL is set, but INTRANET_DB_USER is not; set both or neither.");
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> Settings.from(Map.of("INTRANET_DB_OWNER_USER", "owner")))
                .withMessage("INTRANET_DB_OWNER_USER is set, but INTRANET_DB_URL is not; set both or neither.");
    }

    @Test
    void a_password_in_a_database_address_is_not_shown() {
        Map<String, String> environment = Map.of(
                "INTRANET_DB_URL", "postgresql://localhost/intranet?password=hush",
                "INTRANET_DB_USER", "app",
                "INTRANET_DB_PASSWORD", "hush");

        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> Settings.from(environment))
                .withMessage("INTRANET_DB_URL is \"postgresql://localhost/intranet\", but must be an address such as"
                        + " jdbc:postgresql://localhost:5432/intranet.");
    }

    @Test
    void no_password_is_shown_where_settings_are_printed() throws StartFailure {
        Settings settings = Settings.from(Map.of(
                "INTRANET_DB_URL", "jdbc:postgresql://localhost/intranet?password=hush",
                "INTRANET_DB_USER", "app",
                "INTRANET_DB_PASSWORD", "hush",
                "INTRANET_AUDIT_KEY", "hush"));

        assertThat(settings.toString()).doesNotContain("hush");
    }
}
