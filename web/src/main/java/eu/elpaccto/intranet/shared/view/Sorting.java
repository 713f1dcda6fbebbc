package eu.elpaccto.intranet.shared.view;

import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** How the address wants a list sorted, and the links that sort it otherwise. */
public final class Sorting<E extends Enum<E>> {

    private final E by;
    private final boolean descending;
    private final Predicate<E> descendingFirst;
    private final Address address;

    private Sorting(E by, boolean descending, Predicate<E> descendingFirst, Address address) {
        this.by = by;
        this.descending = descending;
        this.descendingFirst = descendingFirst;
        this.address = address;
    }

    /**
     * @param usual the order when the address asks for none
     * @param descendingFirst whether the first click on a column shows the largest or latest first
     */
    public static <E extends Enum<E>> Sorting<E> of(
            Query query, Address address, E usual, Predicate<E> descendingFirst) {
        E by = query.constants("sort", usual.getDeclaringClass()).stream()
                .findFirst()
                .orElse(usual);
        String direction = query.text("dir");
        boolean descending = direction == null ? descendingFirst.test(by) : "desc".equals(direction);
        return new Sorting<>(by, descending, descendingFirst, address);
    }

    public E by() {
        return by;
    }

    public boolean isDescending() {
        return descending;
    }

    /** This list sorted by a column, or the other way round when it already is. */
    public String href(String column) {
        E wanted = Enum.valueOf(by.getDeclaringClass(), column);
        boolean down = wanted == by ? !descending : descendingFirst.test(wanted);
        return address.with(Map.of("sort", column.toLowerCase(Locale.ROOT), "dir", down ? "desc" : "asc", "page", ""));
    }

    /** {@code ascending} or {@code descending} for the column the list is sorted by; null for others. */
    public String direction(String column) {
        if (!by.name().equals(column)) {
            return null;
        }
        return descending ? "descending" : "ascending";
    }
}
