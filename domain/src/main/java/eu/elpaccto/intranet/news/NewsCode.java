package eu.elpaccto.intranet.news;

import java.io.Serializable;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

/**
 * The readable code of a news item, for example {@code 2021-03-29-el-salvador-joins-arco}: the day of its first save and
 * its headline of then. Given once, it never changes.
 */
public record NewsCode(String value) implements Serializable {

    private static final int LONGEST_SLUG = 60;
    private static final String UNNAMED = "news";

    /** @throws IllegalArgumentException if it is not such a code */
    public NewsCode {
        if (value == null || !value.matches("\\d{4}-\\d{2}-\\d{2}(-[a-z0-9]+)+") || value.length() > 90) {
            throw new IllegalArgumentException("not a code of a news item");
        }
    }

    /** @param nth which one of this day and headline it is, from 1 */
    public static NewsCode of(LocalDate day, String headline, int nth) {
        return new NewsCode(day + "-" + slug(headline) + (nth == 1 ? "" : "-" + nth));
    }

    /** The headline in small unaccented letters and digits, cut between words. */
    static String slug(String headline) {
        String plain = Normalizer.normalize(headline.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replace("ß", "ss")
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (plain.isEmpty()) {
            return UNNAMED;
        }
        if (plain.length() <= LONGEST_SLUG) {
            return plain;
        }
        int end = plain.lastIndexOf('-', LONGEST_SLUG);
        return plain.substring(0, end > 0 ? end : LONGEST_SLUG);
    }

    @Override
    public String toString() {
        return value;
    }
}
