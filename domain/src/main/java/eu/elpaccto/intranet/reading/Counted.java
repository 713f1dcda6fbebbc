package eu.elpaccto.intranet.reading;

/** What a figure counts: only what records of the programme can state as well. */
public enum Counted {
    COUNTRIES,
    /** Women and men who took part, in general or named by what they do. */
    PEOPLE,
    WOMEN,
    MEN,
    ARRESTS,
    /** Fugitives who were found. */
    LOCATIONS,
    INSTITUTIONS,
    SEIZURES,
    VICTIMS,
    /** Copies of a publication. */
    COPIES
}
