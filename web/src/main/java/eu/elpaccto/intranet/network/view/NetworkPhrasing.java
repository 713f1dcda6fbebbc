package eu.elpaccto.intranet.network.view;

import eu.elpaccto.intranet.network.Figure;
import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.network.NetworkUpdateCode;
import eu.elpaccto.intranet.network.boundary.NetworkUpdates;
import eu.elpaccto.intranet.network.boundary.Networks;
import eu.elpaccto.intranet.shared.view.Phrasing;
import eu.elpaccto.intranet.shared.view.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Networks and figures in words. */
@RequestScoped
public class NetworkPhrasing implements Phrasing {

    @Inject
    private Networks networks;

    @Inject
    private NetworkUpdates updates;

    private Map<NetworkSlug, String> acronyms;

    @Override
    public Optional<String> phrase(Object value, Wording wording) {
        if (value instanceof NetworkSlug slug) {
            return Optional.of(acronyms().getOrDefault(slug, slug.value()));
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

    /** A page that names one network mostly names others. */
    private Map<NetworkSlug, String> acronyms() {
        if (acronyms == null) {
            acronyms = networks.acronyms();
        }
        return acronyms;
    }
}
