package eu.elpaccto.intranet.user.boundary;

import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.user.UserId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names behind user ids. */
@ApplicationScoped
public class People {

    @Inject
    private Sql sql;

    /** One person as others see them. */
    public record Person(long id, String name) {}

    public String name(UserId id) {
        return names(List.of(id.value())).getOrDefault(id.value(), "–");
    }

    /** Name by id, for as many as are known. */
    public Map<Long, String> names(Collection<Long> ids) {
        Map<Long, String> names = new HashMap<>();
        names.put(UserId.SYSTEM.value(), "EL PAcCTO");
        sql.rows(
                        Person.class,
                        "SELECT id, name FROM user_account WHERE id = ANY(:ids)",
                        Map.of("ids", ids.toArray(Long[]::new)))
                .forEach(person -> names.put(person.id(), person.name()));
        return names;
    }
}
