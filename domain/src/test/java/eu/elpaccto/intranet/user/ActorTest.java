package eu.elpaccto.intranet.user;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.shared.Language;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActorTest {

    private static final ComponentCode JUSTICE = new ComponentCode("JUS");
    private static final ComponentCode POLICE = new ComponentCode("POL");
    private static final CountryCode ECUADOR = new CountryCode("EC");
    private static final CountryCode PERU = new CountryCode("PE");

    @Test
    void staff_write_what_lies_in_their_scope_and_lead_nothing() {
        Actor staff = actor(grant(Role.STAFF, JUSTICE, false, ECUADOR));

        assertThat(staff.worksOn(Set.of(JUSTICE, POLICE), Set.of(ECUADOR, PERU)))
                .isTrue();
        assertThat(staff.worksOn(Set.of(JUSTICE), Set.of(PERU))).isFalse();
        assertThat(staff.leads(JUSTICE, Set.of(ECUADOR))).isFalse();
    }

    @Test
    void leads_write_and_lead_their_component_alone() {
        Actor lead = actor(grant(Role.LEAD, JUSTICE, false));

        assertThat(lead.worksOn(Set.of(JUSTICE), Set.of())).isTrue();
        assertThat(lead.leads(JUSTICE, Set.of(PERU))).isTrue();
        assertThat(lead.leads(POLICE, Set.of(PERU))).isFalse();
        assertThat(lead.leads(null, Set.of(PERU))).isFalse();
    }

    @Test
    void a_deputy_deputises_and_does_not_lead() {
        Actor deputy = actor(grant(Role.LEAD, JUSTICE, true));

        assertThat(deputy.deputises(JUSTICE, Set.of())).isTrue();
        assertThat(deputy.leads(JUSTICE, Set.of())).isFalse();
    }

    @Test
    void an_administrator_neither_writes_nor_leads() {
        Actor administrator = actor(new Grant(Role.ADMIN, null, Set.of(), false, LocalDate.EPOCH, null));

        assertThat(administrator.has(Role.ADMIN)).isTrue();
        assertThat(administrator.worksOn(Set.of(JUSTICE), Set.of(ECUADOR))).isFalse();
        assertThat(administrator.leads(JUSTICE, Set.of(ECUADOR))).isFalse();
        assertThat(administrator.components()).isEmpty();
    }

    @Test
    void names_each_of_their_components_once() {
        Actor both = actor(
                grant(Role.LEAD, JUSTICE, false), grant(Role.STAFF, JUSTICE, false), grant(Role.STAFF, POLICE, false));

        assertThat(both.components()).containsExactly(JUSTICE, POLICE);
    }

    private static Grant grant(Role role, ComponentCode component, boolean deputy, CountryCode... countries) {
        return new Grant(role, component, Set.of(countries), deputy, LocalDate.EPOCH, null);
    }

    private static Actor actor(Grant... grants) {
        return new Actor(new UserId(7), "handle", "Name", Language.ES, ZoneId.of("UTC"), List.of(grants));
    }
}
