package eu.elpaccto.intranet.activity;

/** What the date of an activity rests on. */
public enum DateBasis {
    /** The date of the event itself. */
    EVENT_DATE,
    /** The date of the news about it; the event lies some days before. */
    NEWS_DATE,
    /** A date announced beforehand. */
    PLANNED_DATE,
    /** Only the month or the year is stated. */
    MONTH_ONLY,
    /** Concluded from other dates. */
    INFERRED,
    NOT_STATED
}
