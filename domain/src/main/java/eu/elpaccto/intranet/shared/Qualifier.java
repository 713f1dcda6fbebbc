package eu.elpaccto.intranet.shared;

/** How a stated number is meant: "more than 70", "30 or more", "almost 100", "about 40". */
public enum Qualifier {
    EXACTLY,
    MORE_THAN,
    AT_LEAST,
    ALMOST,
    ABOUT
}
