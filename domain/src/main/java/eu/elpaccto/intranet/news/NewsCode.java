package eu.elpaccto.intranet.news;

import eu.elpaccto.intranet.shared.Slug;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The readable code of a news item, for example {@code 2021-03-29-el-salvador-joins-arco}: the day of its first save and
 * its headline of then. Given once, it never changes.
 */
public record NewsCode(String value) implements Serializable {

    private static final String UNNAMED = "news";

    /** @throws IllegalArgumentException if it is not such a code */
    public NewsCode {
        if (value == null || !value.matches("\\d{4}-\\d{2}-\\d{2}(-[a-z0-9]+)+") || value.length() > 90) {
            throw new IllegalArgumentException("not a code of a news item");
        }
    }

    /** @param nth which one of this day and headline it is, from 1 */
    public static NewsCode of(LocalDate day, String headline, int nth) {
        return new NewsCode(day + "-" + Slug.of(headline, UNNAMED) + (nth == 1 ? "" : "-" + nth));
    }

    @Override
    public String toString() {
        return value;
    }
}
