package eu.elpaccto.intranet.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.elpaccto.intranet.shared.PartialPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgendaCodeTest {

    private static final LocalDate DAY = LocalDate.of(2021, 4, 14);

    @Test
    void it_begins_with_the_first_day_or_the_month() {
        assertThat(AgendaCode.of(PartialPeriod.days(DAY, DAY.plusDays(2)), "Feria de datos", 1))
                .hasToString("2021-04-14-feria-de-datos");
        assertThat(AgendaCode.of(PartialPeriod.month(YearMonth.of(2021, 6)), "Second meeting", 2))
                .hasToString("2021-06-second-meeting-2");
        assertThat(AgendaCode.of(PartialPeriod.day(DAY), "!?", 1)).hasToString("2021-04-14-event");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "new", "drafts", "2021-04-14-", "2021-04-14-a.ics", "2021-4-a"})
    void nothing_else_is_a_code(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new AgendaCode(text));
    }
}
