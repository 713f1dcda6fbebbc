package eu.elpaccto.intranet.dataset.control;

import java.util.Locale;

/** What a new database starts with. */
public enum DataSet {
    /** The reference lists alone, and a one-time link for the first administrator. */
    NONE,
    /** The demo programme. */
    DEMO,
    /** 20,000 generated activities, for measuring. */
    L,
    /** 1,000,000 generated activities, for measuring. */
    XL;

    /** @throws IllegalArgumentException if the setting names none of them */
    public static DataSet of(String setting) {
        return valueOf(setting.strip().toUpperCase(Locale.ROOT));
    }

    /** Whether it comes with invented people whose password is known to everybody. */
    public boolean hasDemoAccounts() {
        return this != NONE;
    }
}
