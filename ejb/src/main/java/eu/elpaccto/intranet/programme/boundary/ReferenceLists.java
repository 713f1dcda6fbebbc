package eu.elpaccto.intranet.programme.boundary;

import eu.elpaccto.intranet.programme.Category;
import eu.elpaccto.intranet.programme.Code;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.Names;
import eu.elpaccto.intranet.programme.ReferenceEntry;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.Recorded;
import eu.elpaccto.intranet.shared.control.Sql;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the reference lists: administrators add, edit, retire and restore entries; nothing is ever deleted. */
@Stateless
@RolesAllowed({"ADMIN", "System"})
public class ReferenceLists {

    @PersistenceContext(unitName = "intranet")
    private EntityManager entities;

    @Inject
    private Sql sql;

    @Inject
    private Event<Recorded> recorded;

    /** Every entry of every list, for the {@link Lexicon}. */
    @PermitAll
    public List<ReferenceEntry> all() {
        return entities.createQuery("select e from ReferenceEntry e", ReferenceEntry.class)
                .setHint("eclipselink.batch", "e.aliases")
                .getResultList();
    }

    /** Counts the changes to the lists; a copy made at another number is old. */
    @PermitAll
    public long revision() {
        return sql.value(Long.class, "SELECT revision FROM reference_revision", Map.of())
                .orElseThrow();
    }

    @RolesAllowed("ADMIN")
    public Optional<ReferenceEntry> find(Code code) {
        return load(code);
    }

    /** @throws DomainException if the code is taken or the entry breaks a rule */
    public void add(Code code, Category category, Names names, CountryCode country, List<String> aliases) {
        if (load(code).isPresent()) {
            throw new DomainException("programme.code.taken", code.value());
        }
        ReferenceEntry entry = new ReferenceEntry(code, category, names, country, aliases);
        entities.persist(entry);
        changed("programme.entryAdded", code, null, entry);
    }

    /**
     * @param version the version the editor saw
     * @throws DomainException if the entry breaks a rule or somebody else changed it meanwhile
     */
    public void edit(
            Code code, int version, Category category, Names names, CountryCode country, List<String> aliases) {
        ReferenceEntry entry = loadUnchanged(code, version);
        String before = described(entry);
        entry.edit(category, names, country, aliases);
        changed("programme.entryEdited", code, before, entry);
    }

    /** @throws DomainException if somebody else changed it meanwhile */
    public void retire(Code code, int version) {
        ReferenceEntry entry = loadUnchanged(code, version);
        String before = described(entry);
        entry.retire();
        changed("programme.entryRetired", code, before, entry);
    }

    /** @throws DomainException if somebody else changed it meanwhile */
    public void restore(Code code, int version) {
        ReferenceEntry entry = loadUnchanged(code, version);
        String before = described(entry);
        entry.restore();
        changed("programme.entryRestored", code, before, entry);
    }

    private ReferenceEntry loadUnchanged(Code code, int version) {
        ReferenceEntry entry = load(code).orElseThrow(() -> new DomainException("shared.missing"));
        entities.lock(entry, LockModeType.PESSIMISTIC_WRITE);
        if (entry.version() != version) {
            throw new DomainException("shared.changedMeanwhile");
        }
        return entry;
    }

    private Optional<ReferenceEntry> load(Code code) {
        return entities.createQuery(
                        "select e from ReferenceEntry e where e.list = :list and e.code = :code", ReferenceEntry.class)
                .setParameter("list", code.list())
                .setParameter("code", code.value())
                .getResultStream()
                .findFirst();
    }

    private void changed(String deed, Code code, String before, ReferenceEntry after) {
        sql.update("UPDATE reference_revision SET revision = revision + 1", Map.of());
        recorded.fire(new Recorded(deed, code.list() + "/" + code.value(), before, described(after)));
    }

    private static String described(ReferenceEntry entry) {
        return Json.createObjectBuilder()
                .add("category", entry.category().name())
                .add("es", entry.names().in(Language.ES))
                .add("en", entry.names().in(Language.EN))
                .add("pt", entry.names().in(Language.PT))
                .add("fr", entry.names().in(Language.FR))
                .add("aliases", Json.createArrayBuilder(entry.aliases()))
                .add("retired", entry.isRetired())
                .build()
                .toString();
    }
}
