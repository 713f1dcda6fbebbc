package eu.elpaccto.intranet.shared;

import java.util.Locale;
import java.util.Optional;

/**
 * A working language of the programme. Requests, headers and profiles only ever select one of these constants; the
 * locale always comes from here.
 */
public enum Language {
    ES("es"),
    EN("en"),
    PT("pt"),
    FR("fr");

    private final Locale locale;

    Language(String code) {
        this.locale = new Locale.Builder().setLanguage(code).build();
    }

    /** The ISO 639-1 code in lower case. */
    public String code() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /** The language with this ISO 639-1 code; empty for anything else. */
    public static Optional<Language> of(String code) {
        for (Language language : values()) {
            if (language.code().equalsIgnoreCase(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
