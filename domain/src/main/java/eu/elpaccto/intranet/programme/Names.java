package eu.elpaccto.intranet.programme;

import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** A name in the four working languages, each of them present. */
@Embeddable
public class Names {

    @Column(name = "name_es", nullable = false)
    private String es;

    @Column(name = "name_en", nullable = false)
    private String en;

    @Column(name = "name_pt", nullable = false)
    private String pt;

    @Column(name = "name_fr", nullable = false)
    private String fr;

    protected Names() {}

    /** @throws DomainException if a name is missing */
    public Names(String es, String en, String pt, String fr) {
        this.es = required(es);
        this.en = required(en);
        this.pt = required(pt);
        this.fr = required(fr);
    }

    private static String required(String name) {
        if (name == null || name.isBlank()) {
            throw new DomainException("programme.names.missing");
        }
        return name.strip();
    }

    public String in(Language language) {
        return switch (language) {
            case ES -> es;
            case EN -> en;
            case PT -> pt;
            case FR -> fr;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Names that
                && Objects.equals(es, that.es)
                && Objects.equals(en, that.en)
                && Objects.equals(pt, that.pt)
                && Objects.equals(fr, that.fr);
    }

    @Override
    public int hashCode() {
        return Objects.hash(es, en, pt, fr);
    }
}
