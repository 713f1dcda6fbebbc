package eu.elpaccto.intranet.activity;

import eu.elpaccto.intranet.programme.Category;
import eu.elpaccto.intranet.programme.CountryCode;
import java.util.function.Function;

/**
 * How far an activity reaches. Always computed, never typed: from the named partner countries except contributors, and
 * the stated count. One is national, two to nine multi-country, ten and more regional; any of these with an EU
 * beneficiary, host or participant is bi-regional; with nothing known it is unknown. A region stated as a whole counts as
 * ten countries of it.
 */
public enum Reach {
    UNKNOWN,
    NATIONAL,
    MULTI_COUNTRY,
    REGIONAL,
    BI_REGIONAL;

    /** From this number of partner countries on, an activity is regional (programme convention). */
    private static final int REGIONAL_FROM = 10;

    /** @param categoryOf tells whether a country is a partner, an EU state or another */
    static Reach of(ActivityDetails details, Function<CountryCode, Category> categoryOf) {
        long partners = details.getCountries().stream()
                .filter(involved -> involved.role() != CountryRole.CONTRIBUTOR)
                .filter(involved -> categoryOf.apply(involved.country()) == Category.PARTNER)
                .count();
        StatedCountries stated = details.getStatedCountries();
        long known = stated.number() == null && stated.group().includesLatinAmerica()
                ? Math.max(partners, REGIONAL_FROM)
                : stated.inAll(partners);
        if (known == 0) {
            return UNKNOWN;
        }
        boolean withEurope = details.getCountries().stream()
                        .filter(involved ->
                                involved.role() != CountryRole.CONTRIBUTOR && involved.role() != CountryRole.CHAIR)
                        .anyMatch(involved -> categoryOf.apply(involved.country()) == Category.EU)
                || stated.group().includesEurope();
        if (withEurope) {
            return BI_REGIONAL;
        }
        if (known == 1) {
            return NATIONAL;
        }
        return known < REGIONAL_FROM ? MULTI_COUNTRY : REGIONAL;
    }
}
