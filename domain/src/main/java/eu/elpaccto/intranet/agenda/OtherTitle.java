package eu.elpaccto.intranet.agenda;

import eu.elpaccto.intranet.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** What an entry is called in another language than the one it is written in. */
@Embeddable
public class OtherTitle {

    @Enumerated(EnumType.STRING)
    @Column(name = "language", nullable = false)
    private Language language;

    @Column(name = "title", nullable = false)
    private String title;

    protected OtherTitle() {}

    public OtherTitle(Language language, String title) {
        this.language = Objects.requireNonNull(language);
        this.title = Objects.requireNonNull(title);
    }

    public Language language() {
        return language;
    }

    public String title() {
        return title;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OtherTitle that && language == that.language && title.equals(that.title);
    }

    @Override
    public int hashCode() {
        return Objects.hash(language, title);
    }

    @Override
    public String toString() {
        return language.code() + ": " + title;
    }
}
