package eu.elpaccto.intranet.activity;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.programme.Category;
import eu.elpaccto.intranet.programme.CountryCode;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachTest {

    private static final Set<String> PARTNERS = Set.of(
            "AR", "BO", "BR", "CL", "CO", "CR", "CU", "EC", "SV", "GT", "HN", "MX", "NI", "PA", "PY", "PE", "UY");
    private static final Set<String> EUROPE = Set.of("ES", "FR", "IT", "PT");

    private static Category categoryOf(CountryCode country) {
        return PARTNERS.contains(country.value())
                ? Category.PARTNER
                : EUROPE.contains(country.value()) ? Category.EU : Category.OTHER;
    }

    private static ActivityDetails activityIn(String countries) {
        ActivityDetails details = new ActivityDetails();
        for (String country : countries.split(" ")) {
            String[] parts = country.split(":");
            CountryRole role = parts.length == 1 ? CountryRole.PARTICIPANT : CountryRole.valueOf(parts[1]);
            details.getCountries().add(new CountryInvolvement(new CountryCode(parts[0]), role));
        }
        return details;
    }

    private static Reach reach(ActivityDetails details) {
        return details.reach(ReachTest::categoryOf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EC                                         | NATIONAL
            EC:HOST                                    | NATIONAL
            EC PE                                      | MULTI_COUNTRY
            AR BO BR CL CO CR EC GT HN                 | MULTI_COUNTRY
            AR BO BR CL CO CR EC GT HN MX              | REGIONAL
            EC CR:CONTRIBUTOR ES:CONTRIBUTOR           | NATIONAL
            EC ES                                      | BI_REGIONAL
            EC ES:HOST                                 | BI_REGIONAL
            EC ES:BENEFICIARY                          | BI_REGIONAL
            EC ES:CHAIR                                | NATIONAL
            EC DO                                      | NATIONAL
            DO                                         | UNKNOWN
            ES FR                                      | UNKNOWN
            EC:CONTRIBUTOR                             | UNKNOWN
            """)
    void reach_follows_from_the_named_countries(String countries, Reach reach) {
        assertThat(reach(activityIn(countries))).isEqualTo(reach);
    }

    @Test
    void without_any_country_it_is_unknown() {
        assertThat(reach(new ActivityDetails())).isEqualTo(Reach.UNKNOWN);
    }

    @Test
    void a_stated_count_counts_where_no_list_is_given() {
        ActivityDetails details = new ActivityDetails();
        details.setStatedCountries(new StatedCountries(13, null, false, CountryGroup.LATIN_AMERICA));
        assertThat(reach(details)).isEqualTo(Reach.REGIONAL);
        details.setStatedCountries(new StatedCountries(3, null, false, null));
        assertThat(reach(details)).isEqualTo(Reach.MULTI_COUNTRY);
    }

    @Test
    void others_beside_the_named_are_added() {
        ActivityDetails details = activityIn("PE");
        details.setStatedCountries(new StatedCountries(12, null, true, CountryGroup.LATIN_AMERICA));
        assertThat(reach(details)).isEqualTo(Reach.REGIONAL);
    }

    @Test
    void a_stated_count_that_includes_europe_is_bi_regional() {
        ActivityDetails details = activityIn("MX:HOST");
        details.setStatedCountries(new StatedCountries(17, null, false, CountryGroup.LATIN_AMERICA_AND_EU));
        assertThat(reach(details)).isEqualTo(Reach.BI_REGIONAL);
    }
}
