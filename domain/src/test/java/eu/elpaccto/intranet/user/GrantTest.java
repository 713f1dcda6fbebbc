package eu.elpaccto.intranet.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.shared.DomainException;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GrantTest {

    private static final ComponentCode JUSTICE = new ComponentCode("JUS");
    private static final ComponentCode POLICE = new ComponentCode("POL");
    private static final CountryCode ECUADOR = new CountryCode("EC");
    private static final CountryCode PERU = new CountryCode("PE");
    private static final LocalDate NEW_YEAR = LocalDate.of(2021, 1, 1);
    private static final LocalDate MIDSUMMER = LocalDate.of(2021, 6, 30);

    @Test
    void holds_from_its_first_to_its_last_day() {
        Grant grant = new Grant(Role.STAFF, JUSTICE, Set.of(), false, NEW_YEAR, MIDSUMMER);

        assertThat(grant.isValidOn(NEW_YEAR.minusDays(1))).isFalse();
        assertThat(grant.isValidOn(NEW_YEAR)).isTrue();
        assertThat(grant.isValidOn(MIDSUMMER)).isTrue();
        assertThat(grant.isValidOn(MIDSUMMER.plusDays(1))).isFalse();
        assertThat(grant.hasEndedBy(MIDSUMMER)).isFalse();
        assertThat(grant.hasEndedBy(MIDSUMMER.plusDays(1))).isTrue();
    }

    @Test
    void without_a_last_day_it_never_ends() {
        Grant grant = new Grant(Role.LEAD, JUSTICE, Set.of(), false, NEW_YEAR, null);

        assertThat(grant.isValidOn(LocalDate.of(2121, 1, 1))).isTrue();
        assertThat(grant.hasEndedBy(LocalDate.of(2121, 1, 1))).isFalse();
    }

    @Test
    void covers_its_component_in_every_country_unless_it_is_limited() {
        Grant everywhere = new Grant(Role.STAFF, JUSTICE, Set.of(), false, NEW_YEAR, null);
        Grant inEcuador = new Grant(Role.STAFF, JUSTICE, Set.of(ECUADOR), false, NEW_YEAR, null);

        assertThat(everywhere.covers(Set.of(JUSTICE, POLICE), Set.of())).isTrue();
        assertThat(everywhere.covers(Set.of(POLICE), Set.of(ECUADOR))).isFalse();
        assertThat(inEcuador.covers(Set.of(JUSTICE), Set.of(PERU, ECUADOR))).isTrue();
        assertThat(inEcuador.covers(Set.of(JUSTICE), Set.of(PERU))).isFalse();
        assertThat(inEcuador.covers(Set.of(JUSTICE), Set.of())).isFalse();
        assertThat(inEcuador.covers(Set.of(POLICE), Set.of(ECUADOR))).isFalse();
    }

    @Test
    void staff_and_leads_need_a_component_and_administrators_have_none() {
        assertThatThrownBy(() -> new Grant(Role.LEAD, null, Set.of(), false, NEW_YEAR, null))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("user.grant.component"));
        assertThatThrownBy(() -> new Grant(Role.ADMIN, JUSTICE, Set.of(), false, NEW_YEAR, null))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("user.grant.adminScope"));
    }

    @Test
    void only_a_lead_can_be_a_deputy_and_only_a_scope_can_be_limited() {
        assertThat(new Grant(Role.STAFF, JUSTICE, Set.of(), true, NEW_YEAR, null).deputy())
                .isFalse();
        assertThat(new Grant(Role.LEAD, JUSTICE, Set.of(), true, NEW_YEAR, null).deputy())
                .isTrue();
        assertThat(new Grant(Role.ADMIN, null, Set.of(PERU), false, NEW_YEAR, null).countries())
                .isEmpty();
    }

    @Test
    void cannot_end_before_it_begins() {
        assertThatThrownBy(() -> new Grant(Role.STAFF, JUSTICE, Set.of(), false, MIDSUMMER, NEW_YEAR))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("user.grant.dates"));
    }
}
