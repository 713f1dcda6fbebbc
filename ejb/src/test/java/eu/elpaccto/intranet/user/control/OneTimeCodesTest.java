package eu.elpaccto.intranet.user.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodesTest {

    private static final String SECRET = Base32.toBase32String("12345678901234567890".getBytes());
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111);

    private final OneTimeCodes codes = new OneTimeCodes();

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037"})
    void makes_the_codes_of_the_standard(long second, String code) {
        assertThat(codes.code(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void knows_the_step_of_a_code_one_step_to_either_side() {
        long step = NOW.getEpochSecond() / 30;

        assertThat(codes.stepOf(codes.code(SECRET, NOW), SECRET, NOW)).hasValue(step);
        assertThat(codes.stepOf(codes.code(SECRET, NOW.minusSeconds(30)), SECRET, NOW))
                .hasValue(step - 1);
        assertThat(codes.stepOf(codes.code(SECRET, NOW.plusSeconds(30)), SECRET, NOW))
                .hasValue(step + 1);
        assertThat(codes.stepOf(codes.code(SECRET, NOW.minusSeconds(60)), SECRET, NOW))
                .isEmpty();
        assertThat(codes.stepOf(codes.code(SECRET, NOW.plusSeconds(60)), SECRET, NOW))
                .isEmpty();
    }

    @Test
    void takes_nothing_that_is_no_code() {
        assertThat(codes.stepOf("", SECRET, NOW)).isEmpty();
        assertThat(codes.stepOf("000000", SECRET, NOW)).isEmpty();
        assertThat(codes.stepOf(codes.code(SECRET, NOW) + "0", SECRET, NOW)).isEmpty();
    }

    @Test
    void makes_secrets_it_knows_again() {
        String secret = codes.newSecret();

        assertThat(codes.isSecret(secret)).isTrue();
        assertThat(secret).isNotEqualTo(codes.newSecret());
        assertThat(codes.isSecret("AAAA")).isFalse();
        assertThat(codes.isSecret(null)).isFalse();
    }
}
