package eu.elpaccto.intranet.news;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** A paragraph of a source, word by word as it was when it was translated, and its translation. */
@Embeddable
public class TranslatedParagraph {

    @Column(name = "source", nullable = false)
    private String source;

    @Column(name = "text", nullable = false)
    private String text;

    protected TranslatedParagraph() {}

    /** @param text null while it is not translated */
    public TranslatedParagraph(String source, String text) {
        this.source = Objects.requireNonNull(source);
        this.text = text;
    }

    public String source() {
        return source;
    }

    /** Null while it is not translated. */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TranslatedParagraph that
                && Objects.equals(source, that.source)
                && Objects.equals(text, that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, text);
    }

    @Override
    public String toString() {
        return source + " → " + text;
    }
}
