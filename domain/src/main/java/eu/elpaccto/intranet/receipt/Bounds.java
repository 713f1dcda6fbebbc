package eu.elpaccto.intranet.receipt;

import eu.elpaccto.intranet.reading.Quantity;

/**
 * Between which whole numbers lies what is meant, both included.
 *
 * @param least 0 or more
 * @param most not less than the least; {@link #WITHOUT_END} for no upper end
 */
record Bounds(long least, long most) {

    static final long WITHOUT_END = Long.MAX_VALUE;

    /** "Almost" and "about" are off by these parts of the number, and by at least one (convention of the programme). */
    private static final int ALMOST = 20;

    private static final int ABOUT = 10;

    /**
     * What a quantity may mean. "Almost 100" are 95 to 99, up to a twentieth below; "about 100" are 90 to 110, a tenth in
     * both directions; parts are rounded up. This is narrower than the fifth by which a head count may differ from its own
     * split before that is a contradiction, because an agreement vouches for the figure.
     */
    static Bounds of(Quantity quantity) {
        long number = quantity.number();
        return switch (quantity.bound()) {
            case EXACTLY -> exactly(number);
            case MORE_THAN -> new Bounds(number + 1, WITHOUT_END);
            case AT_LEAST -> new Bounds(number, WITHOUT_END);
            case ALMOST -> new Bounds(number - part(number, ALMOST), Math.max(0, number - 1));
            case ABOUT -> new Bounds(number - part(number, ABOUT), number + part(number, ABOUT));
            case AT_MOST -> new Bounds(0, number);
            case LESS_THAN -> new Bounds(0, Math.max(0, number - 1));
            case BETWEEN -> new Bounds(number, quantity.upTo());
        };
    }

    static Bounds exactly(long number) {
        return new Bounds(number, number);
    }

    private static long part(long number, int nth) {
        return (number + nth - 1) / nth;
    }

    boolean includes(Bounds other) {
        return least <= other.least && other.most <= most;
    }

    boolean meets(Bounds other) {
        return least <= other.most && other.least <= most;
    }

    Bounds plus(Bounds other) {
        boolean open = most == WITHOUT_END || other.most == WITHOUT_END;
        return new Bounds(least + other.least, open ? WITHOUT_END : most + other.most);
    }

    Bounds fromNone() {
        return new Bounds(0, most);
    }
}
