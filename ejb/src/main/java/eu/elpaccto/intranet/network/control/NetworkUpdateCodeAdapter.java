package eu.elpaccto.intranet.network.control;

import eu.elpaccto.intranet.network.NetworkUpdateCode;
import jakarta.enterprise.context.Dependent;
import jakarta.json.bind.adapter.JsonbAdapter;

/** Codes of network updates as strings, wherever a draft refers to one. */
@Dependent
public class NetworkUpdateCodeAdapter implements JsonbAdapter<NetworkUpdateCode, String> {

    @Override
    public String adaptToJson(NetworkUpdateCode code) {
        return code.value();
    }

    @Override
    public NetworkUpdateCode adaptFromJson(String text) {
        return new NetworkUpdateCode(text);
    }
}
