package eu.elpaccto.intranet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.shared.Language;
import java.time.Month;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedMonthsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EN | News of March 2021               | MARCH
                    EN | They march together and may win  |
                    EN | May and June in review           | MAY JUNE
                    ES | Boletín de marzo de 2021         | MARCH
                    ES | SETIEMBRE                        |
                    ES | Septiembre: ¿qué pasó?           | SEPTEMBER
                    PT | Março, mês das mulheres          | MARCH
                    FR | L'infolettre de février          | FEBRUARY
                    FR | Août                             | AUGUST
                    ES | El mar y la mayoría              |
                    """)
    void months_are_found_by_their_full_names(Language language, String text, String expected) {
        Set<Month> months = expected == null
                ? Set.of()
                : Arrays.stream(expected.split(" ")).map(Month::valueOf).collect(Collectors.toSet());
        assertThat(NamedMonths.in(text, language)).isEqualTo(months);
    }
}
