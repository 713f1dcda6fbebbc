package eu.elpaccto.intranet.shared;

import java.text.Normalizer;
import java.util.Locale;

/** Titles as parts of readable addresses. */
public final class Slug {

    private static final int LONGEST = 60;

    private Slug() {}

    /**
     * The title in small unaccented letters and digits, cut between words to at most 60 characters.
     *
     * @param otherwise what stands for a title without any Latin letter or digit
     */
    public static String of(String title, String otherwise) {
        String plain = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replace("ß", "ss")
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (plain.isEmpty()) {
            return otherwise;
        }
        if (plain.length() <= LONGEST) {
            return plain;
        }
        int end = plain.lastIndexOf('-', LONGEST);
        return plain.substring(0, end > 0 ? end : LONGEST);
    }
}
