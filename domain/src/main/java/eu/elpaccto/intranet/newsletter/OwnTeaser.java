package eu.elpaccto.intranet.newsletter;

import eu.elpaccto.intranet.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** A teaser that stands in one issue only, in the place of the item's own. */
@Embeddable
public class OwnTeaser {

    @Column(name = "item", nullable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "language", nullable = false)
    private Language language;

    @Column(name = "teaser", nullable = false)
    private String text;

    protected OwnTeaser() {}

    public OwnTeaser(String code, Language language, String text) {
        this.code = Objects.requireNonNull(code);
        this.language = Objects.requireNonNull(language);
        this.text = Objects.requireNonNull(text);
    }

    /** Of the item. */
    public String code() {
        return code;
    }

    public Language language() {
        return language;
    }

    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OwnTeaser that
                && code.equals(that.code)
                && language == that.language
                && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, language, text);
    }

    @Override
    public String toString() {
        return language.code() + ": " + text;
    }
}
