package eu.elpaccto.intranet.news;

import eu.elpaccto.intranet.shared.Language;
import java.io.Serializable;
import java.util.Objects;

/**
 * Names the translation of a news item into a language, for example {@code 2021-03-29-el-salvador-joins-arco.en}. It is
 * known before anything is written, so that of each there is but one.
 */
public record TranslationCode(NewsCode item, Language language) implements Serializable {

    public TranslationCode {
        Objects.requireNonNull(item);
        Objects.requireNonNull(language);
    }

    /** @throws IllegalArgumentException if it is not such a code */
    public static TranslationCode of(String text) {
        int dot = text == null ? -1 : text.lastIndexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException("not a code of a translation");
        }
        Language language = Language.of(text.substring(dot + 1))
                .filter(found -> found.code().equals(text.substring(dot + 1)))
                .orElseThrow(() -> new IllegalArgumentException("not a code of a translation"));
        return new TranslationCode(new NewsCode(text.substring(0, dot)), language);
    }

    public String value() {
        return item + "." + language.code();
    }

    @Override
    public String toString() {
        return value();
    }
}
