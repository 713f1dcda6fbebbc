package eu.elpaccto.intranet.programme.boundary;

import eu.elpaccto.intranet.programme.Code;
import eu.elpaccto.intranet.programme.EntryDetails;
import eu.elpaccto.intranet.programme.ReferenceEntry;
import eu.elpaccto.intranet.programme.ReferenceList;
import eu.elpaccto.intranet.reading.Gazetteer;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.shared.Recorded;
import eu.elpaccto.intranet.shared.boundary.Page;
import eu.elpaccto.intranet.shared.control.JsonTrees;
import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.shared.control.Where;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps the reference lists: administrators add, edit, retire and restore entries; nothing is ever deleted. One change to
 * the lists happens after the other, so that the same form sent twice at once is seen to be the same.
 */
@Stateless
@RolesAllowed({"ADMIN", "System"})
public class ReferenceLists {

    @PersistenceContext(unitName = "intranet")
    private EntityManager entities;

    @Inject
    private Sql sql;

    @Inject
    private Event<Recorded> recorded;

    @Inject
    private Event<EntryChanged> changed;

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

    /** How many entries each list has, in the order of the lists. */
    @RolesAllowed("ADMIN")
    public List<ListSize> sizes() {
        Map<ReferenceList, ListSize> sizes = sql
                .rows(
                        ListSize.class,
                        "SELECT list, count(*) FILTER (WHERE NOT retired) AS offered,"
                                + " count(*) FILTER (WHERE retired) AS retired FROM reference_entry GROUP BY list",
                        Map.of())
                .stream()
                .collect(Collectors.toMap(ListSize::list, Function.identity()));
        return Stream.of(ReferenceList.values())
                .map(list -> sizes.getOrDefault(list, new ListSize(list, 0, 0)))
                .toList();
    }

    /**
     * One page of a list, by name in the order of the language.
     *
     * @param number of the page, from 1; brought into range
     */
    @RolesAllowed("ADMIN")
    public Page<ListedEntry> list(ReferenceFilter filter, Language language, int number) {
        Where where = new Where();
        filter.narrow(where);
        String name = "e.name_" + language.code();
        return Page.of(
                number,
                Page.SIZE,
                () -> sql.count("reference_entry e", where, Page.COUNTED + 1),
                skip -> sql.rows(
                        ListedEntry.class,
                        "SELECT e.code, e.category, " + name + " AS name, e.country, e.retired,"
                                + " (SELECT string_agg(a.alias, ' · ' ORDER BY a.position) FROM reference_alias a"
                                + " WHERE a.reference_entry_id = e.id) AS aliases FROM reference_entry e" + where.sql()
                                + " ORDER BY " + name + " COLLATE \"" + language.code() + "-x-icu\", e.code"
                                + " LIMIT " + Page.SIZE + " OFFSET " + skip,
                        where.parameters()));
    }

    @RolesAllowed("ADMIN")
    public Optional<ReferenceEntry> find(Code code) {
        return load(code);
    }

    /**
     * The other entries of the list that go by one of these names, without regard to accents and case; retired ones too,
     * because whoever adds one of them anew had better restore it.
     */
    @RolesAllowed("ADMIN")
    public List<Namesake> namesakes(Code code, Collection<String> names) {
        Map<Code, Lexicon.Entry> others = all().stream()
                .map(Lexicon.Entry::of)
                .filter(entry -> entry.code().list() == code.list())
                .filter(entry -> !entry.code().equals(code))
                .collect(Collectors.toMap(Lexicon.Entry::code, Function.identity()));
        Gazetteer known = Lexicon.gazetteer(others.values());
        Map<Code, List<String>> shared = new LinkedHashMap<>();
        for (String name : names) {
            known.named(name, code.list())
                    .forEach(other -> shared.computeIfAbsent(other.code(), unseen -> new ArrayList<>())
                            .add(name));
        }
        return shared.entrySet().stream()
                .map(each -> new Namesake(
                        each.getKey(),
                        each.getValue(),
                        others.get(each.getKey()).retired()))
                .toList();
    }

    /**
     * Adds an entry. Adding the very same once more changes nothing.
     *
     * @throws DomainException if the code is taken or the entry breaks a rule
     */
    public void add(Code code, EntryDetails details) {
        lock();
        Optional<ReferenceEntry> present = load(code);
        if (present.filter(entry -> !entry.isRetired() && entry.details().equals(details))
                .isPresent()) {
            return;
        }
        if (present.isPresent()) {
            throw new DomainException(List.of(Problem.at("code", "programme.code.taken", code.value())));
        }
        demandKnownCountry(details);
        ReferenceEntry entry = new ReferenceEntry(code, details);
        entities.persist(entry);
        tell("programme.entryAdded", code, null, described(entry));
    }

    /**
     * @param version the version the editor saw
     * @throws DomainException if the entry breaks a rule or somebody else changed it meanwhile
     */
    public void edit(Code code, int version, EntryDetails details) {
        demandKnownCountry(details);
        change("programme.entryEdited", code, version, entry -> entry.edit(details));
    }

    /** @throws DomainException if somebody else changed it meanwhile */
    public void retire(Code code, int version) {
        change("programme.entryRetired", code, version, ReferenceEntry::retire);
    }

    /** @throws DomainException if somebody else changed it meanwhile */
    public void restore(Code code, int version) {
        change("programme.entryRestored", code, version, ReferenceEntry::restore);
    }

    private void change(String deed, Code code, int version, Consumer<ReferenceEntry> verb) {
        lock();
        ReferenceEntry entry = load(code).orElseThrow(() -> new DomainException("shared.missing"));
        if (entry.version() != version) {
            throw new DomainException("shared.changedMeanwhile");
        }
        String before = described(entry);
        verb.accept(entry);
        String after = described(entry);
        if (!after.equals(before)) {
            tell(deed, code, before, after);
        }
    }

    private void lock() {
        sql.value(Long.class, "SELECT revision FROM reference_revision FOR UPDATE", Map.of());
    }

    private Optional<ReferenceEntry> load(Code code) {
        return entities.createQuery(
                        "select e from ReferenceEntry e left join fetch e.aliases"
                                + " where e.list = :list and e.code = :code",
                        ReferenceEntry.class)
                .setParameter("list", code.list())
                .setParameter("code", code.value())
                .getResultStream()
                .findFirst();
    }

    private void demandKnownCountry(EntryDetails details) {
        if (details.country() != null && load(details.country()).isEmpty()) {
            throw new DomainException(List.of(Problem.at("country", "programme.country.unknown")));
        }
    }

    private void tell(String deed, Code code, String before, String after) {
        sql.update("UPDATE reference_revision SET revision = revision + 1", Map.of());
        recorded.fire(new Recorded(deed, code.list() + "/" + code.value(), before, after));
        changed.fire(new EntryChanged(code));
    }

    private static String described(ReferenceEntry entry) {
        EntryDetails details = entry.details();
        JsonObjectBuilder description = JsonTrees.object()
                .add("category", details.category().name())
                .add("es", details.names().in(Language.ES))
                .add("en", details.names().in(Language.EN))
                .add("pt", details.names().in(Language.PT))
                .add("fr", details.names().in(Language.FR));
        if (details.country() != null) {
            description.add("country", details.country().value());
        }
        return description
                .add("aliases", JsonTrees.array(details.aliases()))
                .add("retired", entry.isRetired())
                .build()
                .toString();
    }
}
