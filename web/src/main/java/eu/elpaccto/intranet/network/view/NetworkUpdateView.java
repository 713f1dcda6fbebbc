package eu.elpaccto.intranet.network.view;

import eu.elpaccto.intranet.network.Network;
import eu.elpaccto.intranet.network.NetworkUpdate;
import eu.elpaccto.intranet.network.NetworkUpdateDetails;
import eu.elpaccto.intranet.network.boundary.ListedUpdate;
import eu.elpaccto.intranet.network.boundary.NetworkUpdates;
import eu.elpaccto.intranet.network.boundary.Networks;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.ReviewState;
import eu.elpaccto.intranet.review.boundary.Dossier;
import eu.elpaccto.intranet.review.boundary.Proposals;
import eu.elpaccto.intranet.review.control.DraftJson;
import eu.elpaccto.intranet.review.view.HistoryEntry;
import eu.elpaccto.intranet.shared.view.Messages;
import eu.elpaccto.intranet.shared.view.Missing;
import eu.elpaccto.intranet.shared.view.Query;
import eu.elpaccto.intranet.shared.view.Reader;
import eu.elpaccto.intranet.shared.view.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** One network update: the approved text, else the draft, and what the reader may do next. */
@Named("networkUpdate")
@RequestScoped
public class NetworkUpdateView {

    private static final ProposalKind KIND = ProposalKind.NETWORK_UPDATE;

    @Inject
    private NetworkUpdates updates;

    @Inject
    private Networks networks;

    @Inject
    private Proposals proposals;

    @Inject
    private DraftJson json;

    @Inject
    private Query query;

    @Inject
    private Reader reader;

    @Inject
    private Messages messages;

    private ListedUpdate row;
    private Network network;
    private NetworkUpdateDetails details;
    private Dossier open;
    private List<Dossier> approvedProposals = List.of();
    private boolean mayRevise;

    @PostConstruct
    void load() {
        String code = query.text("slug") + "-" + query.text("n");
        row = updates.row(code).orElseThrow(Missing::new);
        network = networks.find(row.slug()).orElseThrow(Missing::new);
        if (reader.isStaff()) {
            open = proposals.findOpen(KIND, code).orElse(null);
            approvedProposals = proposals.history(KIND, code);
            mayRevise = row.approved() && open == null && proposals.mayRevise(KIND, code);
        }
        details =
                row.approved() ? updates.find(code).map(NetworkUpdate::details).orElseThrow(Missing::new) : draft();
    }

    private NetworkUpdateDetails draft() {
        if (open == null) {
            throw new Missing();
        }
        return json.read(open.proposal().draft(), NetworkUpdateDetails.class);
    }

    public ListedUpdate getRow() {
        return row;
    }

    public Network getNetwork() {
        return network;
    }

    public NetworkUpdateDetails getDetails() {
        return details;
    }

    /** The proposal that is being worked on; null for none, or none the reader may see. */
    public Dossier getOpen() {
        return open;
    }

    /** Whether a later change waits or is being written while the approved text stays visible. */
    public boolean isBeingRevised() {
        return open != null && row.approved();
    }

    public boolean isYourTurn() {
        return open != null && open.mayReview();
    }

    public boolean isEditable() {
        return mayRevise
                || open != null && open.mayWrite() && open.proposal().state().isWritable();
    }

    public boolean isTakeBackable() {
        return open != null && open.mayWrite() && open.proposal().state() == ReviewState.WAITING;
    }

    public String getNetworkHref() {
        return Route.NETWORK.to(row.network());
    }

    public String getEditHref() {
        return Route.NETWORK_UPDATE_EDIT.to(row.network(), row.number());
    }

    public String getReviewHref() {
        return Route.REVIEWS.address() + "?item=" + open.proposal().uuid();
    }

    public List<HistoryEntry> getHistory() {
        List<Dossier> all = new ArrayList<>(approvedProposals);
        if (open != null) {
            all.add(open);
        }
        return HistoryEntry.of(all, messages);
    }

    /** Whether the text is in another language than the reader's. */
    public boolean isForeign() {
        return details.getLanguage() != reader.getLanguage();
    }
}
