package eu.elpaccto.intranet.network.view;

import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.InstitutionCode;
import eu.elpaccto.intranet.shared.PartialPeriod;

/**
 * One line of the table that says who represents whom.
 *
 * @param institution null where nobody knows
 * @param lastSeen when an update last named the country; null for never
 */
public record MemberLine(
        CountryCode country, InstitutionCode institution, PartialPeriod joined, PartialPeriod lastSeen) {}
