package eu.elpaccto.intranet.network;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;

/** How a network is addressed and how others refer to it, for example {@code arco}. It never changes. */
public record NetworkSlug(String value) implements Serializable, Comparable<NetworkSlug> {

    private static final Set<String> RESERVED = Set.of("new", "import", "drafts");

    /** @throws IllegalArgumentException if it is not made of lower-case letters, digits and single hyphens */
    public NetworkSlug {
        if (value == null || !value.matches("(?=.{2,40}$)[a-z0-9]+(-[a-z0-9]+)*") || RESERVED.contains(value)) {
            throw new IllegalArgumentException("not a slug of a network");
        }
    }

    /** Empty for a text that is none. */
    public static Optional<NetworkSlug> of(String text) {
        try {
            return Optional.of(new NetworkSlug(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(NetworkSlug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
