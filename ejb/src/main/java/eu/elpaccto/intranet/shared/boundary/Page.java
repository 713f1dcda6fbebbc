package eu.elpaccto.intranet.shared.boundary;

import java.util.List;
import java.util.function.IntFunction;

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
     * The page with this number, brought into the range of what was counted.
     *
     * @param number from 1
     * @param total how many rows match
     * @param rowsFrom reads as many rows as make a page, after skipping the given number of them
     */
    public static <T> Page<T> of(int number, int size, long total, IntFunction<List<T>> rowsFrom) {
        int last = Math.max(1, (int) ((Math.min(total, COUNTED) + size - 1) / size));
        int page = Math.max(1, Math.min(number, last));
        return new Page<>(rowsFrom.apply((page - 1) * size), page, size, total);
    }
}
