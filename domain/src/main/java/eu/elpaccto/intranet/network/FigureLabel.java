package eu.elpaccto.intranet.network;

/** What a figure of a network update counts. */
public enum FigureLabel {
    ARRESTS,
    SEIZURES,
    LOCATIONS,
    VICTIMS_PROTECTED,
    PARTICIPANTS,
    COUNTRIES,
    COPIES
}
