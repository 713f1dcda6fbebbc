package eu.elpaccto.intranet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.InstitutionCode;
import eu.elpaccto.intranet.reading.NamedCountry.Standing;
import eu.elpaccto.intranet.reading.WrittenInstitutions.Leftover;
import eu.elpaccto.intranet.reading.WrittenInstitutions.Reason;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenInstitutionsTest {

    private static WrittenInstitutions read(String text, String countries, boolean complete) {
        Set<CountryCode> inQuestion = Arrays.stream(countries.split(" "))
                .filter(code -> !code.isEmpty())
                .map(CountryCode::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return WrittenInstitutions.read(text, DemoLists.gazetteer(), inQuestion, complete);
    }

    private static String codes(WrittenInstitutions read) {
        return read.institutions().stream().map(InstitutionCode::value).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EC       | National Court; SNAI; Attorney General       | CNJ_EC SNAI_EC FISCALIA_EC
            BR       | ABC/MRE; MJ-DRCI; MPF; STJ                    | ABC_BR DRCI_BR MPF_BR STJ_BR
            AR       | MPF Argentina (Procelac, Procunar)            | MPF_AR PROCELAC_AR PROCUNAR_AR
            AR BR CL | prosecutors general of AR, BR, CL             | MPF_AR MPF_BR FISCALIA_CL
            AR CO PY | Justice ministries of PY and CO               | MJ_PY MJ_CO
            AR CO PY | Ministerio de Justicia de Colombia            | MJ_CO
            PA       | ministries of security, finance, environment  | MINSEG_PA MEF_PA MIAMBIENTE_PA
            PY       | Police; Interior; Presidency                  | POLICIA_NACIONAL_PY MI_PY PRESIDENCIA_PY
            PE       | Guardia Civil and cyber prosecutor (ES)       | GUARDIA_CIVIL_ES FISCALIA_CIBER_ES
            CO EC    | mining agency; Ecuador environment unit       | ANM_CO UPMA_EC
            ''       | Fiscalía General de la Nación de Colombia     | FISCALIA_CO
            ''       | Attorney General of Colombia                  | FISCALIA_CO
            ''       | DAP (IT); ENAP (FR); Eurojust e Interpol      | DAP_IT ENAP_FR EUROJUST INTERPOL_ORG
            """)
    void institutions_are_identified_by_name_alias_and_country(String countries, String text, String expected) {
        WrittenInstitutions read = read(text, countries, true);
        assertThat(codes(read)).isEqualTo(expected);
        assertThat(read.leftover()).isEmpty();
        assertThat(read.countries()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CO EC PE | Attorney General                   | AMBIGUOUS
            ''       | Ministry of Justice                | AMBIGUOUS
            PA PY    | customs                            | UNKNOWN
            PA PY    | Police                             | UNKNOWN
            PY       | specialised police units           | UNKNOWN
            ''       | Financial Analysis Unit            | UNKNOWN
            CO PA    | Financial Analysis Unit (CO)       | PARTLY
            EC       | senior authorities of Ecuador      | PARTLY
            EC       | 7 EU Delegations                   | PARTLY
            EC       | some people                        | UNKNOWN
            """)
    void what_cannot_be_told_is_left_over_with_the_reason(String countries, String text, Reason reason) {
        assertThat(read(text, countries, true).leftover()).containsExactly(new Leftover(text, reason));
    }

    @Test
    void a_single_country_decides_only_when_no_others_can_be_meant() {
        assertThat(codes(read("Customs", "PA", true))).isEqualTo("ADUANAS_PA");
        assertThat(codes(read("Customs", "PA", false))).isEmpty();
    }

    @Test
    void linked_projects_are_told_apart_from_institutions() {
        WrittenInstitutions read = read("EUROsociAL+; COPOLAD II; AMERIPOL and INTERPOL projects; Ameripol", "", true);
        assertThat(read.projects())
                .extracting(code -> code.value())
                .containsExactly("EUROSOCIAL", "COPOLAD", "AMERIPOL", "INTERPOL");
        assertThat(codes(read)).isEqualTo("AMERIPOL_ORG");
        assertThat(read.leftover()).isEmpty();
    }

    @Test
    void countries_that_take_part_as_such_are_told() {
        WrittenInstitutions read = read("PE present; experience of CR, IT; ministries of ES, FR", "EC", true);
        assertThat(read.countries())
                .containsExactly(
                        new NamedCountry(new CountryCode("PE"), Standing.NAMED),
                        new NamedCountry(new CountryCode("CR"), Standing.CONTRIBUTOR),
                        new NamedCountry(new CountryCode("IT"), Standing.CONTRIBUTOR),
                        new NamedCountry(new CountryCode("ES"), Standing.NAMED),
                        new NamedCountry(new CountryCode("FR"), Standing.NAMED));
        assertThat(read.leftover()).containsExactly(new Leftover("ministries of ES, FR", Reason.PARTLY));
    }

    @Test
    void no_text_names_no_institution() {
        assertThat(read("", "EC", true).institutions()).isEmpty();
        assertThat(WrittenInstitutions.read(null, DemoLists.gazetteer(), Set.of(), true)
                        .leftover())
                .isEmpty();
    }
}
