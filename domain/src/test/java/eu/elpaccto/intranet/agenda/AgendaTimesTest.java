package eu.elpaccto.intranet.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.shared.PartialPeriod;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class AgendaTimesTest {

    private static final LocalDate DAY = LocalDate.of(2021, 4, 14);
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");

    @Test
    void it_begins_on_the_first_day_and_ends_on_the_last_on_the_clock_of_its_zone() {
        AgendaTimes times =
                new AgendaTimes(PartialPeriod.days(DAY, DAY.plusDays(1)), NINE, LocalTime.of(13, 0), BOGOTA);

        assertThat(times.begins()).contains(DAY.atTime(9, 0).atZone(BOGOTA));
        assertThat(times.ends()).contains(DAY.plusDays(1).atTime(13, 0).atZone(BOGOTA));
    }

    @Test
    void without_a_day_a_time_or_a_zone_nothing_begins_on_any_clock() {
        PartialPeriod day = PartialPeriod.day(DAY);

        assertThat(new AgendaTimes(day, null, null, null).begins()).isEmpty();
        assertThat(new AgendaTimes(day, NINE, null, null).begins()).isEmpty();
        assertThat(new AgendaTimes(PartialPeriod.month(YearMonth.of(2021, 6)), NINE, null, BOGOTA).begins())
                .isEmpty();
        assertThat(new AgendaTimes(day, NINE, null, BOGOTA).ends()).isEmpty();
    }
}
