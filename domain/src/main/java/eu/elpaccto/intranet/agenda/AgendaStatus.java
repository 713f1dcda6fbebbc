package eu.elpaccto.intranet.agenda;

/** Whether what is announced takes place. */
public enum AgendaStatus {
    PLANNED,
    CANCELLED
}
