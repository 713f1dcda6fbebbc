package eu.elpaccto.intranet.newsletter;

import eu.elpaccto.intranet.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** A sentence or more of an issue's own, in one language. */
@Embeddable
public class IssueText {

    @Enumerated(EnumType.STRING)
    @Column(name = "language", nullable = false)
    private Language language;

    @Column(name = "text", nullable = false)
    private String text;

    protected IssueText() {}

    public IssueText(Language language, String text) {
        this.language = Objects.requireNonNull(language);
        this.text = Objects.requireNonNull(text);
    }

    public Language language() {
        return language;
    }

    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IssueText that && language == that.language && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(language, text);
    }

    @Override
    public String toString() {
        return language.code() + ": " + text;
    }
}
