package eu.elpaccto.intranet.shared.boundary;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;

/**
 * One page of a list.
 *
 * @param number from 1
 * @param size rows a page, 1 to 100
 * @param total how many rows match; counted up to {@link #COUNTED} only
 */
public record Page<T>(List<T> rows, int number, int size, long total) {

    /** Rows a page when nothing else is asked for. */
    public static final int SIZE = 50;

    /** Counting stops here, because an exact larger number helps nobody and costs time. */
    public static final int COUNTED = 10_000;

    /** Whether there are more rows than were counted. */
    public boolean isMore() {
        return total > COUNTED;
    }

    public long counted() {
        return Math.min(total, COUNTED);
    }

    public long firstRow() {
        return rows.isEmpty() ? 0 : (number - 1L) * size + 1;
    }

    public long lastRow() {
        return firstRow() + rows.size() - (rows.isEmpty() ? 0 : 1);
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return (long) number * size < counted();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * The page with this number, brought into the range of what is counted. A page that is neither full nor empty ends the
     * list and says how long it is; only otherwise is it counted.
     *
     * @param number from 1
     * @param total tells how many rows match, up to one more than {@link #COUNTED}
     * @param rowsFrom reads as many rows as make a page, after skipping the given number of them
     */
    public static <T> Page<T> of(int number, int size, LongSupplier total, IntFunction<List<T>> rowsFrom) {
        int wanted = Math.max(1, Math.min(number, last(size, COUNTED)));
        List<T> rows = rowsFrom.apply((wanted - 1) * size);
        if (!rows.isEmpty() && rows.size() < size) {
            return new Page<>(rows, wanted, size, (wanted - 1L) * size + rows.size());
        }
        long counted = total.getAsLong();
        int page = Math.min(wanted, last(size, counted));
        return new Page<>(page == wanted ? rows : rowsFrom.apply((page - 1) * size), page, size, counted);
    }

    private static int last(int size, long total) {
        return Math.max(1, (int) ((Math.min(total, COUNTED) + size - 1) / size));
    }
}
