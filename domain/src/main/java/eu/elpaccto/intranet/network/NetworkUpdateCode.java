package eu.elpaccto.intranet.network;

import java.io.Serializable;

/**
 * The readable code of a network update, for example {@code arco-3}: its network and the running number within it. Given
 * at the first save, it never changes.
 */
public record NetworkUpdateCode(String value) implements Serializable {

    /** @throws IllegalArgumentException if it is not such a code */
    public NetworkUpdateCode {
        if (value == null || !value.matches("[a-z0-9]+(-[a-z0-9]+)*-[1-9]\\d{0,5}")) {
            throw new IllegalArgumentException("not a code of a network update");
        }
    }

    /** @param number running number within the network, from 1 */
    public static NetworkUpdateCode of(NetworkSlug network, int number) {
        return new NetworkUpdateCode(network + "-" + number);
    }

    public NetworkSlug network() {
        return new NetworkSlug(value.substring(0, value.lastIndexOf('-')));
    }

    public int number() {
        return Integer.parseInt(value.substring(value.lastIndexOf('-') + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
