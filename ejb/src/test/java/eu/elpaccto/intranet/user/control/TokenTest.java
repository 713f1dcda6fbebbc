package eu.elpaccto.intranet.user.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class TokenTest {

    @Test
    void is_random_and_fits_into_an_address() {
        Token token = Token.random();

        assertThat(token.text())
                .matches("[A-Za-z0-9_-]{43}")
                .isNotEqualTo(Token.random().text());
        assertThat(Token.of(token.text())).contains(token);
    }

    @Test
    void nothing_else_is_a_token() {
        assertThat(Token.of(null)).isEmpty();
        assertThat(Token.of("")).isEmpty();
        assertThat(Token.of("' OR 1=1 --")).isEmpty();
        assertThat(Token.of(Token.random().text() + "A")).isEmpty();
    }

    @Test
    void is_kept_as_its_hash_and_written_to_no_log() {
        Token token = new Token("A".repeat(43));

        assertThat(HexFormat.of().formatHex(Token.sha256("abc")))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(token.hash()).hasSize(32);
        assertThat(token).hasToString("token");
    }
}
