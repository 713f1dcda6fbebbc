package eu.elpaccto.intranet.mail.boundary;

/**
 * What a mailing says in one language.
 *
 * @param text as plain text; {@link #UNSUBSCRIBE} in it is each reader's address for unsubscribing
 * @param html the same as markup, likewise
 */
public record Edition(String subject, String text, String html) {

    /** Stands where each reader's own address for unsubscribing is written. */
    public static final String UNSUBSCRIBE = "{unsubscribe}";
}
