package eu.elpaccto.intranet.shared;

/** How exactly a period is known. */
public enum Precision {
    DAY,
    MONTH,
    YEAR,
    NOT_STATED
}
