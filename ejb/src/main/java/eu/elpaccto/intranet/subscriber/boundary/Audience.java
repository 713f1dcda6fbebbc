package eu.elpaccto.intranet.subscriber.boundary;

import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.control.Where;
import java.util.Set;

/** To whom something is sent: readers of these languages, among users, outside addresses, or both. */
public record Audience(Set<Language> languages, boolean users, boolean outside) {

    public Audience {
        languages = Set.copyOf(languages);
    }

    /** Everybody. */
    public static Audience all() {
        return new Audience(Set.of(Language.values()), true, true);
    }

    Where where() {
        Where where = new Where()
                .and("s.state = 'SUBSCRIBED'")
                .and(
                        "s.language = ANY(:languages)",
                        "languages",
                        languages.stream().map(Language::name).toArray(String[]::new));
        if (!users) {
            where.and("s.kind <> 'USER'");
        }
        if (!outside) {
            where.and("s.kind <> 'OUTSIDE'");
        }
        return where;
    }
}
