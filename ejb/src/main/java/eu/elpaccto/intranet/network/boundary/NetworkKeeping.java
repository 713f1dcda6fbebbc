package eu.elpaccto.intranet.network.boundary;

import eu.elpaccto.intranet.network.Network;
import eu.elpaccto.intranet.network.NetworkProfile;
import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.network.NetworkStatus;
import eu.elpaccto.intranet.network.control.NetworkJson;
import eu.elpaccto.intranet.programme.Code;
import eu.elpaccto.intranet.review.control.KnownCodes;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.shared.Recorded;
import eu.elpaccto.intranet.shared.control.Now;
import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.user.Actor;
import eu.elpaccto.intranet.user.boundary.Access;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the people of a network's component do to keep it current: its names, objectives, members and status. A network
 * that is not theirs is reported as missing.
 */
@Stateless
@RolesAllowed({"STAFF", "LEAD", "System"})
public class NetworkKeeping {

    @PersistenceContext(unitName = "intranet")
    private EntityManager entities;

    @Inject
    private Networks networks;

    @Inject
    private KnownCodes known;

    @Inject
    private Sql sql;

    @Inject
    private Access access;

    @Inject
    private CurrentUser current;

    @Inject
    private Now now;

    @Inject
    private Event<Recorded> recorded;

    /** A status to be entered, since when, and what there is to say about it. */
    public record NewStatus(NetworkStatus status, PartialPeriod since, String note) {}

    /** Whether the actor may keep this network current and write its updates. */
    public boolean mayKeep(Network network) {
        return access.mayWrite(current.actor(), Set.of(network.component()), network.countries());
    }

    /**
     * Adds a network.
     *
     * @throws DomainException if one of this slug exists, or it would belong to a component that is not the actor's
     */
    public void add(Network network, NetworkProfile profile) {
        Actor actor = current.actor();
        sql.lock("NETWORK/" + network.slug());
        if (networks.find(network.slug()).isPresent()) {
            throw new DomainException(List.of(
                    Problem.at("slug", "network.slug.taken", network.slug().value())));
        }
        demandKnown(Map.of(
                "theme", Stream.of(network.theme()),
                "component", Stream.of(network.component()),
                "members", members(profile)));
        network.revise(profile, now.instant());
        if (!access.mayWrite(actor, Set.of(network.component()), network.countries())) {
            throw new DomainException("shared.missing");
        }
        entities.persist(network);
        record("network.added", network, null);
    }

    /**
     * Takes over what was edited about a network and, where one is given, enters its new status.
     *
     * @param version the version the editor saw
     * @param status null when the status stays
     * @throws DomainException if a rule is broken or somebody else changed it meanwhile
     */
    public void edit(NetworkSlug slug, int version, NetworkProfile profile, NewStatus status) {
        Network network = loadUnchanged(slug, version);
        demandKnown(Map.of("members", members(profile)));
        String before = NetworkJson.of(network);
        network.revise(profile, now.instant());
        if (status != null) {
            network.enter(status.status(), status.since(), status.note(), now.instant());
        }
        record("network.edited", network, before);
    }

    private Network loadUnchanged(NetworkSlug slug, int version) {
        Network network =
                networks.find(slug).filter(this::mayKeep).orElseThrow(() -> new DomainException("shared.missing"));
        entities.lock(network, LockModeType.PESSIMISTIC_WRITE);
        if (network.version() != version) {
            throw new DomainException("shared.changedMeanwhile");
        }
        return network;
    }

    /** Codes come from a request and must be entries of their lists. */
    private void demandKnown(Map<String, Stream<? extends Code>> fields) {
        List<Problem> problems = known.problems(fields);
        if (!problems.isEmpty()) {
            throw new DomainException(problems);
        }
    }

    private static Stream<Code> members(NetworkProfile profile) {
        return profile.members().stream()
                .flatMap(member -> Stream.<Code>of(member.country(), member.institution()))
                .filter(Objects::nonNull);
    }

    private void record(String deed, Network network, String before) {
        recorded.fire(new Recorded(deed, "NETWORK/" + network.slug(), before, NetworkJson.of(network)));
    }
}
