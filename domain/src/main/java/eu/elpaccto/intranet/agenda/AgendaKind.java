package eu.elpaccto.intranet.agenda;

/** What form an announced event has. */
public enum AgendaKind {
    MEETING,
    WEBINAR,
    CONFERENCE,
    /** Something is founded, signed or presented. */
    LAUNCH,
    TRAINING,
    OTHER
}
