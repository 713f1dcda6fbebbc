package eu.elpaccto.intranet.user.boundary;

import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.shared.control.Where;
import eu.elpaccto.intranet.user.Actor;
import eu.elpaccto.intranet.user.Authored;
import eu.elpaccto.intranet.user.Grant;
import eu.elpaccto.intranet.user.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The one place that says whose work is whose. Boundaries ask it before they do something, and let it narrow every list,
 * count, search, feed and export. Who administers sees nothing more for it.
 */
@ApplicationScoped
public class Access {

    /** Active accounts in use whose grant as a lead, and not as a deputy, holds today. */
    private static final String LEADS = """
              FROM user_grant lead JOIN user_account leader ON leader.id = lead.user_account_id
             WHERE leader.active AND leader.password_hash IS NOT NULL AND lead.role = 'LEAD'
               AND lead.valid_from <= :access_today AND (lead.valid_to IS NULL OR lead.valid_to >= :access_today)
            """;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** Whether work of these components and countries is theirs to write. */
    public boolean mayWrite(Actor actor, Set<ComponentCode> components, Set<CountryCode> countries) {
        return actor.worksOn(components, countries);
    }

    /** Whether new work of these components gets a number from them, before its countries are known. */
    public boolean mayNumber(Actor actor, Set<ComponentCode> components) {
        return !Collections.disjoint(actor.components(), components);
    }

    /**
     * Whether they may judge this work: leads of its responsible component, for its countries, who did not write in it;
     * a deputy only where no such lead is to be found.
     */
    public boolean mayReview(Actor actor, Authored work) {
        if (work.authorIds().contains(actor.id().value())) {
            return false;
        }
        return actor.leads(work.responsible(), work.countries())
                || actor.deputises(work.responsible(), work.countries())
                        && reviewers(work, false).isEmpty();
    }

    /** The names of those whose turn it is to judge this work, sorted; empty when nobody may. */
    public List<String> reviewers(Authored work) {
        List<String> leads = reviewers(work, false);
        return leads.isEmpty() ? reviewers(work, true) : leads;
    }

    private List<String> reviewers(Authored work, boolean deputies) {
        if (work.responsible() == null) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("access_today", LocalDate.now(clock));
        parameters.put("responsible", work.responsible().value());
        parameters.put("countries", codes(work.countries()));
        parameters.put("authors", work.authorIds().toArray(Long[]::new));
        parameters.put("deputies", deputies);
        return sql.values(String.class, "SELECT DISTINCT leader.name" + LEADS + """
                           AND lead.deputy = :deputies AND lead.component = :responsible
                           AND (lead.countries IS NULL OR string_to_array(lead.countries, ',') && :countries)
                           AND NOT leader.id = ANY(:authors)
                         ORDER BY leader.name
                        """, parameters);
    }

    /**
     * Narrows to the rows the actor may see: what is approved and no longer held back, what lies in the scope of their
     * grants, and what they wrote in. The row needs {@code approved}, {@code not_before}, {@code components},
     * {@code countries} and {@code authors}.
     */
    public void visibleRows(Where where, Actor actor, String alias, LocalDate today) {
        List<String> ways = new ArrayList<>();
        ways.add("%1$s.approved AND (%1$s.not_before IS NULL OR %1$s.not_before <= :access_today)".formatted(alias));
        ways.add(":access_actor = ANY(%s.authors)".formatted(alias));
        Scopes scopes = Scopes.of(actor, grant -> grant.role() != Role.ADMIN);
        if (!scopes.everywhere.isEmpty()) {
            ways.add("%s.components && :access_components".formatted(alias));
            where.with("access_components", codes(scopes.everywhere));
        }
        for (int i = 0; i < scopes.limited.size(); i++) {
            ways.add(":access_component_%2$d = ANY(%1$s.components) AND %1$s.countries && :access_countries_%2$d"
                    .formatted(alias, i));
            scopes.bind(where, "", i);
        }
        where.with("access_today", today).with("access_actor", actor.id().value());
        where.and(anyOf(ways));
    }

    /** Narrows rows of {@code proposal} to those the actor wrote in or that lie in the scope of their grants. */
    public void visibleProposals(Where where, Actor actor, String alias) {
        List<String> ways = new ArrayList<>();
        ways.add(wroteIn(alias));
        Scopes scopes = Scopes.of(actor, grant -> grant.role() != Role.ADMIN);
        if (!scopes.everywhere.isEmpty()) {
            ways.add(("EXISTS (SELECT 1 FROM proposal_component pc WHERE pc.proposal_id = %s.id"
                            + " AND pc.component = ANY(:access_components))")
                    .formatted(alias));
            where.with("access_components", codes(scopes.everywhere));
        }
        for (int i = 0; i < scopes.limited.size(); i++) {
            ways.add(("EXISTS (SELECT 1 FROM proposal_component pc WHERE pc.proposal_id = %s.id"
                                    + " AND pc.component = :access_component_%d) AND ")
                            .formatted(alias, i)
                    + touches(alias, "", i));
            scopes.bind(where, "", i);
        }
        where.with("access_actor", actor.id().value());
        where.and(anyOf(ways));
    }

    /** Narrows rows of {@code proposal} to those that wait for this actor's judgement. */
    public void reviewable(Where where, Actor actor, String alias) {
        List<String> ways = new ArrayList<>();
        ways.addAll(led(where, actor, alias, false));
        List<String> deputised = led(where, actor, alias, true);
        if (!deputised.isEmpty()) {
            ways.add(anyOf(deputised) + " AND NOT EXISTS (SELECT 1" + LEADS + """
                       AND NOT lead.deputy AND lead.component = %1$s.responsible
                       AND (lead.countries IS NULL OR EXISTS (SELECT 1 FROM proposal_country pn
                             WHERE pn.proposal_id = %1$s.id AND pn.country = ANY(string_to_array(lead.countries, ','))))
                       AND NOT EXISTS (SELECT 1 FROM proposal_author pa
                             WHERE pa.proposal_id = %1$s.id AND pa.user_account_id = leader.id))
                    """.formatted(alias));
            where.with("access_today", LocalDate.now(clock));
        }
        where.and("%s.state = 'WAITING'".formatted(alias));
        if (ways.isEmpty()) {
            where.and("false");
            return;
        }
        where.and("NOT " + wroteIn(alias)).with("access_actor", actor.id().value());
        where.and(anyOf(ways));
    }

    private static List<String> led(Where where, Actor actor, String alias, boolean deputy) {
        String kind = deputy ? "deputy_" : "lead_";
        Scopes scopes = Scopes.of(actor, grant -> grant.role() == Role.LEAD && grant.deputy() == deputy);
        List<String> ways = new ArrayList<>();
        if (!scopes.everywhere.isEmpty()) {
            ways.add("%s.responsible = ANY(:access_%scomponents)".formatted(alias, kind));
            where.with("access_" + kind + "components", codes(scopes.everywhere));
        }
        for (int i = 0; i < scopes.limited.size(); i++) {
            ways.add(
                    "%s.responsible = :access_%scomponent_%d AND ".formatted(alias, kind, i) + touches(alias, kind, i));
            scopes.bind(where, kind, i);
        }
        return ways;
    }

    private static String wroteIn(String alias) {
        return "EXISTS (SELECT 1 FROM proposal_author pa WHERE pa.proposal_id = %s.id AND pa.user_account_id = :access_actor)"
                .formatted(alias);
    }

    private static String touches(String alias, String kind, int number) {
        return ("EXISTS (SELECT 1 FROM proposal_country pn WHERE pn.proposal_id = %s.id"
                        + " AND pn.country = ANY(:access_%scountries_%d))")
                .formatted(alias, kind, number);
    }

    private static String anyOf(List<String> ways) {
        return "((" + String.join(") OR (", ways) + "))";
    }

    private static String[] codes(Collection<?> codes) {
        return codes.stream().map(Object::toString).sorted().toArray(String[]::new);
    }

    /** The scopes of some grants: components without a limit, and single grants limited to countries. */
    private record Scopes(Set<ComponentCode> everywhere, List<Grant> limited) {

        static Scopes of(Actor actor, Predicate<Grant> wanted) {
            List<Grant> grants = actor.grants().stream().filter(wanted).toList();
            Set<ComponentCode> everywhere = grants.stream()
                    .filter(grant -> grant.countries().isEmpty())
                    .map(Grant::component)
                    .collect(Collectors.toSet());
            List<Grant> limited = grants.stream()
                    .filter(grant -> !grant.countries().isEmpty() && !everywhere.contains(grant.component()))
                    .toList();
            return new Scopes(everywhere, limited);
        }

        void bind(Where where, String kind, int number) {
            Grant grant = limited.get(number);
            where.with(
                    "access_" + kind + "component_" + number, grant.component().value());
            where.with("access_" + kind + "countries_" + number, codes(grant.countries()));
        }
    }
}
