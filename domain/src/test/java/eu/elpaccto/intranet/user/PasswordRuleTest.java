package eu.elpaccto.intranet.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import eu.elpaccto.intranet.shared.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "violeta tambor ventisca",
                "тёплый чайник на окне",
                "zapatos ligeros de abril",
                "🦜🌋🎻🧭🪁🐌🍉🧶🪗🛶🌵🥁🦔🪵🧲",
                "trescientas hormigas con paraguas",
                "x9$kPq!7mZ@w3Lr"
            })
    void takes_every_long_password_of_every_script(String password) {
        assertThatCode(() -> PasswordRule.check(password, false, "Nuria Vega", "nuria@example.org"))
                .doesNotThrowAnyException();
    }

    @Test
    void wants_fifteen_characters_or_twelve_beside_a_second_factor() {
        assertThat(refusal("catorce letras", false)).isEqualTo("user.password.short");
        assertThat(refusal("once letras", true)).isEqualTo("user.password.short");
        assertThatCode(() -> PasswordRule.check("doce faroles", true)).doesNotThrowAnyException();
    }

    @Test
    void counts_characters_and_not_their_parts() {
        assertThat(refusal("🦜🌋🎻🧭🪁🐌🍉🧶🪗🛶🌵", true)).isEqualTo("user.password.short");
        assertThat(PasswordRule.normalised("cafe\u0301")).isEqualTo("café");
    }

    @Test
    void takes_at_most_128_characters() {
        assertThatCode(() -> PasswordRule.check("trenza de mimbre ".repeat(7) + "y romero", false))
                .doesNotThrowAnyException();
        assertThat(refusal("trenza ".repeat(18) + "xyz", false)).isEqualTo("user.password.long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery staple",
                "CorrectHorseBatteryStaple2024",
                "c0rrect h0rse battery stap1e",
                "Esta es mi contraseña!",
                "je t’aime mon amour",
                "minha senha secreta 123",
                "123456789012345",
                "qwertyuiopasdfghjkl",
                "zyxwvutsrqponmlkji",
                "1qaz2wsx3edc4rfv",
                "aaaaaaaaaaaaaaaaaaaa",
                "abababababababab",
                "hola123hola123hola123",
                "contraseñacontraseña"
            })
    void refuses_what_everybody_thinks_of(String password) {
        assertThat(refusal(password, false)).isEqualTo("user.password.common");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nuria Valdecantos 21",
                "nuria.valdecantos@example.org",
                "elpaccto intranet 2021",
                "Intranet-ElPaccto!"
            })
    void refuses_what_is_made_of_names(String password) {
        assertThat(refusal(password, false, "Nuria Valdecantos", "nuria.valdecantos@example.org"))
                .isEqualTo("user.password.common");
    }

    private static String refusal(String password, boolean secondFactor, String... known) {
        try {
            PasswordRule.check(password, secondFactor, known);
            return "taken";
        } catch (DomainException e) {
            assertThat(e.problems().get(0).field()).isEqualTo("password");
            return e.key();
        }
    }
}
