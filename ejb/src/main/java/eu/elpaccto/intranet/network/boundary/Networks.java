package eu.elpaccto.intranet.network.boundary;

import eu.elpaccto.intranet.network.Network;
import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.shared.control.Where;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the networks; everybody in the house may. */
@Stateless
@RolesAllowed({"STAFF", "LEAD", "ADMIN", "System"})
public class Networks {

    /** Every name of a network {@code n}. */
    static final String NAMES = """
            VALUES (n.slug), (n.acronym), (n.name_es), (n.name_en), (n.name_pt), (n.name_fr)
            UNION ALL SELECT a.alias FROM network_alias a WHERE a.network_id = n.id
            """;

    private static final String ROWS = """
            SELECT n.slug, n.acronym, n.name_es, n.name_en, n.name_pt, n.name_fr, n.theme, n.component, n.owner, s.status,
                   ARRAY(SELECT m.country FROM network_member m WHERE m.network_id = n.id ORDER BY m.country) AS members,
                   (SELECT count(*) FROM network_update_row r WHERE r.network = n.slug AND r.approved) AS updates,
                   l.first_day, l.last_day, l.precision
              FROM network n
              JOIN LATERAL (SELECT status FROM network_status WHERE network_id = n.id
                             ORDER BY position DESC LIMIT 1) s ON true
              LEFT JOIN LATERAL (SELECT first_day, last_day, precision FROM network_update_row
                                  WHERE network = n.slug AND approved AND last_day IS NOT NULL
                                  ORDER BY last_day DESC, number DESC LIMIT 1) l ON true
            """;

    @PersistenceContext(unitName = "intranet")
    private EntityManager entities;

    @Inject
    private Sql sql;

    /** A network as it is known for short. */
    public record Acronym(String slug, String acronym) {}

    /** The networks in the order of their acronyms. */
    public List<ListedNetwork> list(NetworkFilter filter) {
        Where where = new Where();
        filter.narrow(where);
        return sql.rows(
                ListedNetwork.class,
                ROWS + where.sql() + " ORDER BY f_unaccent(n.acronym), n.slug",
                where.parameters());
    }

    /** The acronym of every network, in their order. */
    public Map<NetworkSlug, String> acronyms() {
        Map<NetworkSlug, String> acronyms = new LinkedHashMap<>();
        sql.rows(Acronym.class, "SELECT slug, acronym FROM network ORDER BY f_unaccent(acronym), slug", Map.of())
                .forEach(network -> acronyms.put(new NetworkSlug(network.slug()), network.acronym()));
        return acronyms;
    }

    /** A network by its slug. */
    public Optional<Network> find(NetworkSlug slug) {
        return entities.createQuery("select n from Network n where n.slug = :slug", Network.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** A network by any of its names in any language, without regard to accents and capitals. */
    public Optional<Network> named(String name) {
        return sql.value(
                        String.class,
                        "SELECT n.slug FROM network n WHERE EXISTS (SELECT 1 FROM (" + NAMES + ") named (name)"
                                + " WHERE f_unaccent(named.name) = f_unaccent(:name)) ORDER BY n.slug LIMIT 1",
                        Map.of("name", name.strip()))
                .map(NetworkSlug::new)
                .flatMap(this::find);
    }

    /** The first of these that does not exist; empty if all do. */
    public Optional<NetworkSlug> unknown(Collection<NetworkSlug> slugs) {
        return slugs.stream().filter(slug -> find(slug).isEmpty()).findFirst();
    }

    /** The names of these in all languages, by which what is about them is found. */
    public List<String> names(Collection<NetworkSlug> slugs) {
        return slugs.stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .flatMap(network -> Stream.of(Language.values())
                        .map(language -> network.names().in(language)))
                .distinct()
                .toList();
    }
}
