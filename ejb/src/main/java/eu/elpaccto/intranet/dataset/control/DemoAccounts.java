package eu.elpaccto.intranet.dataset.control;

import static eu.elpaccto.intranet.dataset.control.DemoFiles.text;
import static eu.elpaccto.intranet.dataset.control.DemoFiles.texts;

import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.user.Grant;
import eu.elpaccto.intranet.user.Role;
import eu.elpaccto.intranet.user.UserAccount;
import eu.elpaccto.intranet.user.control.PasswordHashes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Creates the demo programme's invented people, all with one password that the start-up prints. */
@ApplicationScoped
public class DemoAccounts {

    /** Known to everybody who starts the demo programme; there is no such account outside it. */
    public static final String PASSWORD = "demo programme 2021";

    @PersistenceContext(unitName = "intranet")
    private EntityManager entities;

    @Inject
    private PasswordHashes hashes;

    void load(Path directory, DemoActors actors, Instant at) {
        String hash = hashes.hash(PASSWORD);
        for (JsonObject person : DemoFiles.objects(directory.resolve("users.json"))) {
            UserAccount account = new UserAccount(
                    UUID.randomUUID(),
                    text(person, "email"),
                    text(person, "name"),
                    Language.of(text(person, "language")).orElseThrow(),
                    ZoneId.of(text(person, "timeZone")),
                    at);
            account.changePassword(hash);
            account.grant(person.getJsonArray("grants").getValuesAs(JsonObject.class).stream()
                    .map(DemoAccounts::grant)
                    .toList());
            entities.persist(account);
            actors.introduce(account);
        }
        entities.flush();
    }

    private static Grant grant(JsonObject grant) {
        String component = text(grant, "component");
        List<String> countries = texts(grant, "countries");
        String to = text(grant, "to");
        return new Grant(
                Role.valueOf(text(grant, "role")),
                component == null ? null : new ComponentCode(component),
                countries.stream().map(CountryCode::new).collect(Collectors.toSet()),
                false,
                LocalDate.parse(text(grant, "from")),
                to == null ? null : LocalDate.parse(to));
    }
}
