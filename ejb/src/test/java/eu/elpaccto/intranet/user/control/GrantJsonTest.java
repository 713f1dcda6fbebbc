package eu.elpaccto.intranet.user.control;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.user.Grant;
import eu.elpaccto.intranet.user.Role;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GrantJsonTest {

    @Test
    void reads_what_the_database_makes_of_grants() {
        String json = """
                [{"role" : "LEAD", "component" : "JUS", "countries" : "EC,PE", "deputy" : true, "from" : "2021-01-01", "to" : "2021-12-31"},
                 {"role" : "ADMIN", "component" : null, "countries" : null, "deputy" : false, "from" : "2020-01-01", "to" : null}]
                """;

        assertThat(GrantJson.read(json))
                .containsExactly(
                        new Grant(
                                Role.LEAD,
                                new ComponentCode("JUS"),
                                Set.of(new CountryCode("EC"), new CountryCode("PE")),
                                true,
                                LocalDate.of(2021, 1, 1),
                                LocalDate.of(2021, 12, 31)),
                        new Grant(Role.ADMIN, null, Set.of(), false, LocalDate.of(2020, 1, 1), null));
    }
}
