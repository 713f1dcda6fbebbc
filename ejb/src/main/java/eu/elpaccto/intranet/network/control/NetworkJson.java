package eu.elpaccto.intranet.network.control;

import eu.elpaccto.intranet.network.Membership;
import eu.elpaccto.intranet.network.Network;
import eu.elpaccto.intranet.shared.control.JsonTrees;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

/** A network as the audit log keeps it. */
public final class NetworkJson {

    private NetworkJson() {}

    public static String of(Network network) {
        JsonObjectBuilder json = JsonTrees.object()
                .add("acronym", network.acronym())
                .add("component", network.component().value())
                .add("status", network.status().name())
                .add(
                        "since",
                        network.statuses()
                                .get(network.statuses().size() - 1)
                                .since()
                                .toString())
                .add("aliases", JsonTrees.array(network.aliases()))
                .add("language", network.language().code());
        if (network.objectives() != null) {
            json.add("objectives", network.objectives());
        }
        JsonArrayBuilder members = JsonTrees.array();
        network.members().forEach(member -> members.add(of(member)));
        return json.add("members", members).build().toString();
    }

    private static JsonObjectBuilder of(Membership member) {
        JsonObjectBuilder json =
                JsonTrees.object().add("country", member.country().value());
        if (member.joined().isStated()) {
            json.add("joined", member.joined().toString());
        }
        if (member.institution() != null) {
            json.add("institution", member.institution().value());
        }
        return json;
    }
}
