package eu.elpaccto.intranet.newsletter.view;

import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.view.Query;
import eu.elpaccto.intranet.subscriber.boundary.Audience;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** To whom an address or a form wants an issue sent. An address that does not say means everybody; a form, nobody. */
@RequestScoped
public class IssueAudience {

    /** Of whom an audience consists. */
    public enum Scope {
        USERS,
        OUTSIDE
    }

    @Inject
    private Query query;

    /** What is looked at. */
    public Audience audience() {
        return of(getLanguages(), getScopes());
    }

    /** Exactly what was sent, so that nobody gets what nobody chose for them. */
    Audience sent() {
        return of(query.constants("to", Language.class), query.constants("scope", Scope.class));
    }

    private static Audience of(List<Language> languages, List<Scope> scopes) {
        return new Audience(Set.copyOf(languages), scopes.contains(Scope.USERS), scopes.contains(Scope.OUTSIDE));
    }

    public List<Language> getLanguages() {
        List<Language> chosen = query.constants("to", Language.class);
        return chosen.isEmpty() ? List.of(Language.values()) : chosen;
    }

    public List<Scope> getScopes() {
        List<Scope> chosen = query.constants("scope", Scope.class);
        return chosen.isEmpty() ? List.of(Scope.values()) : chosen;
    }

    /** All of which one can choose. */
    public List<Scope> getAllScopes() {
        return List.of(Scope.values());
    }
}
