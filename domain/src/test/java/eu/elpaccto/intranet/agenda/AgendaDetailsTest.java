package eu.elpaccto.intranet.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.Problem;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class AgendaDetailsTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 3, 29);
    private static final LocalDate DAY = LocalDate.of(2021, 4, 14);
    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");
    private static final ComponentCode POL = new ComponentCode("POL");

    private final AgendaDetails entry = aCompleteEntry();

    private static AgendaDetails aCompleteEntry() {
        AgendaDetails entry = new AgendaDetails();
        entry.setTitle("Webinar on the abuse of animals");
        entry.setWhen(PartialPeriod.day(DAY));
        entry.setResponsible(POL);
        entry.getComponents().add(POL);
        return entry;
    }

    private String problem() {
        return entry.problems(TODAY).stream()
                .map(each -> each.field() + " " + each.key())
                .reduce((first, second) -> first + ", " + second)
                .orElse(null);
    }

    @Test
    void a_day_a_range_and_a_month_can_be_announced_and_nothing_vaguer() {
        assertThat(problem()).isNull();
        entry.setWhen(PartialPeriod.days(DAY, DAY.plusDays(2)));
        assertThat(problem()).isNull();
        entry.setWhen(PartialPeriod.month(YearMonth.of(2021, 6)));
        assertThat(problem()).isNull();
        entry.setWhen(PartialPeriod.year(Year.of(2021)));
        assertThat(problem()).isEqualTo("when agenda.when.year");
        entry.setWhen(PartialPeriod.notStated());
        assertThat(problem()).isEqualTo("when agenda.when.missing");
        entry.setWhen(null);
        assertThat(problem()).isEqualTo("when agenda.when.missing");
    }

    @Test
    void a_time_needs_a_zone_and_days() {
        entry.setStartsAt(LocalTime.of(9, 30));
        assertThat(problem()).isEqualTo("zone agenda.zone.missing");
        entry.setZone(BOGOTA);
        assertThat(problem()).isNull();
        entry.setWhen(PartialPeriod.month(YearMonth.of(2021, 6)));
        assertThat(problem()).isEqualTo("startsAt agenda.startsAt.month");
    }

    @Test
    void an_end_needs_a_beginning_and_comes_after_it() {
        entry.setEndsAt(LocalTime.of(9, 30));
        entry.setZone(BOGOTA);
        assertThat(problem()).isEqualTo("startsAt agenda.startsAt.missing");
        entry.setStartsAt(LocalTime.of(9, 30));
        assertThat(problem()).isEqualTo("endsAt agenda.endsAt.before");
        entry.setWhen(PartialPeriod.days(DAY, DAY.plusDays(1)));
        assertThat(problem()).isNull();
    }

    @Test
    void the_responsible_component_is_one_of_its_components() {
        entry.setResponsible(new ComponentCode("JUS"));
        assertThat(entry.problems(TODAY)).extracting(Problem::key).containsExactly("agenda.responsible.foreign");
        entry.getComponents().clear();
        assertThat(entry.problems(TODAY)).extracting(Problem::key).containsExactly("agenda.components.missing");
    }
}
