package eu.elpaccto.intranet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTimeTest {

    @ParameterizedTest
    @CsvSource({
        "9:30, 09:30",
        "09.30, 09:30",
        "9h30, 09:30",
        "15 h, 15:00",
        "15, 15:00",
        "00:00, 00:00",
        "23:59:00, 23:59"
    })
    void a_time_is_read_on_the_24_hour_clock(String text, LocalTime time) {
        assertThat(WrittenTime.read(" " + text + " ").value()).contains(time);
    }

    @Test
    void nothing_is_no_time() {
        assertThat(WrittenTime.read(null).value()).isEmpty();
        assertThat(WrittenTime.read("  ").found()).contains(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "9:60", "soon", "-1", "9:5", "9:30 to 11:00"})
    void what_is_no_time_is_told(String text) {
        assertThat(WrittenTime.read(text).problem().key()).isEqualTo("reading.time.unknown");
    }
}
