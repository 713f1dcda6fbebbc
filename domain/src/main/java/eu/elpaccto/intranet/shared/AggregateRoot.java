package eu.elpaccto.intranet.shared;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What is loaded, changed and locked as a whole. Equal to itself alone until it is stored, then by its id. */
@MappedSuperclass
public abstract class AggregateRoot {

    @Version
    @Column(nullable = false)
    private int version;

    /** The database id; null until stored. Never shown outside. */
    public abstract Long id();

    /** Counts the stored changes, from 1. */
    public int version() {
        return version;
    }

    @Override
    public final boolean equals(Object other) {
        return this == other
                || other instanceof AggregateRoot that
                        && getClass() == that.getClass()
                        && id() != null
                        && Objects.equals(id(), that.id());
    }

    @Override
    public final int hashCode() {
        return getClass().hashCode();
    }

    /** Makes a collection of the aggregate hold what is wanted, and leaves it alone when it does already. */
    protected static <T> void replace(Collection<T> present, Collection<T> wanted) {
        boolean same = present instanceof Set
                ? Set.copyOf(present).equals(Set.copyOf(wanted))
                : List.copyOf(present).equals(List.copyOf(wanted));
        if (!same) {
            present.clear();
            present.addAll(wanted);
        }
    }
}
