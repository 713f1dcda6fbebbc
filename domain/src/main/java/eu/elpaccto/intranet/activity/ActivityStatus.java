package eu.elpaccto.intranet.activity;

import eu.elpaccto.intranet.shared.PartialPeriod;
import java.time.LocalDate;

/** Where an activity stands in its life. Moving it online is a fact about its modality, not a status. */
public enum ActivityStatus {
    PROPOSED,
    PLANNED,
    HELD,
    REPORTED,
    POSTPONED,
    CANCELLED;

    /** Whether what is only planned should have happened before this day: somebody has to say whether it did. */
    public boolean isOverdue(PartialPeriod when, LocalDate today) {
        return this == PLANNED && when.isBefore(today);
    }
}
