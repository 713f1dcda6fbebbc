package eu.elpaccto.intranet.user.boundary;

/**
 * A login session that just began.
 *
 * @param token what the browser shows from now on
 * @param codePending whether the code of the second factor is still owed
 */
public record Opened(String token, boolean codePending) {

    /** Says nothing about the secret, so that it never reaches a log. */
    @Override
    public String toString() {
        return "session";
    }
}
