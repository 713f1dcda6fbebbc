package eu.elpaccto.intranet.network.view;

import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.network.boundary.NetworkFilter;
import eu.elpaccto.intranet.network.boundary.Networks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The networks to which other records can be linked. */
@Named
@ApplicationScoped
public class NetworkChoices {

    private static final int OFFERED = 12;

    @Inject
    private Networks networks;

    /** Networks of which any name contains what was typed. */
    public List<NetworkSlug> find(String typed) {
        NetworkFilter named = new NetworkFilter(typed, List.of(), List.of(), List.of(), List.of());
        return networks.list(named).stream()
                .limit(OFFERED)
                .map(network -> new NetworkSlug(network.slug()))
                .toList();
    }
}
