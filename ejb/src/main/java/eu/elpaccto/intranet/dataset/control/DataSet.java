package eu.elpaccto.intranet.dataset.control;

import java.util.Locale;

/** What a new database starts with. */
public enum DataSet {
    /** The reference lists alone, and a one-time link for the first administrator. */
    NONE(0),
    /** The demo programme. */
    DEMO(0),
    /** 20,000 generated activities, for measuring. */
    L(20_000),
    /** 1,000,000 generated activities, for measuring. */
    XL(1_000_000);

    private final int generated;

    DataSet(int generated) {
        this.generated = generated;
    }

    /** @throws IllegalArgumentException if the setting names none of them */
    public static DataSet of(String setting) {
        return valueOf(setting.strip().toUpperCase(Locale.ROOT));
    }

    /** How many activities are generated; 0 for none. */
    public int generated() {
        return generated;
    }

    /** Whether it comes with invented people whose password is known to everybody. */
    public boolean hasDemoAccounts() {
        return this != NONE;
    }
}
