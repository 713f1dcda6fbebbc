package eu.elpaccto.intranet.activity;

/** What an institution does in an activity. */
public enum InstitutionRole {
    CO_ORGANISER,
    BENEFICIARY,
    PARTICIPANT,
    EXPERT_PROVIDER,
    SIGNATORY
}
