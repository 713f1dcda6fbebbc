package eu.elpaccto.intranet.programme;

import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Problem;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that an administrator edits about an entry of a reference list.
 *
 * @param country where an institution belongs; null for none and for the other lists
 * @param aliases what else it is called, each once and none of them blank
 */
public record EntryDetails(Category category, Names names, CountryCode country, List<String> aliases) {

    private static final int MOST_ALIASES = 50;

    /** @throws DomainException if an alias is no name or there are too many */
    public EntryDetails {
        aliases = aliases.stream()
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .distinct()
                .toList();
        if (aliases.size() > MOST_ALIASES) {
            throw new DomainException(List.of(Problem.at("aliases", "programme.aliases.many", MOST_ALIASES)));
        }
        for (String alias : aliases) {
            if (!Names.isName(alias)) {
                throw new DomainException(List.of(Problem.at("aliases", "programme.alias.invalid", Names.LONGEST)));
            }
        }
    }

    /** Everything it is called, in any language, each once. */
    public List<String> allNames() {
        return Stream.concat(names.all().stream(), aliases.stream()).distinct().toList();
    }
}
