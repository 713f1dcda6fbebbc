package eu.elpaccto.intranet.network.view;

import eu.elpaccto.intranet.network.Figure;
import eu.elpaccto.intranet.network.Network;
import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.network.NetworkUpdateCode;
import eu.elpaccto.intranet.network.boundary.NetworkUpdates;
import eu.elpaccto.intranet.network.boundary.Networks;
import eu.elpaccto.intranet.shared.view.Phrasing;
import eu.elpaccto.intranet.shared.view.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Networks and figures in words. */
@ApplicationScoped
public class NetworkPhrasing implements Phrasing {

    @Inject
    private Networks networks;

    @Inject
    private NetworkUpdates updates;

    @Override
    public Optional<String> phrase(Object value, Wording wording) {
        if (value instanceof NetworkSlug slug) {
            return Optional.of(networks.find(slug).map(Network::acronym).orElse(slug.value()));
        }
        if (value instanceof NetworkUpdateCode code) {
            return Optional.of(updates.row(code.value())
                    .map(row -> code + " " + row.title())
                    .orElse(code.value()));
        }
        if (value instanceof Figure figure) {
            return Optional.of(wording.text(figure.label()) + ": " + wording.text(figure.value()));
        }
        return Optional.empty();
    }
}
