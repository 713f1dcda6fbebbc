package eu.elpaccto.intranet.network;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.network.Vitality.Quarter;
import eu.elpaccto.intranet.network.Vitality.Sign;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.shared.PartialPeriod;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VitalityTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 5, 10);
    private static final CountryCode PERU = new CountryCode("PE");
    private static final CountryCode CHILE = new CountryCode("CL");

    private final Vitality lively = new Vitality(List.of(
            on("2021-03-29", PERU, CHILE),
            on("2020-11-24", CHILE),
            on("2021-01-20"),
            new Sign(PartialPeriod.month(YearMonth.of(2020, 12)), Set.of()),
            new Sign(PartialPeriod.year(Year.of(2019)), Set.of(PERU)),
            new Sign(PartialPeriod.notStated(), Set.of(PERU))));

    private final Vitality silent = new Vitality(List.of());

    @Test
    void knows_as_much_as_its_latest_update() {
        assertThat(lively.latest()).contains(day("2021-03-29"));
        assertThat(lively.knownUpTo(TODAY)).isEqualTo("2021-03-29");
        assertThat(lively.knownUpTo(LocalDate.of(2021, 3, 1))).isEqualTo("2021-03-01");
    }

    @Test
    void says_when_a_country_was_last_named() {
        assertThat(lively.lastSeen(PERU)).contains(day("2021-03-29"));
        assertThat(lively.lastSeen(new CountryCode("PA"))).isEmpty();
    }

    @Test
    void counts_updates_by_quarter_and_leaves_out_what_only_a_year_is_known_of() {
        assertThat(lively.quarters(3, LocalDate.of(2021, 3, 29)))
                .containsExactly(new Quarter(2020, 3, 0), new Quarter(2020, 4, 2), new Quarter(2021, 1, 2));
    }

    @Test
    void a_rhythm_needs_three_updates() {
        assertThat(lively.rhythmInMonths()).contains(7);
        assertThat(new Vitality(List.of(on("2021-01-01"), on("2021-02-01"), on("2021-03-03"))).rhythmInMonths())
                .contains(1);
        assertThat(new Vitality(List.of(on("2021-01-01"), on("2021-02-01"))).rhythmInMonths())
                .isEmpty();
    }

    @Test
    void a_silent_network_is_known_up_to_today() {
        assertThat(silent.latest()).isEmpty();
        assertThat(silent.knownUpTo(TODAY)).isEqualTo(TODAY);
        assertThat(silent.quarters(1, TODAY)).containsExactly(new Quarter(2021, 2, 0));
    }

    @Test
    void a_member_is_new_for_ninety_days() {
        LocalDate joined = LocalDate.of(2021, 3, 29);
        Membership member = new Membership(PERU, PartialPeriod.day(joined), null);

        assertThat(Vitality.isNew(member, joined)).isTrue();
        assertThat(Vitality.isNew(member, joined.plusDays(90))).isTrue();
        assertThat(Vitality.isNew(member, joined.plusDays(91))).isFalse();
        assertThat(Vitality.isNew(member, joined.minusDays(1))).isFalse();
        assertThat(Vitality.isNew(new Membership(PERU, PartialPeriod.year(Year.of(2021)), null), joined))
                .isFalse();
        assertThat(Vitality.isNew(new Membership(PERU, null, null), joined)).isFalse();
    }

    private static Sign on(String day, CountryCode... countries) {
        return new Sign(day(day), Set.of(countries));
    }

    private static PartialPeriod day(String day) {
        return PartialPeriod.day(LocalDate.parse(day));
    }
}
