package eu.elpaccto.intranet.network;

import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.InstitutionCode;
import eu.elpaccto.intranet.shared.PartialPeriod;
import java.util.Objects;

/**
 * A country in a network.
 *
 * @param joined since when; not stated where nobody knows
 * @param institution which of its institutions represents it; null where nobody knows
 */
public record Membership(CountryCode country, PartialPeriod joined, InstitutionCode institution) {

    public Membership {
        Objects.requireNonNull(country);
        joined = joined == null ? PartialPeriod.notStated() : joined;
    }
}
