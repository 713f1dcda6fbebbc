package eu.elpaccto.intranet.network.control;

import eu.elpaccto.intranet.network.NetworkSlug;
import jakarta.enterprise.context.Dependent;
import jakarta.json.bind.adapter.JsonbAdapter;

/** Slugs of networks as strings, wherever a draft refers to one. */
@Dependent
public class NetworkSlugAdapter implements JsonbAdapter<NetworkSlug, String> {

    @Override
    public String adaptToJson(NetworkSlug slug) {
        return slug.value();
    }

    @Override
    public NetworkSlug adaptFromJson(String text) {
        return new NetworkSlug(text);
    }
}
