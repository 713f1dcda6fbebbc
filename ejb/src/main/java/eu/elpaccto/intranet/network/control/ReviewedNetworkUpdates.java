package eu.elpaccto.intranet.network.control;

import eu.elpaccto.intranet.network.Network;
import eu.elpaccto.intranet.network.NetworkUpdate;
import eu.elpaccto.intranet.network.NetworkUpdateCode;
import eu.elpaccto.intranet.network.NetworkUpdateDetails;
import eu.elpaccto.intranet.network.UpdateKind;
import eu.elpaccto.intranet.network.boundary.NetworkUpdates;
import eu.elpaccto.intranet.network.boundary.Networks;
import eu.elpaccto.intranet.review.Proposal;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.ReviewState;
import eu.elpaccto.intranet.review.boundary.Reviewed;
import eu.elpaccto.intranet.review.control.KnownCodes;
import eu.elpaccto.intranet.review.control.RunningNumbers;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.shared.Recorded;
import eu.elpaccto.intranet.user.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How network updates are reviewed: whose they are, the code they get, and what approval does. */
@ApplicationScoped
public class ReviewedNetworkUpdates implements Reviewed<NetworkUpdateDetails> {

    @PersistenceContext(unitName = "intranet")
    private EntityManager entities;

    @Inject
    private RunningNumbers numbers;

    @Inject
    private Networks networks;

    @Inject
    private NetworkUpdates updates;

    @Inject
    private NetworkUpdateRows rows;

    @Inject
    private KnownCodes known;

    @Inject
    private Event<Recorded> recorded;

    @Override
    public ProposalKind kind() {
        return ProposalKind.NETWORK_UPDATE;
    }

    @Override
    public Class<NetworkUpdateDetails> draftType() {
        return NetworkUpdateDetails.class;
    }

    @Override
    public Optional<NetworkUpdateDetails> approved(String code, Actor actor) {
        return updates.find(code).map(NetworkUpdate::details);
    }

    /** The network alone says which component is responsible. */
    @Override
    public NetworkUpdateDetails cleaned(NetworkUpdateDetails draft) {
        Network network = Optional.ofNullable(draft.getNetwork())
                .flatMap(networks::find)
                .orElseThrow(() -> new DomainException("shared.missing"));
        draft.belongTo(network.slug(), network.component());
        return draft;
    }

    @Override
    public String newCode(NetworkUpdateDetails draft, LocalDate today) {
        int number = numbers.next("networks/" + draft.getNetwork());
        return NetworkUpdateCode.of(draft.getNetwork(), number).value();
    }

    @Override
    public List<Problem> problems(NetworkUpdateDetails draft) {
        return known.problems(Map.of(
                "countries", draft.getCountries().stream(),
                "components", draft.getComponents().stream()));
    }

    @Override
    public void list(Proposal proposal, NetworkUpdateDetails draft) {
        rows.write(
                new NetworkUpdateCode(proposal.code()),
                false,
                proposal.state(),
                draft,
                proposal.authorIds(),
                proposal.changedAt());
    }

    @Override
    public void unlist(String code) {
        rows.remove(code);
    }

    @Override
    public void approve(Proposal proposal, NetworkUpdateDetails draft, Actor reviewer, Instant at) {
        NetworkUpdateCode code = new NetworkUpdateCode(proposal.code());
        Optional<NetworkUpdate> present = entities.createQuery(
                        "select u from NetworkUpdate u where u.code = :code", NetworkUpdate.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
        if (present.isPresent()) {
            present.get().revise(draft, reviewer.id(), at);
        } else {
            entities.persist(new NetworkUpdate(code, draft, reviewer.id(), at));
        }
        rows.write(code, true, ReviewState.APPROVED, draft, proposal.authorIds(), at);
        if (draft.getKind() == UpdateKind.MEMBER_JOINED) {
            admit(draft, at);
        }
    }

    private void admit(NetworkUpdateDetails draft, Instant at) {
        Network network = networks.find(draft.getNetwork()).orElseThrow(() -> new DomainException("shared.missing"));
        entities.lock(network, LockModeType.PESSIMISTIC_WRITE);
        String before = NetworkJson.of(network);
        network.admit(draft.getCountries(), draft.getDate(), at);
        recorded.fire(
                new Recorded("network.membersAdmitted", "NETWORK/" + network.slug(), before, NetworkJson.of(network)));
    }
}
