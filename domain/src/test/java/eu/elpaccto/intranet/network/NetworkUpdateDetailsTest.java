package eu.elpaccto.intranet.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.user.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkUpdateDetailsTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 3, 30);
    private static final NetworkSlug ARCO = new NetworkSlug("arco");

    private final NetworkUpdateDetails details = aMeetingHeldYesterday();

    private static NetworkUpdateDetails aMeetingHeldYesterday() {
        NetworkUpdateDetails details = new NetworkUpdateDetails();
        details.belongTo(ARCO, new ComponentCode("POL"));
        details.setKind(UpdateKind.MEETING_HELD);
        details.setDate(PartialPeriod.day(TODAY.minusDays(1)));
        details.setTitle("The network meets online");
        details.setText("Ten countries prepared the next level of training.");
        return details;
    }

    @Test
    void a_complete_update_has_no_problems() {
        assertThat(details.problems(TODAY)).isEmpty();
    }

    @Test
    void the_component_of_the_network_is_responsible_and_takes_part() {
        details.setComponents(new TreeSet<>(Set.of(new ComponentCode("JUS"))));

        details.belongTo(ARCO, new ComponentCode("POL"));

        assertThat(details.responsibleComponent()).isEqualTo(new ComponentCode("POL"));
        assertThat(details.componentsInvolved())
                .containsExactlyInAnyOrder(new ComponentCode("JUS"), new ComponentCode("POL"));
        assertThat(details.getNetwork()).isEqualTo(ARCO);
    }

    @Test
    void an_update_says_when() {
        details.setDate(PartialPeriod.notStated());

        assertThat(keys()).containsExactly("network.date.missing");
    }

    @Test
    void the_year_alone_is_enough() {
        details.setDate(PartialPeriod.year(Year.of(2021)));

        assertThat(keys()).isEmpty();
    }

    @Test
    void an_update_tells_what_has_happened_already() {
        details.setDate(PartialPeriod.day(TODAY.plusDays(1)));

        assertThat(keys()).containsExactly("network.date.future");
    }

    @Test
    void who_joined_has_to_be_named() {
        details.setKind(UpdateKind.MEMBER_JOINED);

        assertThat(details.problems(TODAY)).containsExactly(Problem.at("countries", "network.countries.joined"));

        details.setCountries(Set.of(new CountryCode("SV")));
        assertThat(keys()).isEmpty();
    }

    @Test
    void nothing_is_counted_twice() {
        details.setFigures(List.of(new Figure(FigureLabel.ARRESTS, 9), new Figure(FigureLabel.ARRESTS, 13)));

        assertThat(keys()).containsExactly("network.figures.twice");
    }

    @Test
    void a_figure_is_never_negative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Figure(FigureLabel.COPIES, -1));
    }

    @Test
    void an_update_stays_with_its_network() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NetworkUpdate(
                        NetworkUpdateCode.of(new NetworkSlug("jaguar"), 1), details, new UserId(1), Instant.EPOCH));
    }

    @Test
    void a_code_is_its_network_and_a_running_number() {
        NetworkUpdateCode code = new NetworkUpdateCode("red-de-academias-12");

        assertThat(code.network()).isEqualTo(new NetworkSlug("red-de-academias"));
        assertThat(code.number()).isEqualTo(12);
        assertThat(NetworkUpdateCode.of(code.network(), 12)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Arco", "arco-", "-arco", "ar--co", "ar/co", "new", "drafts", "import"})
    void a_slug_is_lower_case_and_not_reserved(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new NetworkSlug(text));
    }

    private List<String> keys() {
        return details.problems(TODAY).stream().map(Problem::key).toList();
    }
}
