package eu.elpaccto.intranet.user;

import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.shared.Language;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whoever is acting now, with the grants that hold today. Every boundary gets it from one place and hands it on as a
 * value.
 */
public record Actor(UserId id, String handle, String name, Language language, ZoneId zone, List<Grant> grants) {

    /** The programme itself, when no person acts. */
    public static final Actor SYSTEM =
            new Actor(UserId.SYSTEM, "system", "EL PAcCTO", Language.ES, ZoneId.of("UTC"), List.of());

    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** Whether staff or lead work of these components and countries is theirs. */
    public boolean worksOn(Set<ComponentCode> components, Set<CountryCode> countries) {
        return grants.stream()
                .filter(grant -> grant.role() != Role.ADMIN)
                .anyMatch(grant -> grant.covers(components, countries));
    }

    /** Whether they lead this component, for work with these countries, and not merely as a deputy. */
    public boolean leads(ComponentCode component, Set<CountryCode> countries) {
        return leads(component, countries, false);
    }

    /** Whether they are the deputy lead of this component, for work with these countries. */
    public boolean deputises(ComponentCode component, Set<CountryCode> countries) {
        return leads(component, countries, true);
    }

    private boolean leads(ComponentCode component, Set<CountryCode> countries, boolean deputy) {
        return component != null
                && grants.stream()
                        .filter(grant -> grant.role() == Role.LEAD && grant.deputy() == deputy)
                        .anyMatch(grant -> grant.covers(Set.of(component), countries));
    }

    /** The component of all their work; empty if there are several, or none. */
    public Optional<ComponentCode> onlyComponent() {
        return components().size() == 1 ? Optional.of(components().get(0)) : Optional.empty();
    }

    /** The components in which they write or review, each once. */
    public List<ComponentCode> components() {
        return grants.stream()
                .map(Grant::component)
                .filter(component -> component != null)
                .distinct()
                .toList();
    }
}
