package eu.elpaccto.intranet.mail.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.shared.Language;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void is_written_in_every_language_with_its_link_in_one_piece(Language language) {
        Letter letter = Letter.of(
                "ana@example.org",
                language,
                "user.invitation",
                "Ana {0} d'Oro",
                "Rui",
                "https://example.org/invitations/x");

        assertThat(letter.subject()).contains("EL PAcCTO").doesNotContain("{");
        assertThat(letter.body())
                .contains("Ana {0} d'Oro", "Rui", "\nhttps://example.org/invitations/x\n")
                .doesNotContain("{1}", "{2}");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_language_lacks_a_text(Language language) {
        assertThat(keys(language)).isEqualTo(keys(Language.ES)).hasSize(14);
    }

    @Test
    void differs_between_languages() {
        assertThat(Letter.of("a@b.org", Language.FR, "user.passwordChanged", "Ana")
                        .subject())
                .isNotEqualTo(Letter.of("a@b.org", Language.PT, "user.passwordChanged", "Ana")
                        .subject());
    }

    private static Set<String> keys(Language language) {
        return ResourceBundle.getBundle("letters.user", language.locale()).keySet();
    }
}
