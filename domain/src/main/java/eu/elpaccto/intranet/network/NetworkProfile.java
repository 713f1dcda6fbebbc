package eu.elpaccto.intranet.network;

import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Keepable;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the network's component keeps current about it.
 *
 * @param aliases other names by which it is found, in their order
 * @param language of the objectives
 * @param objectives what the network is for; null while nobody wrote it
 * @param members by country, each country once
 */
public record NetworkProfile(List<String> aliases, Language language, String objectives, List<Membership> members) {

    private static final int LONGEST_ALIAS = 200;
    private static final int LONGEST_OBJECTIVES = 8000;

    /** @throws DomainException naming every field that breaks a rule */
    public NetworkProfile {
        aliases = aliases.stream()
                .map(Keepable::of)
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .distinct()
                .toList();
        objectives = Keepable.of(objectives);
        objectives = objectives == null || objectives.isBlank() ? null : objectives.strip();
        members = members.stream()
                .sorted(Comparator.comparing(Membership::country))
                .toList();
        List<Problem> problems = new ArrayList<>();
        if (aliases.stream().anyMatch(alias -> alias.length() > LONGEST_ALIAS)) {
            problems.add(Problem.at("aliases", "network.aliases.length"));
        }
        if (objectives != null && objectives.length() > LONGEST_OBJECTIVES) {
            problems.add(Problem.at("objectives", "network.objectives.length"));
        }
        if (members.stream().map(Membership::country).distinct().count() < members.size()) {
            problems.add(Problem.at("members", "network.members.twice"));
        }
        if (!problems.isEmpty()) {
            throw new DomainException(problems);
        }
    }
}
