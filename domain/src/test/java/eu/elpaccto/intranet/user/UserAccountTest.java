package eu.elpaccto.intranet.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserAccountTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 3, 30);
    private static final Grant STAFF =
            new Grant(Role.STAFF, new ComponentCode("JUS"), Set.of(), false, TODAY.minusYears(1), null);
    private static final Grant FORMER_LEAD =
            new Grant(Role.LEAD, new ComponentCode("JUS"), Set.of(), false, TODAY.minusYears(2), TODAY.minusDays(1));

    @Test
    void is_known_by_one_form_of_its_mail_address() {
        assertThat(account(" Nuria.Vega@Example.ORG ", "Nuria Vega").email()).isEqualTo("nuria.vega@example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nuria",
                "nuria@example",
                "a b@example.org",
                "a@b.org,c@d.org",
                "<a@b.org>",
                "@b.org",
                "a..b@c.org",
                ".a@c.org",
                "a.@c.org",
                "a@c..org"
            })
    void refuses_what_is_no_mail_address(String email) {
        assertThatThrownBy(() -> account(email, "Nuria Vega"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.problems().get(0).field()).isEqualTo("email"));
    }

    /** Looking for the last dot of an address takes the square of its dots. */
    @Test
    void refuses_what_is_too_long_for_a_mail_address_without_reading_it() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> refuses_what_is_no_mail_address("a@" + ".".repeat(200_000) + "@"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Eve\r\nBcc: all@example.org", "Eve\nX", "Eve\u0000X", "Eve\u0085X"})
    void a_name_is_one_line(String name) {
        assertThatThrownBy(() -> account("eve@example.org", name)).isInstanceOf(DomainException.class);
        assertThat(account("eve@example.org", "Évê Ñandú-O’Hara").name()).isEqualTo("Évê Ñandú-O’Hara");
    }

    @Test
    void has_a_name() {
        assertThatThrownBy(() -> account("nuria@example.org", "  ")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> account("nuria@example.org", "x".repeat(121))).isInstanceOf(DomainException.class);
        assertThat(account("nuria@example.org", " Nuria Vega ").name()).isEqualTo("Nuria Vega");
    }

    @Test
    void acts_with_the_grants_that_hold_today() {
        UserAccount account = account("nuria@example.org", "Nuria Vega");
        account.grant(List.of(STAFF, FORMER_LEAD));

        assertThat(account.grants()).containsExactly(STAFF, FORMER_LEAD);
        assertThat(account.grantsOn(TODAY)).containsExactly(STAFF);
        assertThat(account.grantsOn(TODAY.minusDays(1))).containsExactly(STAFF, FORMER_LEAD);
    }

    @Test
    void deactivated_it_may_do_nothing_and_reactivated_what_it_could_before() {
        UserAccount account = account("nuria@example.org", "Nuria Vega");
        account.grant(List.of(STAFF));

        account.deactivate();
        assertThat(account.grantsOn(TODAY)).isEmpty();

        account.reactivate();
        assertThat(account.grantsOn(TODAY)).containsExactly(STAFF);
    }

    @Test
    void is_not_given_the_same_grant_twice() {
        UserAccount account = account("nuria@example.org", "Nuria Vega");

        assertThatThrownBy(() -> account.grant(List.of(STAFF, STAFF))).isInstanceOf(DomainException.class);
        assertThat(account.grants()).isEmpty();
    }

    @Test
    void stands_as_invited_until_it_has_a_password() {
        UserAccount account = account("nuria@example.org", "Nuria Vega");
        assertThat(Standing.of(account.isActive(), account.isInUse())).isEqualTo(Standing.INVITED);

        account.changePassword("a PHC string");
        assertThat(Standing.of(account.isActive(), account.isInUse())).isEqualTo(Standing.ACTIVE);

        account.deactivate();
        assertThat(Standing.of(account.isActive(), account.isInUse())).isEqualTo(Standing.DEACTIVATED);
    }

    private static UserAccount account(String email, String name) {
        return new UserAccount(UUID.randomUUID(), email, name, Language.ES, ZoneId.of("Europe/Madrid"), Instant.EPOCH);
    }
}
