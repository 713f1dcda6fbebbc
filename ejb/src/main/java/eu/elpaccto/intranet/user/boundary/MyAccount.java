package eu.elpaccto.intranet.user.boundary;

import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.user.Grant;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * An account as its owner sees it.
 *
 * @param secondFactorDemanded whether their role demands a second factor
 * @param recoveryCodesLeft how many recovery codes are unused
 * @param lastLoginAt null before the first
 */
public record MyAccount(
        String name,
        String email,
        Language language,
        ZoneId zone,
        List<Grant> grants,
        boolean secondFactor,
        boolean secondFactorDemanded,
        int recoveryCodesLeft,
        Instant lastLoginAt) {}
