package eu.elpaccto.intranet.programme;

import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A name in the four working languages, each of them present. */
@Embeddable
public class Names {

    static final int LONGEST = 200;

    @Column(name = "name_es", nullable = false)
    private String es;

    @Column(name = "name_en", nullable = false)
    private String en;

    @Column(name = "name_pt", nullable = false)
    private String pt;

    @Column(name = "name_fr", nullable = false)
    private String fr;

    protected Names() {}

    /** @throws DomainException naming every language in which the name is missing or too long */
    public Names(String es, String en, String pt, String fr) {
        List<Problem> problems = new ArrayList<>();
        this.es = checked(Language.ES, es, problems);
        this.en = checked(Language.EN, en, problems);
        this.pt = checked(Language.PT, pt, problems);
        this.fr = checked(Language.FR, fr, problems);
        if (!problems.isEmpty()) {
            throw new DomainException(problems);
        }
    }

    private static String checked(Language language, String name, List<Problem> problems) {
        String stripped = name == null ? "" : name.strip();
        if (!isName(stripped)) {
            problems.add(Problem.at("names." + language.code(), "programme.name.invalid", language, LONGEST));
        }
        return stripped;
    }

    /** Whether something may be called so: one line that says something and is not too long. */
    static boolean isName(String text) {
        return !text.isBlank() && text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
    }

    /** The name in each language, in the order of the languages. */
    public List<String> all() {
        return Stream.of(Language.values()).map(this::in).toList();
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
