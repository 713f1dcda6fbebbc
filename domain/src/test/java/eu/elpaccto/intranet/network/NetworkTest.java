package eu.elpaccto.intranet.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.InstitutionCode;
import eu.elpaccto.intranet.programme.Names;
import eu.elpaccto.intranet.programme.TopicCode;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.PartialPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkTest {

    private static final Instant NOW = Instant.parse("2021-04-01T10:00:00Z");
    private static final CountryCode PERU = new CountryCode("PE");
    private static final CountryCode CHILE = new CountryCode("CL");
    private static final CountryCode SPAIN = new CountryCode("ES");
    private static final InstitutionCode POLICE = new InstitutionCode("PNP_PE");

    private final Network network = new Network(
            new NetworkSlug("arco"),
            "ARCO",
            new Names("Red ARCO", "ARCO network", "Rede ARCO", "Réseau ARCO"),
            new TopicCode("ARMS_TRAFFICKING"),
            new ComponentCode("POL"),
            null,
            NetworkStatus.BEING_SET_UP,
            PartialPeriod.year(Year.of(2019)),
            "sources differ",
            NOW);

    @Test
    void begins_with_the_first_status_it_is_known_to_have_had() {
        assertThat(network.status()).isEqualTo(NetworkStatus.BEING_SET_UP);
        assertThat(network.statuses()).singleElement().satisfies(first -> {
            assertThat(first.since()).isEqualTo(PartialPeriod.year(Year.of(2019)));
            assertThat(first.note()).isEqualTo("sources differ");
        });
        assertThat(network.owner()).isNull();
    }

    @Test
    void keeps_every_status_it_entered() {
        network.enter(NetworkStatus.ACTIVE, PartialPeriod.year(Year.of(2020)), " ", NOW);
        network.enter(NetworkStatus.DORMANT, day("2021-03-01"), null, NOW);

        assertThat(network.status()).isEqualTo(NetworkStatus.DORMANT);
        assertThat(network.statuses())
                .extracting(StatusChange::status)
                .containsExactly(NetworkStatus.BEING_SET_UP, NetworkStatus.ACTIVE, NetworkStatus.DORMANT);
        assertThat(network.statuses().get(1).note()).isNull();
    }

    @Test
    void may_enter_a_status_within_the_year_in_which_the_last_one_began() {
        network.enter(NetworkStatus.ACTIVE, PartialPeriod.month(YearMonth.of(2019, 6)), null, NOW);

        assertThat(network.status()).isEqualTo(NetworkStatus.ACTIVE);
    }

    @Test
    void refuses_the_status_it_has() {
        assertRefused(
                "network.status.same", () -> network.enter(NetworkStatus.BEING_SET_UP, day("2021-01-01"), null, NOW));
    }

    @Test
    void refuses_a_status_from_before_the_present_one() {
        assertRefused(
                "network.since.earlier",
                () -> network.enter(NetworkStatus.ACTIVE, PartialPeriod.year(Year.of(2018)), null, NOW));
    }

    @Test
    void refuses_a_status_that_began_nobody_knows_when() {
        assertRefused(
                "network.since.missing",
                () -> network.enter(NetworkStatus.ACTIVE, PartialPeriod.notStated(), null, NOW));
    }

    @Test
    void countries_that_join_become_members_since_that_day() {
        network.admit(List.of(PERU, CHILE), day("2021-03-29"), NOW);

        assertThat(network.members())
                .containsExactly(
                        new Membership(CHILE, day("2021-03-29"), null), new Membership(PERU, day("2021-03-29"), null));
    }

    @Test
    void a_member_that_joins_keeps_its_institution_and_gets_its_date() {
        network.revise(profileOf(new Membership(PERU, PartialPeriod.notStated(), POLICE)), NOW);

        network.admit(List.of(PERU), day("2021-03-29"), NOW);

        assertThat(network.membership(PERU)).contains(new Membership(PERU, day("2021-03-29"), POLICE));
    }

    @Test
    void a_joining_date_that_is_known_is_not_forgotten() {
        network.admit(List.of(PERU), day("2021-03-29"), NOW);

        network.admit(List.of(PERU), PartialPeriod.notStated(), NOW);

        assertThat(network.membership(PERU)).map(Membership::joined).contains(day("2021-03-29"));
    }

    @Test
    void who_is_no_longer_in_the_profile_is_no_longer_a_member() {
        network.admit(List.of(PERU, CHILE), day("2021-03-29"), NOW);

        network.revise(profileOf(new Membership(SPAIN, null, null), new Membership(PERU, null, POLICE)), NOW);

        assertThat(network.members())
                .containsExactly(
                        new Membership(SPAIN, PartialPeriod.notStated(), null),
                        new Membership(PERU, PartialPeriod.notStated(), POLICE));
        assertThat(network.countries()).containsExactly(SPAIN, PERU);
    }

    @Test
    void a_profile_is_tidied_and_comes_back_as_it_was_kept() {
        network.revise(new NetworkProfile(List.of(" Red ARCO ", "", "Red ARCO"), Language.PT, "  ", List.of()), NOW);

        assertThat(network.profile()).isEqualTo(new NetworkProfile(List.of("Red ARCO"), Language.PT, null, List.of()));
    }

    @Test
    void a_profile_names_each_country_once() {
        assertRefused(
                "network.members.twice",
                () -> profileOf(new Membership(PERU, null, null), new Membership(PERU, null, POLICE)));
    }

    @Test
    void needs_an_acronym() {
        assertRefused(
                "network.acronym.missing",
                () -> new Network(
                        network.slug(),
                        " ",
                        network.names(),
                        network.theme(),
                        network.component(),
                        null,
                        NetworkStatus.IDEA,
                        day("2021-01-01"),
                        null,
                        NOW));
    }

    private static NetworkProfile profileOf(Membership... members) {
        return new NetworkProfile(List.of(), Language.ES, null, List.of(members));
    }

    private static PartialPeriod day(String day) {
        return PartialPeriod.day(LocalDate.parse(day));
    }

    private static void assertRefused(String key, Runnable work) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(work::run)
                .extracting(DomainException::key)
                .isEqualTo(key);
    }
}
