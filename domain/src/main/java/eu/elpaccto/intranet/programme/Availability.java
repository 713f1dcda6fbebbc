package eu.elpaccto.intranet.programme;

/** Whether an entry of a reference list may be chosen anew; a retired one stays readable where it is used. */
public enum Availability {
    OFFERED,
    RETIRED
}
