package eu.elpaccto.intranet.mail.boundary;

/**
 * How far a mailing has come.
 *
 * @param total how many mails it has
 * @param sent how many the mail server took
 * @param waiting how many were not tried yet
 * @param failing how many are to be tried again
 * @param refused how many the mail server refused for good
 * @param givenUp how many it did not take for days
 */
public record Progress(boolean paused, long total, long sent, long waiting, long failing, long refused, long givenUp) {

    /** With how many nothing more will happen. */
    public long ended() {
        return sent + refused + givenUp;
    }

    /** Whether nothing is left to be sent. */
    public boolean isDone() {
        return ended() == total;
    }
}
