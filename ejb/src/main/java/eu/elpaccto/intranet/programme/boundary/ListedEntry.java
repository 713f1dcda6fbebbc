package eu.elpaccto.intranet.programme.boundary;

import eu.elpaccto.intranet.programme.Category;
import eu.elpaccto.intranet.programme.CountryCode;

/**
 * One line of a reference list.
 *
 * @param name in the language that was asked for
 * @param country null for none
 * @param aliases what else it is called, in one line
 */
public record ListedEntry(
        String code, Category category, String name, String country, String aliases, boolean retired) {

    public CountryCode countryCode() {
        return country == null ? null : new CountryCode(country);
    }
}
