package eu.elpaccto.intranet.user.boundary;

import java.util.List;

/**
 * What setting up a second factor hands out, once.
 *
 * @param recoveryCodes each opens the account once in place of a code
 * @param session the new token of the session
 */
public record NewSecondFactor(List<String> recoveryCodes, String session) {

    /** Says nothing about the secrets, so that they never reach a log. */
    @Override
    public String toString() {
        return "second factor";
    }
}
