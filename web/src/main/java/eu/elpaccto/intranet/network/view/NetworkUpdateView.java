package eu.elpaccto.intranet.network.view;

import eu.elpaccto.intranet.network.Network;
import eu.elpaccto.intranet.network.NetworkUpdate;
import eu.elpaccto.intranet.network.NetworkUpdateDetails;
import eu.elpaccto.intranet.network.boundary.ListedUpdate;
import eu.elpaccto.intranet.network.boundary.NetworkUpdates;
import eu.elpaccto.intranet.network.boundary.Networks;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.view.RecordView;
import eu.elpaccto.intranet.shared.view.Missing;
import eu.elpaccto.intranet.shared.view.Query;
import eu.elpaccto.intranet.shared.view.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One network update. */
@Named("networkUpdate")
@RequestScoped
public class NetworkUpdateView extends RecordView<NetworkUpdateDetails> {

    @Inject
    private NetworkUpdates updates;

    @Inject
    private Networks networks;

    @Inject
    private Query query;

    private ListedUpdate row;
    private Network network;

    @PostConstruct
    void load() {
        String code = query.text("slug") + "-" + query.text("n");
        row = updates.row(code).orElseThrow(Missing::new);
        network = networks.find(row.slug()).orElseThrow(Missing::new);
        show(ProposalKind.NETWORK_UPDATE, NetworkUpdateDetails.class, code, row.approved(), () -> updates.find(code)
                .map(NetworkUpdate::details));
    }

    public ListedUpdate getRow() {
        return row;
    }

    public Network getNetwork() {
        return network;
    }

    public String getNetworkHref() {
        return Route.NETWORK.to(row.network());
    }

    @Override
    public String getEditHref() {
        return Route.NETWORK_UPDATE_EDIT.to(row.network(), row.number());
    }
}
